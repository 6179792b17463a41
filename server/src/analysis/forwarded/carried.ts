import ts from 'typescript';
import { assignmentsTo } from '../values/assignments.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { initializerOf } from '../values/initializers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { receivedOriginOf } from '../received/received-marks.ts';
import type { Values } from '../values/values.ts';
import { typeAt, type Part } from '../wrappers/paths.ts';
import { leafOf } from './leaf.ts';
import { madeUpWith } from './made-up.ts';
import { isReached } from './reach.ts';

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
  const type = typeAt(program.checker, program.checker.getTypeAtLocation(inner), path);
  if (type && isNarrowedAway(type, code)) return [];
  const { marks } = receivedOriginOf(program, inner, { isThroughCalls: false, path });
  if (marks.length === 0) return [];
  const owner = leafOf(program.checker, inner);
  const leaf = owner && { root: owner.root, path: [...owner.path, ...path] };
  if (!leaf) return ts.isAwaitExpression(inner) || ts.isCallExpression(inner) ? [inner] : [];
  const carries = (value: ts.Expression): boolean => ofPart(value, depth + 1).length > 0;
  const given = madeUpWith(program.checker, leaf);
  if (
    given &&
    !given.some(each => carriersOf(program, values, { expression: each, path: [] }, code, depth + 1).length > 0)
  ) {
    return [];
  }
  if (depth > deepestStore || !isReached({ program, values, leaf, code }, inner, carries)) return [];
  const stored = storedIn(program, inner, leaf.root);
  return stored.length === 0 || stored.some(carries) ? [inner] : [];
}

function partsOf({ left, operatorToken, right }: ts.BinaryExpression): readonly ts.Expression[] {
  const { kind } = operatorToken;
  if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) return [left, right];
  const isRight =
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.CommaToken ||
    kind === ts.SyntaxKind.EqualsToken;
  return isRight ? [right] : [];
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

/** What is put into a variable or field where its type does not say that it is a received code. */
function storedIn(program: MicroProgram, inner: ts.Expression, root: ts.Node): readonly ts.Expression[] {
  const { checker } = program;
  const isVariable = ts.isIdentifier(inner) && ts.isVariableDeclaration(root) && ts.isIdentifier(root.name);
  const isField = isMemberAccess(inner) && (checker.getTypeAtLocation(inner).flags & ts.TypeFlags.Union) === 0;
  if (!isVariable && !isField) return [];
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(inner) ? inner.name : inner);
  if (!symbol?.valueDeclaration) return [];
  const initial = initializerOf(symbol.valueDeclaration);
  const assigned = assignmentsTo(program, symbol).flatMap(({ value }) => value ?? []);
  return [...(initial ? [initial] : []), ...assigned];
}
