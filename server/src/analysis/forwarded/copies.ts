import ts from 'typescript';
import { assignmentsTo } from '../values/assignments.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { initializerOf } from '../values/initializers.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nameOf, type Path } from '../wrappers/paths.ts';
import { leafOf, type Leaf } from './leaf.ts';

/** How many variables and fields a copy is followed back through. */
const deepestCopy = 3;

/** What is put into a variable or field where its type does not say that it is a received code. */
export function storedIn(program: MicroProgram, inner: ts.Expression, leaf: Leaf): readonly ts.Expression[] {
  const { checker } = program;
  const { root } = leaf;
  const made = ts.isVariableDeclaration(root) && root.initializer ? partOf(root.initializer, leaf.path) : undefined;
  const isVariable = ts.isIdentifier(inner) && ts.isVariableDeclaration(root) && ts.isIdentifier(root.name);
  const isField = isMemberAccess(inner) && marksOf(checker, checker.getTypeAtLocation(inner)).length === 0;
  const symbol =
    isVariable || isField || made
      ? checker.getSymbolAtLocation(ts.isPropertyAccessExpression(inner) ? inner.name : inner)
      : undefined;
  if (!symbol?.valueDeclaration) return made ? [made] : [];
  const initial = made ?? (isVariable || isField ? initializerOf(symbol.valueDeclaration) : undefined);
  const assigned = assignmentsTo(program, symbol).flatMap(({ value }) => value ?? []);
  return [...(initial ? [initial] : []), ...assigned];
}

/** What else has the value of `leaf`, because that is a copy of it: `code` beside `let out = code`. */
export function copiedFrom(program: MicroProgram, stored: readonly ts.Expression[], depth = 0): readonly Leaf[] {
  if (depth >= deepestCopy) return [];
  return stored.flatMap(choicesIn).flatMap(each => {
    const leaf = leafOf(program.checker, each);
    return leaf ? [leaf, ...copiedFrom(program, storedIn(program, each, leaf), depth + 1)] : [];
  });
}

function choicesIn(expression: ts.Expression): readonly ts.Expression[] {
  const inner = unwrap(expression);
  if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].flatMap(choicesIn);
  return ts.isBinaryExpression(inner) ? partsOf(inner).flatMap(choicesIn) : [inner];
}

/** The operands that may be the value of an expression: of `??` and `||` both, of `&&`, `,` and `=` the right one. */
export function partsOf({ left, operatorToken, right }: ts.BinaryExpression): readonly ts.Expression[] {
  const { kind } = operatorToken;
  if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) return [left, right];
  const isRight =
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.CommaToken ||
    kind === ts.SyntaxKind.EqualsToken;
  return isRight ? [right] : [];
}

/** What stands at a path in an object literal: `code` for the path `code` of `{ code, reason }`. */
function partOf(expression: ts.Expression, path: Path): ts.Expression | undefined {
  const [key, ...rest] = path;
  const inner = unwrap(expression);
  if (key === undefined || !ts.isObjectLiteralExpression(inner)) return undefined;
  const member = inner.properties.find(({ name }) => name && nameOf(name) === key);
  const value =
    member && ts.isPropertyAssignment(member)
      ? member.initializer
      : member && ts.isShorthandPropertyAssignment(member)
        ? member.name
        : undefined;
  return value && rest.length > 0 ? partOf(value, rest) : value;
}
