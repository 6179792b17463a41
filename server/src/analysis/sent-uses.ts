import ts from 'typescript';
import type { AssumedRuntime } from './assumed-runtime.ts';
import { closeCallOf } from './close-call.ts';
import type { CloseCall, CodeUse, KnownValue } from './code-use.ts';
import { isDeliberate } from './deliberate.ts';
import { certaintyOf } from './evidence/evidence.ts';
import { unwrap } from './expressions.ts';
import { GivenParts, type Given } from './given.ts';
import { meantApis } from './meant-apis.ts';
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

/** A place where something is given, and what it means there. */
interface Meant {
  readonly expression: ts.Expression;
  readonly marks: readonly Mark[];
  /** Whether a function of the user's hands it on: there 0 can say that no code is to be sent. */
  readonly isHandedOn: boolean;
  /** Finds its numbers, where they are not those of the expression. */
  readonly numbers?: () => readonly KnownValue[];
}

/** Finds the codes that are given to an API, as arguments and as properties of option objects. */
export class SentUses {
  readonly #program: MicroProgram;
  readonly #runtime: AssumedRuntime;
  readonly #roles: Roles;
  readonly #values: Values;
  readonly #given: GivenParts;
  readonly #unknown = new Set<ts.Expression>();

  constructor(program: MicroProgram, runtime: AssumedRuntime, roles: Roles, values: Values) {
    this.#program = program;
    this.#runtime = runtime;
    this.#roles = roles;
    this.#values = values;
    this.#given = new GivenParts(program, values);
  }

  /** What was called on the way of a code of which nothing is known: a module is missing. */
  get unknown(): ReadonlySet<ts.Expression> {
    return this.#unknown;
  }

  /** The uses among the arguments of a call. */
  inCall(call: ts.CallExpression | ts.NewExpression): readonly CodeUse[] {
    const meant = this.#given.of(call).flatMap(given => this.#meaningOf(given) ?? []);
    const isDirect = meant.some(({ isHandedOn, marks }) => !isHandedOn && marks.length > 0);
    return this.#usesAmong(meant, isDirect ? closeCallOf(call) : undefined);
  }

  #meaningOf(given: Given): Meant | undefined {
    const { place, numbers } = given;
    const { marks, isDirect, unknown } = this.#roles.ofArgument(given);
    if (unknown.length > 0 && (numbers ? numbers() : this.#values.numbers(place)).length > 0) {
      for (const each of unknown) this.#unknown.add(each);
    }
    // The properties of a literal that an API wants for its options are found with the literal.
    if (isDirect && !numbers && ts.isObjectLiteralElement(place.parent)) return undefined;
    return { expression: place, marks, isHandedOn: !isDirect, ...(numbers && { numbers }) };
  }

  /** The uses among the properties of an object literal that is wanted for an API's options. */
  inObject(object: ts.ObjectLiteralExpression): readonly CodeUse[] {
    const given = object.properties.flatMap(property => {
      if (ts.isShorthandPropertyAssignment(property)) return [property.name];
      return ts.isPropertyAssignment(property) && couldBeGiven(property.initializer) ? [property.initializer] : [];
    });
    return this.#usesAmong(
      given.map(expression => ({
        expression,
        marks: this.#roles.ofExpression({ expression, path: [] }),
        isHandedOn: false,
      })),
    );
  }

  #usesAmong(given: readonly Meant[], call?: CloseCall): readonly CodeUse[] {
    const reason = given.find(({ marks }) => marks.some(({ kind }) => kind === 'reason'));
    const codes = given.filter(({ marks }) => marks.some(isGiven));
    if (codes.length > 0) return codes.map(code => this.#use(code, reason, call));
    return reason ? [this.#use(reason, reason, call)] : [];
  }

  #use(
    { expression, marks, isHandedOn, numbers }: Meant,
    reason: Meant | undefined,
    call: CloseCall | undefined,
  ): CodeUse {
    const kind = givenKinds.find(each => marks.some(mark => mark.kind === each)) ?? 'sent';
    const hasCode = marks.some(mark => mark.kind === kind) && !isUndefined(expression);
    const values = hasCode ? (numbers ? numbers() : this.#values.numbers(expression)) : [];
    const known = reason && reasonIn(reason.expression, this.#values);
    return {
      kind,
      ...meantApis(
        marks.filter(mark => mark.kind === kind || mark.kind === 'reason'),
        this.#runtime,
      ),
      span: { start: expression.getStart(this.#program.file), end: expression.getEnd() },
      values: isHandedOn ? values.filter(({ value }) => value !== 0) : values,
      mayBeReceived: this.#mayBeReceived(expression),
      hasCode,
      ...(known && { reason: known }),
      ...(call && { call }),
      ...certaintyOf(this.#program, marks, call && expression),
      deliberate: isDeliberate(expression),
    };
  }

  /** Whether 1005 or 1006 is still among what the expression can be, together with the other codes of a close event. */
  #mayBeReceived(expression: ts.Expression): boolean {
    const { checker } = this.#program;
    const type = checker.getTypeAtLocation(expression);
    const isReceived = marksOf(checker, type).some(({ kind }) => kind === 'received');
    return isReceived && type.isUnion() && type.types.some(each => each.isNumberLiteral() && isNeverSent(each.value));
  }
}

/** Whether a property can be a code or a reason: functions and literals of other kinds cannot. */
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
