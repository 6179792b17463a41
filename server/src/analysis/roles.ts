import ts from 'typescript';
import { assignmentsTo } from './assignments.ts';
import { speaksForSocket } from './evidence.ts';
import { isMemberAccess, memberName, unwrap, wrapping } from './expressions.ts';
import { LateTypes } from './late-types.ts';
import { isGuarded, referencesTo } from './guards.ts';
import { distinct, marksOf, type Mark } from './marks.ts';
import { isOwnDeclaration, type MicroProgram } from './program/micro-program.ts';

/** How many functions of the user's a parameter is followed through. */
const deepestWrapper = 4;

/** What an argument means: the marks of the API that takes it in the end, and how it gets there. */
export interface Role {
  readonly marks: readonly Mark[];
  /** Whether the API's own method takes the argument, not a function of the user's that hands it on. */
  readonly isDirect: boolean;
}

/** Sent by a WebSocket of which only the name is known. */
const sentSomewhere: Mark = { kind: 'sent', api: undefined };

/** Knows what the arguments of a call mean to the WebSocket behind it. */
export class Roles {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #late: LateTypes;
  readonly #ofParameter = new Map<ts.ParameterDeclaration, readonly Mark[]>();

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#checker = program.checker;
    this.#late = new LateTypes(program);
  }

  /** What `argument` of `call` means. */
  ofArgument(call: ts.CallExpression | ts.NewExpression, argument: ts.Expression): Role {
    return this.#ofArgument(call, argument, 0);
  }

  /** What the value of a property of an object literal means, by the type that the literal is wanted for. */
  ofExpression(expression: ts.Expression): readonly Mark[] {
    return marksOf(this.#checker, this.#checker.getContextualType(expression));
  }

  #ofArgument(call: ts.CallExpression | ts.NewExpression, argument: ts.Expression, depth: number): Role {
    const declared = this.ofExpression(argument);
    if (declared.length > 0) return { marks: declared, isDirect: true };
    const index = call.arguments?.indexOf(argument) ?? -1;
    const late = this.#ofLateReceiver(call, index);
    if (late.length > 0) return { marks: late, isDirect: true };
    if (index === 0 && speaksForSocket(this.#program, call)) return { marks: [sentSomewhere], isDirect: true };
    const bound = this.#ofBoundArgument(call, index, depth);
    if (bound.length > 0) return { marks: bound, isDirect: false };
    return { marks: this.#ofParameterAt(this.#checker.getResolvedSignature(call), index, depth), isDirect: false };
  }

  /** The marks of an argument that `f.call(self, code)` or `f.bind(self, code)` hands to `f`. */
  #ofBoundArgument(call: ts.CallExpression | ts.NewExpression, index: number, depth: number): readonly Mark[] {
    const callee = unwrap(call.expression);
    if (!ts.isPropertyAccessExpression(callee) || !/^(?:call|bind)$/.test(callee.name.text) || index < 1) return [];
    const [signature] = this.#checker.getTypeAtLocation(callee.expression).getCallSignatures();
    return this.#ofParameterAt(signature, index - 1, depth);
  }

  #ofParameterAt(signature: ts.Signature | undefined, index: number, depth: number): readonly Mark[] {
    const symbol = signature?.getParameters()[index];
    const declared = symbol ? marksOf(this.#checker, this.#checker.getTypeOfSymbol(symbol)) : [];
    if (declared.length > 0) return declared;
    const declaration = symbol?.valueDeclaration;
    const isFollowed = declaration && ts.isParameter(declaration) && !isOwnDeclaration(declaration);
    return isFollowed ? this.#followParameter(declaration, depth) : [];
  }

  /** What a parameter of the user's function is used for in its body, as long as nothing there tests or changes it. */
  #followParameter(parameter: ts.ParameterDeclaration, depth: number): readonly Mark[] {
    const known = this.#ofParameter.get(parameter);
    if (known) return known;
    if (depth > deepestWrapper) return [];
    this.#ofParameter.set(parameter, []); // a function that calls itself adds nothing
    const marks = this.#marksOfParameter(parameter, depth);
    this.#ofParameter.set(parameter, marks);
    return marks;
  }

  #marksOfParameter(parameter: ts.ParameterDeclaration, depth: number): readonly Mark[] {
    const implementation = this.#implementationOf(parameter.parent);
    const body = implementation && 'body' in implementation ? implementation.body : undefined;
    const own = implementation?.parameters[parameter.parent.parameters.indexOf(parameter)];
    const symbol = own && ts.isIdentifier(own.name) ? this.#checker.getSymbolAtLocation(own.name) : undefined;
    if (!body || !symbol || parameter.dotDotDotToken) return [];
    return this.#marksOfName(symbol, body, depth);
  }

  /** The declaration with the body: of an overloaded function, the last. */
  #implementationOf(owner: ts.SignatureDeclaration): ts.SignatureDeclaration | undefined {
    if ('body' in owner && owner.body) return owner;
    const symbol = owner.name && this.#checker.getSymbolAtLocation(owner.name);
    return symbol?.declarations?.filter(ts.isFunctionLike).find(each => 'body' in each && each.body);
  }

  #marksOfName(symbol: ts.Symbol, scope: ts.Node, depth: number): readonly Mark[] {
    if (assignmentsTo(this.#program, symbol).length > 0) return [];
    const references = referencesTo(this.#checker, symbol, scope);
    return distinct(
      references.flatMap(reference => {
        const marks = this.#marksOfReference(reference, scope, depth);
        return marks.length > 0 && isGuarded(this.#checker, symbol, scope, reference) ? [] : marks;
      }),
    );
  }

  /** What becomes of a parameter where it is used: an argument or a property, maybe behind `??`, `||` or `? :`. */
  #marksOfReference(reference: ts.Identifier, scope: ts.Node, depth: number): readonly Mark[] {
    if (ts.isShorthandPropertyAssignment(reference.parent)) return this.ofExpression(reference);
    let carrier = wrapping(reference);
    while (carriesOn(carrier.parent, carrier)) carrier = wrapping(carrier.parent);
    const { parent } = carrier;
    if (!ts.isExpression(carrier)) return [];
    if (ts.isPropertyAssignment(parent)) return this.ofExpression(carrier);
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && depth < deepestWrapper) {
      const symbol = this.#checker.getSymbolAtLocation(parent.name);
      return symbol ? this.#marksOfName(symbol, scope, depth + 1) : [];
    }
    const isArgument =
      (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.arguments?.includes(carrier) === true;
    return isArgument ? this.#ofArgument(parent, carrier, depth + 1).marks : [];
  }

  /**
   * The marks of `x.close(code)` where TypeScript takes `x` for `any` or `null`, but every value that the program gives
   * to `x` is a socket: `let socket = null; … socket = new WebSocket(url)`, `(socket as any).close(code)`.
   */
  #ofLateReceiver(call: ts.CallExpression | ts.NewExpression, index: number): readonly Mark[] {
    const callee = unwrap(call.expression);
    if (!isMemberAccess(callee) || index < 0) return [];
    const name = memberName(callee);
    if (name === undefined || !this.#late.isNeeded(callee.expression)) return [];
    return distinct(
      this.#late.of(callee.expression).flatMap(type => {
        const method = type.getProperty(name);
        const [signature] = method ? this.#checker.getTypeOfSymbol(method).getCallSignatures() : [];
        return this.#ofParameterAt(signature, index, 0);
      }),
    );
  }
}

/** Whether the value of `parent` can be that of `child`. */
function carriesOn(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition !== child;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}
