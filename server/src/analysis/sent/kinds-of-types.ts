import ts from 'typescript';
import type { OtherGiven } from '../code-use.ts';
import { unwrap } from '../expressions.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** Whether an expression is certainly a number where it is anything at all. */
export function isCertainlyNumber({ checker }: MicroProgram, expression: ts.Expression): boolean {
  const members = membersOf(checker, typeOf(checker, expression));
  const isNumber = (type: ts.Type): boolean => {
    if (type.isIntersection()) return type.types.some(isNumber);
    return (type.flags & ts.TypeFlags.NumberLike) !== 0 || marksOf(checker, type).length > 0;
  };
  return members.length > 0 && members.every(isNumber);
}

/** Whether nothing is certainly all that an expression is. */
export function isCertainlyNothing({ checker }: MicroProgram, expression: ts.Expression): boolean {
  const members = membersOf(checker, checker.getTypeAtLocation(expression));
  return members.every(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
}

/** The type that the source claims for an expression; where that is `any`, the type of what is inside the `as any`. */
export function typeOf(checker: ts.TypeChecker, expression: ts.Expression): ts.Type {
  const claimed = checker.getTypeAtLocation(expression);
  return (claimed.flags & ts.TypeFlags.Any) !== 0 ? checker.getTypeAtLocation(unwrap(expression)) : claimed;
}

/** What a type consists of, besides `undefined`. */
export function membersOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const known = checker.getBaseConstraintOfType(type) ?? type;
  const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never;
  return (known.isUnion() ? known.types : [known]).filter(({ flags }) => (flags & absent) === 0);
}

/** What something that is no number is, where all that it can be is of one sort. */
export function sortOf(checker: ts.TypeChecker, members: readonly ts.Type[]): OtherGiven['sort'] {
  const [only, ...others] = new Set(members.map(member => sortOfOne(checker, member)));
  return others.length > 0 ? undefined : only;
}

function sortOfOne(checker: ts.TypeChecker, type: ts.Type): NonNullable<OtherGiven['sort']> {
  const { flags } = type;
  if ((flags & ts.TypeFlags.Null) !== 0) return 'null';
  if ((flags & ts.TypeFlags.BooleanLike) !== 0) return 'boolean';
  if ((flags & ts.TypeFlags.BigIntLike) !== 0) return 'bigint';
  if ((flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive)) === 0) return 'string';
  if (type.getCallSignatures().length > 0) return 'function';
  if (checker.isArrayLikeType(type)) return 'array';
  const name = type.getSymbol()?.name ?? '';
  if (name.endsWith('Event')) return 'event';
  return /(?:Error|Exception)$/.test(name) ? 'error' : 'object';
}
