import ts from 'typescript';
import { unwrap } from '../expressions.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { receivedOriginOf } from '../received/received-marks.ts';
import type { Values } from '../values/values.ts';
import { returnedExpressions } from '../values/returns.ts';
import { functionAt } from '../wrappers/functions.ts';
import { typeAt, type Part } from '../wrappers/paths.ts';
import { copiedFrom, partsOf, storedIn } from './copies.ts';
import { leafOf } from './leaf.ts';
import { madeUpWith } from './made-up.ts';
import { isReached } from './reach.ts';
import { sameNumber } from './same-number.ts';

/** How many variables and fields a code is followed back through. */
const deepestStore = 3;

/**
 * The expressions in `expression` that still are the received code where that is `code`: names and members, behind `?:`,
 * `??` and `||`. TypeScript's narrowing takes 1005 and 1006 away; the rest is told by the source.
 */
export function carriersOf(
  program: MicroProgram,
  values: Values,
  { expression, path }: Part,
  code: number,
  depth = 0,
): readonly ts.Expression[] {
  const inner = unwrap(expression);
  const ofPart = (part: ts.Expression, below: number): readonly ts.Expression[] =>
    carriersOf(program, values, { expression: part, path }, code, below);
  if (ts.isConditionalExpression(inner)) {
    return [inner.whenTrue, inner.whenFalse].flatMap(each => ofPart(each, depth));
  }
  if (ts.isBinaryExpression(inner)) {
    return partsOf(inner).flatMap(each => ofPart(each, depth));
  }
  const same = path.length === 0 ? sameNumber(values, inner) : undefined;
  if (same) return same.isSame(code) ? ofPart(same.of, depth) : [];
  const type = typeAt(program.checker, program.checker.getTypeAtLocation(inner), path);
  if (type && isNarrowedAway(type, code)) return [];
  const { marks } = receivedOriginOf(program, inner, { isThroughCalls: false, path });
  if (marks.length === 0) return [];
  const owner = leafOf(program.checker, inner);
  const leaf = owner && { root: owner.root, path: [...owner.path, ...path] };
  if (!leaf) {
    return isGiven(program, inner, each => depth <= deepestStore && ofPart(each, depth + 1).length > 0) ? [inner] : [];
  }
  const carries = (value: ts.Expression): boolean => ofPart(value, depth + 1).length > 0;
  const given = madeUpWith(program.checker, leaf);
  if (
    given &&
    !given.some(each => carriersOf(program, values, { expression: each, path: [] }, code, depth + 1).length > 0)
  ) {
    return [];
  }
  if (depth > deepestStore) return [];
  const stored = storedIn(program, inner, leaf);
  const question = { program, values, leaf, copiedFrom: copiedFrom(program, stored), code };
  if (!isReached(question, inner, carries)) return [];
  return stored.length === 0 || stored.some(carries) ? [inner] : [];
}

/** Whether a call, or what it is awaited for, gives the code: by what a function of the file returns, and not made of a code. */
function isGiven(
  { checker }: MicroProgram,
  inner: ts.Expression,
  carries: (returned: ts.Expression) => boolean,
): boolean {
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts.isCallExpression(call)) return ts.isAwaitExpression(inner);
  const isMadeOfCode = call.arguments.some(each =>
    marksOf(checker, checker.getTypeAtLocation(each)).some(({ kind }) => kind === 'received'),
  );
  const own = functionAt(checker, call.expression, []);
  const returned = own ? returnedExpressions(own).map(unwrap) : [];
  return !isMadeOfCode && (returned.length === 0 || returned.some(each => ts.isNewExpression(each) || carries(each)));
}

/** Whether a type says that the code cannot be this one, or that it is nothing but known numbers, which other rules judge. */
function isNarrowedAway(type: ts.Type, code: number): boolean {
  const literals = (type.isUnion() ? type.types : [type]).filter(each => each.isNumberLiteral());
  const others = (type.isUnion() ? type.types : [type]).filter(
    each => !each.isNumberLiteral() && (each.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0,
  );
  if (others.length === 0) return true;
  // Only a type that has the mark, `number & …`, has the two codes beside it.
  const isMarked = others.some(each => each.isIntersection());
  return isMarked && (code === 1005 || code === 1006) && !literals.some(each => each.value === code);
}
