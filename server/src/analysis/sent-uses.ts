import ts from 'typescript';
import { apis } from '../apis/apis.ts';
import type { CloseCall, CodeUse } from './code-use.ts';
import { isDeliberate } from './deliberate.ts';
import { isMemberAccess, unwrap } from './expressions.ts';
import { marksOf, type Mark } from './marks.ts';
import type { MicroProgram } from './program/micro-program.ts';
import { reasonIn } from './reason.ts';
import type { Roles } from './roles.ts';
import type { Values } from './values.ts';

/** Kinds of marks that a number given to an API can have, and so the kinds of uses that are found here. */
const givenKinds = ['sent', 'simulated', 'not-taken'] as const;

function isGiven({ kind }: Mark): boolean {
  return givenKinds.some(each => each === kind);
}

/** What is known at a place where an API takes something. */
interface Given {
  readonly expression: ts.Expression;
  readonly marks: readonly Mark[];
  /** Whether a function of the user's hands it on: there 0 can say that no code is to be sent. */
  readonly isHandedOn: boolean;
}

/** Finds the codes that are given to an API, as arguments and as properties of option objects. */
export class SentUses {
  readonly #program: MicroProgram;
  readonly #roles: Roles;
  readonly #values: Values;

  constructor(program: MicroProgram, roles: Roles, values: Values) {
    this.#program = program;
    this.#roles = roles;
    this.#values = values;
  }

  /** The uses among the arguments of a call. */
  inCall(call: ts.CallExpression | ts.NewExpression): readonly CodeUse[] {
    const given = (call.arguments ?? []).filter(couldBeGiven).map(expression => {
      const { marks, isDirect } = this.#roles.ofArgument(call, expression);
      return { expression, marks, isHandedOn: !isDirect };
    });
    const closeCall = given.some(({ isHandedOn, marks }) => !isHandedOn && marks.length > 0)
      ? closeCallOf(call)
      : undefined;
    return [...this.#usesAmong(given, closeCall), ...given.flatMap(({ expression }) => this.#inOptions(expression))];
  }

  /** The uses among the properties of an object literal that is wanted for an API's options. */
  inObject(object: ts.ObjectLiteralExpression): readonly CodeUse[] {
    const given = object.properties.flatMap(property => {
      if (ts.isShorthandPropertyAssignment(property)) return [property.name];
      return ts.isPropertyAssignment(property) && couldBeGiven(property.initializer) ? [property.initializer] : [];
    });
    return this.#usesAmong(
      given.map(expression => ({ expression, marks: this.#roles.ofExpression(expression), isHandedOn: false })),
    );
  }

  #usesAmong(given: readonly Given[], call?: CloseCall): readonly CodeUse[] {
    const reason = given.find(({ marks }) => marks.some(({ kind }) => kind === 'reason'));
    const codes = given.filter(({ marks }) => marks.some(isGiven));
    if (codes.length > 0) return codes.map(code => this.#use(code, reason, call));
    return reason ? [this.#use(reason, reason, call)] : [];
  }

  #use({ expression, marks, isHandedOn }: Given, reason: Given | undefined, call: CloseCall | undefined): CodeUse {
    const kind = givenKinds.find(each => marks.some(mark => mark.kind === each)) ?? 'sent';
    const hasCode = marks.some(mark => mark.kind === kind) && !isUndefined(expression);
    const values = hasCode ? this.#values.numbers(expression) : [];
    const known = reason && reasonIn(reason.expression, this.#values);
    return {
      kind,
      apis: apis.filter(api => marks.some(mark => mark.api === api.id)),
      span: { start: expression.getStart(this.#program.file), end: expression.getEnd() },
      values: isHandedOn ? values.filter(({ value }) => value !== 0) : values,
      mayBeReceived: this.#mayBeReceived(expression),
      hasCode,
      ...(known && { reason: known }),
      ...(call && { call }),
      certainty: marks.every(({ api }) => api === undefined) ? 'evidence' : 'type',
      deliberate: isDeliberate(expression),
    };
  }

  /** The uses in options that are not written at the call: `const options = { closeCode: 1001 }; stream.close(options)`. */
  #inOptions(expression: ts.Expression): readonly CodeUse[] {
    const inner = unwrap(expression);
    if (!ts.isIdentifier(inner) && !isMemberAccess(inner)) return [];
    const { checker } = this.#program;
    const wanted = checker.getContextualType(expression);
    if (!wanted || (checker.getNonNullableType(wanted).flags & ts.TypeFlags.Object) === 0) return [];
    const properties = checker.getNonNullableType(wanted).getProperties();
    if (properties.length > 8) return [];
    const given = checker.getTypeAtLocation(inner);
    return properties.flatMap(property => {
      const marks = marksOf(checker, checker.getTypeOfSymbol(property));
      const source = marks.some(isGiven) ? given.getProperty(property.name) : undefined;
      if (!source) return [];
      const use = this.#use({ expression, marks, isHandedOn: false }, undefined, undefined);
      return [{ ...use, values: this.#values.numbersOfProperty(source) }];
    });
  }

  /** Whether 1005 or 1006 is still among what the expression can be, together with the other codes of a close event. */
  #mayBeReceived(expression: ts.Expression): boolean {
    const { checker } = this.#program;
    const type = checker.getTypeAtLocation(expression);
    const isReceived = marksOf(checker, type).some(({ kind }) => kind === 'received');
    return isReceived && type.isUnion() && type.types.some(each => each.isNumberLiteral() && isNeverSent(each.value));
  }
}

/** Whether an argument can be a code, a reason or options that are named: functions and literals of other kinds cannot. */
function couldBeGiven(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return !(
    ts.isFunctionLike(inner) ||
    ts.isObjectLiteralExpression(inner) ||
    ts.isArrayLiteralExpression(inner) ||
    ts.isSpreadElement(inner) ||
    ts.isRegularExpressionLiteral(inner)
  );
}

/** The two codes that a close event reports and nobody sends, RFC 6455 section 7.4.1. */
function isNeverSent(code: number): boolean {
  return code === 1005 || code === 1006;
}

function isUndefined(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return (ts.isIdentifier(inner) && inner.text === 'undefined') || ts.isVoidExpression(inner);
}

function closeCallOf(call: ts.CallExpression | ts.NewExpression): CloseCall | undefined {
  const callee = unwrap(call.expression);
  if (!ts.isCallExpression(call) || !isMemberAccess(callee)) return undefined;
  const file = call.getSourceFile();
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee.argumentExpression;
  const last = call.arguments.at(-1);
  return {
    span: { start: call.getStart(file), end: call.getEnd() },
    method: { start: name.getStart(file), end: name.getEnd() },
    arguments: {
      start: call.arguments.pos,
      end: last ? Math.max(last.getEnd(), call.arguments.end) : call.arguments.end,
    },
  };
}
