import ts from 'typescript';
import { contextualThis } from './contextual-this.ts';
import { speaksForSocket } from '../evidence/evidence.ts';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { LateTypes } from '../late-types/late-types.ts';
import { distinct, marksOf, type Mark } from '../marks.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { isReplacedMethod } from './replaced-methods.ts';
import type { SettledReceivers } from '../receivers/settled-receivers.ts';
import { dependsOnUnknown } from '../unresolved-imports.ts';
import { bound, overridingTakers, takersOf, type Callee, type Taker } from '../wrappers/called-functions.ts';
import { joined, type Fate } from '../wrappers/fate.ts';
import { HandedOn } from '../wrappers/handed-on.ts';
import type { ArgumentPart } from '../wrappers/journeys.ts';
import { typeAt, type Part } from '../wrappers/paths.ts';

/** What an argument means: the marks of the API that takes it in the end, and how it gets there. */
export interface Role {
  readonly marks: readonly Mark[];
  /** Whether the API's own method takes the argument, not a function of the user's that hands it on. */
  readonly isDirect: boolean;
  /** What is called with it on the way of which nothing is known: a module is missing. */
  readonly unknown: readonly ts.Expression[];
}

/** Sent by a WebSocket of which only the name is known. */
const sentSomewhere: Mark = { kind: 'sent', api: undefined };

/** Knows what the arguments of a call mean to the WebSocket behind it. */
export class Roles {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #late: LateTypes;
  readonly #settled: SettledReceivers;
  readonly #handedOn: HandedOn;

  constructor(program: MicroProgram, settled: SettledReceivers) {
    this.#program = program;
    this.#checker = program.checker;
    this.#late = new LateTypes(program);
    this.#settled = settled;
    this.#handedOn = new HandedOn(program, (argument, depth) => this.#ofArgument(argument, depth));
  }

  /** What an argument means, or a part of one. */
  ofArgument(argument: ArgumentPart): Role {
    return this.#ofArgument(argument, 0);
  }

  /** What a part of an expression means, by the type that the expression is wanted for. */
  ofExpression(part: Part): readonly Mark[] {
    return this.#handedOn.declaredFor(part);
  }

