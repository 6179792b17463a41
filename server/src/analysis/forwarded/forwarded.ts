import ts from 'typescript';
import type { Api } from '../../apis/api.ts';
import { isInRanges } from '../../catalogue/range.ts';
import type { AssumedRuntime } from '../assumed/assumed-runtime.ts';
import type { ForwardedCode } from '../code-use.ts';
import { contains, unwrap } from '../expressions.ts';
import { carriersOf } from './carried.ts';
import type { BoundMethod } from './bound-method.ts';
import { isCaughtInside } from './handed-in.ts';
import { isOfSameSocket } from './same-socket.ts';
import { priorTests } from './prior-tests.ts';
import { sameNumber } from './same-number.ts';
import { aloneIn, callAround } from './surroundings.ts';
import { meantApis } from '../assumed/meant-apis.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { receivedOriginOf } from '../received/received-marks.ts';
import type { Values } from '../values/values.ts';
import type { Part } from '../wrappers/paths.ts';
import { spanOf } from '../spans.ts';

/** What says that no code arrived: RFC 6455 section 7.4.1; 0 is what some APIs report in the place of 1006. */
const notSent = [1005, 1006, 0];

/** What is asked about a sent code. */
export interface Sent extends Part {
  /** Whether a function of the user's hands it on. */
  readonly isHandedOn: boolean;
}

/** What is sent on, where that is a received code that can still be one that says that no code arrived. */
export function forwardedIn(
  program: MicroProgram,
  runtime: AssumedRuntime,
  values: Values,
  { expression, path, isHandedOn }: Sent,
): ForwardedCode | undefined {
  const inner = path.length === 0 ? withoutConversion(values, expression) : expression;
  const { marks } = receivedOriginOf(program, inner, { isThroughCalls: false, path });
  const from = meantApis(marks, runtime).apis;
  if (from.length === 0) return undefined;
  const carriersFor = (code: number): readonly ts.Expression[] =>
    carriersOf(program, values, { expression, path }, code);
  const carriers = reportedBy(from).map(code => [code, carriersFor(code)] as const);
  const codes = carriers.flatMap(([code, found]) => (found.length > 0 ? [code] : []));
  const call = callAround(expression);
  const index = call?.arguments.findIndex(each => contains(each, expression)) ?? -1;
  if (codes.length === 0 || isOnlyRare(codes, carriersFor)) return undefined;
  if (isHandedOn && call && isCaughtInside(program, call, index)) return undefined;
  const [subject, ...others] = new Set(carriers.flatMap(([, found]) => found));
  const isSimple = subject && path.length === 0 && others.length === 0 && isRepeatable(subject);
  return {
    from,
    codes,
    ...(isSimple && { subject: spanOf(subject), priorTests: priorTests(subject) }),
    isShorthand: ts.isShorthandPropertyAssignment(expression.parent),
    absence: absenceIn(subject ? program.checker.getTypeAtLocation(subject) : undefined),
    ...(call && !isHandedOn && aloneIn(call)),
    isOfSameSocket: call !== undefined && isOfSameSocket(program, call, index, subject),
  };
}

/** Whether nothing but 0 is left, because the code is guarded against both that a reader knows of. */
function isOnlyRare(codes: readonly number[], carriersFor: (code: number) => readonly ts.Expression[]): boolean {
  return codes.every(code => code === 0) && [1005, 1006].every(code => carriersFor(code).length === 0);
}

/** What is made a number, which it is. */
function withoutConversion(values: Values, expression: ts.Expression): ts.Expression {
  const same = sameNumber(values, unwrap(expression));
  return same ? withoutConversion(values, same.of) : expression;
}

/** What is sent on by a method that is itself the handler of a close event: nothing can keep any code away. */
export function forwardedByHandler(
  runtime: AssumedRuntime,
  { method, received }: BoundMethod,
): ForwardedCode | undefined {
  const from = meantApis(received, runtime).apis;
  const codes = reportedBy(from);
  if (codes.length === 0) return undefined;
  return { from, codes, absence: [], isShorthand: false, ...(isRepeatable(method) && { method: spanOf(method) }) };
}

function reportedBy(from: readonly Api[]): readonly number[] {
  return notSent.filter(code => from.some(api => reports(api, code)));
}

/**
 * Whether an API reports a code by itself. What reports anything reports 0 only when the other end misbehaves; and where tests
 * make the events up, the codes are what the test wants, but for that of a `close()` without one.
 */
function reports({ bareClose, observable, reportedFor }: Api, code: number): boolean {
  if (!reportedFor && bareClose !== code) return false;
  return code === 0 ? observable.some(({ from, to }) => from === 0 && to === 0) : isInRanges(observable, code);
}

/** Whether an expression can be written twice: it is a name, or a member of one. */
function isRepeatable(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isPropertyAccessExpression(inner)) return isRepeatable(inner.expression);
  return ts.isIdentifier(inner) || inner.kind === ts.SyntaxKind.ThisKeyword;
}

/** What a type has for no value. */
function absenceIn(type: ts.Type | undefined): ForwardedCode['absence'] {
  const members = type?.isUnion() ? type.types : [];
  const has = (flag: ts.TypeFlags): boolean => members.some(({ flags }) => (flags & flag) !== 0);
  return [
    ...(has(ts.TypeFlags.Undefined) ? (['undefined'] as const) : []),
    ...(has(ts.TypeFlags.Null) ? (['null'] as const) : []),
  ];
}
