import ts from 'typescript';
import { assignmentsTo } from '../values/assignments.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { valueSymbolOf } from '../identifiers.ts';
import { initializerOf } from '../values/initializers.ts';
import { isNothing } from '../late-types/value.ts';
import { distinct, marksOf, type Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { sourcesOf, type Source } from './handlers.ts';
import { keyOf, nameOf, typeAt, type Path } from '../wrappers/paths.ts';

/** How many names, functions and fields a value is followed back through. */
const deepestWay = 6;

/** What is known of where a value comes from. */
export interface Origin {
  /** The marks of the close events that it may come from. */
  readonly marks: readonly Mark[];
  /** Whether it comes from nowhere else. */
  readonly isOnly: boolean;
}

const elsewhere: Origin = { marks: [], isOnly: false };

/**
 * The `received` marks of an expression that is a received code and nothing else: by its type, and where an annotation hides
 * them. `ws.on('close', (code: number) => …)`, methods that override or implement one of an API, functions that are
 * handed over or called under their name, `const { code } = event`, variables and fields.
 */
export function receivedMarksAt(program: MicroProgram, expression: ts.Expression): readonly Mark[] {
  const byType = receivedIn(program.checker, program.checker.getTypeAtLocation(expression));
  if (byType.length > 0 || !isWorthFollowing(program.checker, unwrap(expression))) return byType;
  const { marks, isOnly } = receivedOriginOf(program, expression, { isThroughCalls: true });
  return isOnly ? marks : [];
}

/**
 * The same of an expression, or of a part of it, that may also be something else. `isThroughCalls`: what the program's own
 * calls hand in counts, too.
 */
export function receivedOriginOf(
  program: MicroProgram,
  expression: ts.Expression,
  { isThroughCalls, path = [] }: { readonly isThroughCalls: boolean; readonly path?: Path },
): Origin {
  return new Search(program, isThroughCalls).ofExpression(expression, path, 0);
}

/** Whether an expression is a number, or has the name of a code where its type says less or more than that. */
function isWorthFollowing(checker: ts.TypeChecker, inner: ts.Expression): boolean {
  const { flags } = checker.getNonNullableType(checker.getTypeAtLocation(inner));
  if ((flags & ts.TypeFlags.Number) !== 0) return true;
  const name = isMemberAccess(inner) ? keyOf(inner) : ts.isIdentifier(inner) ? inner.text : undefined;
  return name !== undefined && soundsLikeCode(name);
}

class Search {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #isThroughCalls: boolean;
  readonly #seen = new Set<ts.Node>();

  constructor(program: MicroProgram, isThroughCalls: boolean) {
    this.#program = program;
    this.#checker = program.checker;
    this.#isThroughCalls = isThroughCalls;
  }

  /** Where a part of what an expression is comes from. */
  ofExpression(expression: ts.Expression, path: Path, depth: number): Origin {
    const inner = unwrap(expression);
    const type = this.#checker.getTypeAtLocation(inner);
    const marks = receivedIn(this.#checker, typeAt(this.#checker, type, path));
    if (marks.length > 0) return { marks, isOnly: true };
    if (depth > deepestWay || this.#seen.has(inner) || !couldBeCode(this.#checker, type, path)) return elsewhere;
    this.#seen.add(inner);
    if (ts.isConditionalExpression(inner)) return this.#ofAll([inner.whenTrue, inner.whenFalse], path, depth);
    if (ts.isBinaryExpression(inner)) {
      const { kind } = inner.operatorToken;
      const isChoice = kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
      return isChoice ? this.#ofAll([inner.left, inner.right], path, depth) : elsewhere;
    }
    if (isMemberAccess(inner)) return this.#ofMember(inner, path, depth);
    const symbol = ts.isIdentifier(inner) ? valueSymbolOf(this.#checker, inner) : undefined;
    return symbol ? this.#ofSymbol(symbol, path, depth) : elsewhere;
  }

  #ofAll(expressions: readonly ts.Expression[], path: Path, depth: number): Origin {
    return joined(expressions.map(each => this.ofExpression(each, path, depth + 1)));
  }

  #ofMember(access: ts.PropertyAccessExpression | ts.ElementAccessExpression, path: Path, depth: number): Origin {
    const key = keyOf(access);
    if (key === undefined) return elsewhere;
    const ofOwner = this.ofExpression(access.expression, [key, ...path], depth + 1);
    if (ofOwner.marks.length > 0 || !soundsLikeCode(key)) return ofOwner;
    const symbol = this.#checker.getSymbolAtLocation(
      ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression,
    );
    return symbol ? this.#ofVariable(symbol, path, depth) : elsewhere;
  }

  #ofSymbol(symbol: ts.Symbol, path: Path, depth: number): Origin {
    let declaration: ts.Node | undefined = symbol.valueDeclaration;
    const way = [...path];
    while (declaration && ts.isBindingElement(declaration)) {
      const { parent, propertyName, name, dotDotDotToken } = declaration;
      const key = ts.isArrayBindingPattern(parent)
        ? String(parent.elements.indexOf(declaration))
        : nameOf(propertyName ?? name);
      if (key === undefined || dotDotDotToken) return elsewhere;
      way.unshift(key);
      declaration = parent.parent;
    }
    if (!declaration) return elsewhere;
    if (ts.isParameter(declaration)) return this.#ofParameter(declaration, way, depth);
    if (!ts.isVariableDeclaration(declaration)) return elsewhere;
    if (ts.isIdentifier(declaration.name)) return this.#ofVariable(symbol, way, depth);
    return declaration.initializer ? this.ofExpression(declaration.initializer, way, depth + 1) : elsewhere;
  }

  /** What a variable or a property holds: everything that is put into it. */
  #ofVariable(symbol: ts.Symbol, path: Path, depth: number): Origin {
    const { valueDeclaration } = symbol;
    if (!valueDeclaration || this.#seen.has(valueDeclaration)) return elsewhere;
    this.#seen.add(valueDeclaration);
    const initial = initializerOf(valueDeclaration);
    const isFollowed = soundsLikeCode(symbol.name) || path.length > 0;
    const assigned = isFollowed ? assignmentsTo(this.#program, symbol) : [];
    const values = [...assigned.map(({ value }) => value), ...(initial && !isNothing(initial) ? [initial] : [])];
    const unique = [...new Set(values)].filter(each => !each || !isNothing(each));
    return joined(unique.map(each => (each ? this.ofExpression(each, path, depth + 1) : elsewhere)));
  }

  #ofParameter(parameter: ts.ParameterDeclaration, path: Path, depth: number): Origin {
    const owner = parameter.parent;
    const index = owner.parameters.filter(({ name }) => name.getText() !== 'this').indexOf(parameter);
    if (parameter.dotDotDotToken || index < 0 || this.#seen.has(parameter)) return elsewhere;
    this.#seen.add(parameter);
    return joined(sourcesOf(this.#program, owner).map(source => this.#fromSource(source, index, path, depth)));
  }

  #fromSource(source: Source, index: number, path: Path, depth: number): Origin {
    if (source.kind === 'called') {
      const argument = this.#isThroughCalls ? source.call.arguments[index] : undefined;
      const isPlain = argument && !source.call.arguments.slice(0, index + 1).some(ts.isSpreadElement);
      return isPlain ? this.ofExpression(argument, path, depth + 1) : elsewhere;
    }
    const [signature] = signaturesOf(source.type);
    const wanted = signature?.getParameters()[index - source.bound];
    const type = wanted && typeAt(this.#checker, this.#checker.getTypeOfSymbol(wanted), path);
    const marks = receivedIn(this.#checker, type);
    return marks.length > 0 ? { marks, isOnly: true } : elsewhere;
  }
}

/** How something can be called that may also be an object with a method: `EventListener | { handleEvent(…) }`. */
function signaturesOf(type: ts.Type): readonly ts.Signature[] {
  return type.isUnion() ? type.types.flatMap(each => each.getCallSignatures()) : type.getCallSignatures();
}

function receivedIn(checker: ts.TypeChecker, type: ts.Type | undefined): readonly Mark[] {
  return marksOf(checker, type).filter(({ kind }) => kind === 'received');
}

/** Whether a part of a type may be a code, so that it is worth following: a number, something untyped, or what has parts. */
function couldBeCode(checker: ts.TypeChecker, type: ts.Type, path: Path): boolean {
  const part = typeAt(checker, type, path);
  const possible = ts.TypeFlags.Number | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NumberLiteral;
  if (!part) return (type.flags & ts.TypeFlags.Any) !== 0;
  return part.isUnion() ? part.types.some(each => (each.flags & possible) !== 0) : (part.flags & possible) !== 0;
}

function soundsLikeCode(name: string): boolean {
  return /code|status/i.test(name);
}

function joined(origins: readonly Origin[]): Origin {
  return {
    marks: distinct(origins.flatMap(({ marks }) => marks)),
    isOnly: origins.length > 0 && origins.every(({ isOnly }) => isOnly),
  };
}