  #ofArgument(argument: ArgumentPart, depth: number): Role & Fate {
    const { call, index, path, expression } = argument;
    const direct = (marks: readonly Mark[]): Role & Fate => ({ marks, isDirect: true, isChanged: false, unknown: [] });
    if (isReplacedMethod(this.#checker, call.expression)) return direct([]);
    const signature = this.#checker.getResolvedSignature(call);
    const inner = bound(this.#program, call, index, path);
    const isDirect = isOfApi(signature) && !inner;
    const declared = expression ? this.ofExpression({ expression, path }) : [];
    if (declared.length > 0) return { ...direct(declared), isDirect };
    const settled = path.length === 0 ? this.#settled.ofArgument(call, index) : undefined;
    if (settled) return direct(settled);
    const late = this.#ofLateReceiver(argument);
    if (late.length > 0) return direct(late);
    if (index === 0 && path.length === 0 && speaksForSocket(this.#program, call)) return direct([sentSomewhere]);

    const ofInner = inner && this.#ofCallee(this.#signatureOf(inner.expression), inner, depth);
    if (ofInner && ofInner.marks.length > 0) return { ...ofInner, isDirect: false };
    const fate = this.#ofCallee(signature, { expression: call.expression, index, path }, depth);
    return { ...fate, isDirect: fate.marks.length > 0 && isDirect };
  }

  #signatureOf(callee: ts.Expression): ts.Signature | undefined {
    return this.#checker.getTypeAtLocation(callee).getCallSignatures()[0];
  }

  /** What an argument of what is called means: by the type of the parameter, or by what the user's function does. */
  #ofCallee(signature: ts.Signature | undefined, callee: Callee, depth: number): Fate {
    const { expression } = callee;
    const marks = this.#ofParameterType(signature, callee);
    if (marks.length > 0) return { marks, isChanged: false, unknown: [] };
    const takers = isOneOfSeveral(this.#checker, expression)
      ? undefined
      : takersOf(this.#program, callee, signature?.declaration);
    if (takers) {
      const fate = joined(takers.map(each => this.#ofTaker(each, depth)));
      const isMeant = fate.marks.length === 0 || this.#isTakenByAll(callee, signature, depth);
      return isMeant ? fate : { ...fate, marks: [] };
    }
    const isUnknown = !isOfApi(signature) && dependsOnUnknown(this.#checker, expression);
    return {
      marks,
      isChanged: !isOfApi(signature) && !isLog(expression),
      unknown: isUnknown ? [expression] : [],
    };
  }

  #ofTaker({ parameter, path }: Taker, depth: number): Fate {
    return this.#handedOn.ofParameter(parameter, path, depth);
  }

  /** Whether the methods that override what is called mean the same. */
  #isTakenByAll(callee: Callee, signature: ts.Signature | undefined, depth: number): boolean {
    const overriding = overridingTakers(this.#program, callee, signature?.declaration);
    return overriding.every(taker => taker && this.#ofTaker(taker, depth).marks.length > 0);
  }

  #ofParameterType(signature: ts.Signature | undefined, { index, path }: Callee): readonly Mark[] {
    const parameters = signature?.getParameters() ?? [];
    const last = parameters.at(-1);
    const declared = last?.valueDeclaration;
    const isRest = declared && ts.isParameter(declared) && declared.dotDotDotToken && index >= parameters.length - 1;
    const parameter = isRest ? last : parameters[index];
    if (!parameter) return [];
    const way = isRest ? [String(index - parameters.length + 1), ...path] : path;
    return marksOf(this.#checker, typeAt(this.#checker, this.#checker.getTypeOfSymbol(parameter), way));
  }

  /**
   * The marks of `x.close(code)` where TypeScript takes `x` for `any` or `null`, but every value that the program gives
   * to `x` is a socket: `let socket = null; … socket = new WebSocket(url)`, `(socket as any).close(code)`.
   */
  #ofLateReceiver({ call, index, path }: ArgumentPart): readonly Mark[] {
    const callee = unwrap(call.expression);
    if (!isMemberAccess(callee)) return [];
    const name = memberName(callee);
    if (name === undefined) return [];
    const self = contextualThis(this.#checker, unwrap(callee.expression));
    if (!self && !this.#late.isNeeded(callee.expression)) return [];
    const types = self ? [self] : this.#late.of(callee.expression);
    const marks = types.flatMap(type => {
      const method = type.getProperty(name);
      const [signature] = method ? this.#checker.getTypeOfSymbol(method).getCallSignatures() : [];
      return signature ? [this.#ofCallee(signature, { expression: callee, index, path }, 0).marks] : [];
    });
    // What one of them does with it is nothing for all.
    return marks.every(each => each.length > 0) ? distinct(marks.flat()) : [];
  }
}

/** Whether Closewise's declarations say what is called. */
function isOfApi(signature: ts.Signature | undefined): boolean {
  return signature?.declaration !== undefined && isOwnDeclaration(signature.declaration);
}

/** Whether a method is one of those of several classes: `(one | other).close(code)`. */
function isOneOfSeveral(checker: ts.TypeChecker, callee: ts.Expression): boolean {
  const inner = unwrap(callee);
  if (!isMemberAccess(inner)) return false;
  const name = ts.isPropertyAccessExpression(inner) ? inner.name : inner.argumentExpression;
  const owners = checker.getSymbolAtLocation(name)?.declarations?.map(({ parent }) => parent);
  return new Set(owners).size > 1;
}

/** Whether what is called only writes down what it is given. */
function isLog(callee: ts.Expression): boolean {
  return isMemberAccess(callee) && /^(?:log|debug|info|warn|error|trace|inspect)$/.test(memberName(callee) ?? '');
}
