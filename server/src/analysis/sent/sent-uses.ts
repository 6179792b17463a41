import ts from 'typescript';
import { aroundCode, codePropertyOf } from './around-code.ts';
import { placeOf } from './bare-numbers.ts';
import type { AssumedRuntime } from '../assumed/assumed-runtime.ts';
import { closeCallOf } from './close-call.ts';
import type { CloseCall, CodeUse, KnownValue, OtherGiven } from '../code-use.ts';
import { isDeliberate } from './deliberate.ts';
import { endpointOf } from './endpoint.ts';
import { certaintyOf } from '../evidence/evidence.ts';
import { unwrap } from '../expressions.ts';
import { boundMethodAt } from '../forwarded/bound-method.ts';
import { forwardedByHandler, forwardedIn } from '../forwarded/forwarded.ts';
import { GivenParts, type Given } from './given.ts';
import { meantApis } from '../assumed/meant-apis.ts';
import { couldBeGiven, literalsForCodes } from './literal-arguments.ts';
import type { Mark } from '../marks.ts';
import { isCertainlyNothing, isCertainlyNumber } from './kinds-of-types.ts';
import { otherArgumentAt } from './other-arguments.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { reasonIn } from './reason.ts';
import { isRelayed } from './relayed.ts';
import type { Roles } from './roles.ts';
import type { Values } from '../values/values.ts';
import type { Path } from '../wrappers/paths.ts';
import { spanOf } from '../spans.ts';

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
  /** The way from the expression to the code, where that comes out of a spread. */
  readonly path?: Path;
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
    const parts = this.#given.of(call).flatMap(given => this.#meaningOf(given) ?? []);
    const literals = literalsForCodes(this.#program, call).map(each => ({ ...each, isHandedOn: false }));
    const meant = [...parts, ...literals];
    const isDirect = meant.some(({ isHandedOn, marks }) => !isHandedOn && marks.length > 0);
    return [...this.#usesAmong(meant, isDirect ? closeCallOf(call) : undefined), ...this.#asHandler(call)];
  }

  /** The code that a method sends which is the handler of a close event. */
  #asHandler(call: ts.CallExpression | ts.NewExpression): readonly CodeUse[] {
    const bound = boundMethodAt(this.#program, call);
    const forwarded = bound && forwardedByHandler(this.#runtime, bound);
    if (!forwarded) return [];
    return [
      {
        kind: 'sent',
        ...meantApis(bound.sent, this.#runtime),
        span: spanOf(call),
        values: [],
        forwarded,
        hasCode: true,
        certainty: 'type',
        deliberate: isDeliberate(call),
      },
    ];
  }

  #meaningOf(given: Given): Meant | undefined {
    const { place, numbers, element } = given;
    const { marks, isDirect, unknown } = this.#roles.ofArgument(given);
    if (unknown.length > 0 && (numbers ? numbers() : this.#values.numbers(place)).length > 0) {
      for (const each of unknown) this.#unknown.add(each);
    }
    // The properties of a literal that an API wants for its options are found with the literal.
    if (isDirect && !numbers && ts.isObjectLiteralElement(place.parent)) return undefined;
    return {
      expression: place,
      marks,
      isHandedOn: !isDirect,
      ...(numbers && { numbers }),
      ...(element && { path: [element] }),
    };
  }

  /** The uses among the properties of an object literal that is wanted for an API's options. */
  inObject(object: ts.ObjectLiteralExpression): readonly CodeUse[] {
    const given = object.properties.flatMap(property => {
      if (ts.isShorthandPropertyAssignment(property)) return [property.name];
      return ts.isPropertyAssignment(property) && couldBeGiven(property.initializer) ? [property.initializer] : [];
    });
    const uses = this.#usesAmong(
      given.map(expression => ({
        expression,
        marks: this.#roles.ofExpression({ expression, path: [] }),
        isHandedOn: false,
      })),
    );
    const codeProperty = uses.some(({ hasCode }) => !hasCode) ? codePropertyOf(this.#program, object) : undefined;
    return codeProperty ? uses.map(use => ({ ...use, codeProperty })) : uses;
  }

  #usesAmong(given: readonly Meant[], call?: CloseCall): readonly CodeUse[] {
    const reason = given.find(({ marks }) => marks.some(({ kind }) => kind === 'reason'));
    const codes = given.filter(each => each.marks.some(isGiven) && this.#canBeMeant(each));
    if (codes.length > 0) return codes.map(code => this.#use(code, reason, call));
    return reason ? [this.#use(reason, reason, call)] : [];
  }

  /** A method that takes no code may take something else in its place. */
  #canBeMeant({ expression, marks, numbers }: Meant): boolean {
    const isTaken = marks.some(({ kind }) => kind === 'sent' || kind === 'simulated');
    return isTaken || numbers !== undefined || isCertainlyNumber(this.#program, expression);
  }

  #use(meant: Meant, reason: Meant | undefined, call: CloseCall | undefined): CodeUse {
    const { expression, marks, isHandedOn, numbers } = meant;
    const kind = givenKinds.find(each => marks.some(mark => mark.kind === each)) ?? 'sent';
    const hasCode = marks.some(mark => mark.kind === kind) && !isUndefined(expression);
    const values = hasCode ? (numbers ? numbers() : this.#values.numbers(expression)) : [];
    const isGivenReason = reason && !isCertainlyNothing(this.#program, reason.expression);
    const known = isGivenReason && reasonIn(reason.expression, this.#values);
    const mayBeOther = kind === 'sent' && hasCode && !numbers;
    const other = mayBeOther ? this.#otherIn(expression, isHandedOn, call, values.length > 0) : undefined;
    return {
      kind,
      ...meantApis(
        marks.filter(mark => mark.kind === kind || mark.kind === 'reason'),
        this.#runtime,
      ),
      span: spanOf(expression),
      place: { ...placeOf(this.#program, expression), ...(meant === reason && { takes: 'number' }) },
      values: isHandedOn ? values.filter(({ value }) => value !== 0) : values,
      ...(kind === 'sent' && hasCode && this.#unusualIn(meant)),
      ...(other && { otherArgument: other }),
      ...(kind === 'sent' && values.length > 0 && isRelayed(this.#program, expression) && { isRelayed: true }),
      hasCode,
      ...(known && { reason: known }),
      ...(call && { call }),
      ...certaintyOf(this.#program, marks, call && expression),
      deliberate: isDeliberate(expression),
    };
  }

  /** What stands in a code's place and is no number, or beside numbers in a choice, and what stands around it. */
  #otherIn(
    expression: ts.Expression,
    isHandedOn: boolean,
    closeCall: CloseCall | undefined,
    isBesideNumbers: boolean,
  ): OtherGiven | undefined {
    const part = isBesideNumbers
      ? choicesIn(expression).find(each => otherArgumentAt(this.#program, each, this.#values)?.isWrittenOut)
      : expression;
    const other = part && otherArgumentAt(this.#program, part, this.#values);
    // Functions of the user's may take nothing and flags for an answer of their own.
    const isText = other?.values.every(({ kind }) => kind === 'text' || kind === 'numericText');
    if (!other || !(isText || !isHandedOn)) return undefined;
    const around = aroundCode(this.#program, this.#roles, part, closeCall !== undefined);
    return { ...other, ...around, ...(isBesideNumbers && { choice: spanOf(part) }) };
  }

  /** What there is to say of a sent code besides its values. */
  #unusualIn({ expression, isHandedOn, path = [] }: Meant): Pick<CodeUse, 'forwarded' | 'endpoint'> {
    const forwarded = forwardedIn(this.#program, this.#runtime, this.#values, { expression, path, isHandedOn });
    const endpoint = endpointOf(this.#program, expression);
    return { ...(forwarded && { forwarded }), ...(endpoint && { endpoint }) };
  }
}

/** What a choice is between: of `ok ? 1000 : 'bad'` both. */
function choicesIn(expression: ts.Expression): readonly ts.Expression[] {
  const inner = unwrap(expression);
  return ts.isConditionalExpression(inner) ? [inner.whenTrue, inner.whenFalse].flatMap(choicesIn) : [expression];
}

function isUndefined(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return (ts.isIdentifier(inner) && inner.text === 'undefined') || ts.isVoidExpression(inner);
}
