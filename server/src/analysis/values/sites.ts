import ts from 'typescript';
import { visitedList } from './elements.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** How many names a value is followed through to where it can be edited. */
const deepestChain = 4;

/**
 * The expression to replace so that `expression` has another value in place of `value`, and keeps its others: a literal,
 * the name of a constant, the default of a parameter, an element that a loop visits. It stands in the program's file;
 * undefined where there is none.
 * `numbers` tells what an expression can be.
 */
export function siteOf(
  program: MicroProgram,
  expression: ts.Expression,
  value: number,
  numbers: (expression: ts.Expression) => readonly number[],
  depth = 0,
): ts.Expression | undefined {
  if (depth > deepestChain) return undefined;
  const inner = unwrap(expression);
  const branches = branchesOf(inner) ?? branchesOfName(program, inner);
  if (branches) {
    const [carrier, ...others] = branches.filter(branch => numbers(branch).some(each => Object.is(each, value)));
    return carrier && others.length === 0 ? siteOf(program, carrier, value, numbers, depth + 1) : undefined;
  }
  // A call may do more than give a number.
  if (ts.isCallExpression(inner) || numbers(inner).length !== 1) return undefined;
  // A number cannot stand where `{ code }` says two things at once.
  return ts.isShorthandPropertyAssignment(inner.parent) ? undefined : inner;
}

/** The expressions of which one gives its value to `node`; undefined where the value is all its own. */
function branchesOf(node: ts.Expression): readonly ts.Expression[] | undefined {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken)
    return [node.left, node.right];
  const isRight =
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.CommaToken ||
    kind === ts.SyntaxKind.EqualsToken;
  return isRight ? [node.right] : undefined;
}

/** What a name of this file can stand for, where it stands for more than a constant does: a default, or a choice. */
function branchesOfName({ checker, file }: MicroProgram, node: ts.Expression): readonly ts.Expression[] | undefined {
  if (!ts.isIdentifier(node) && !isMemberAccess(node)) return undefined;
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (declaration?.getSourceFile() !== file) return undefined;
  const fallback = inDefault(checker, declaration);
  if (fallback) return [fallback];
  if (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) {
    const list = visitedList(declaration);
    const array = list && unwrap(list);
    if (array) return ts.isArrayLiteralExpression(array) ? array.elements : undefined;
  }
  if (ts.isParameter(declaration) || ts.isBindingElement(declaration)) {
    // A type that lists values still allows them when the default is another one.
    const isListed = (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Number) === 0;
    return declaration.initializer && !isListed ? [declaration.initializer] : undefined;
  }
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer && branchesOf(unwrap(initializer));
}

/** `1006` where a name stands for a property of a parameter's default: `{ code } = { code: 1006 }`, `o.code` of `o = { code: 1006 }`. */
function inDefault(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Expression | undefined {
  const isBound = ts.isBindingElement(declaration) && ts.isObjectBindingPattern(declaration.parent);
  const key = isBound && !declaration.initializer ? (declaration.propertyName ?? declaration.name) : undefined;
  const property =
    key && ts.isIdentifier(key) && isBound
      ? checker.getTypeAtLocation(declaration.parent).getProperty(key.text)?.valueDeclaration
      : declaration;
  const isDefault = property && ts.isPropertyAssignment(property) && ts.findAncestor(property, ts.isParameter);
  return isDefault ? property.initializer : undefined;
}
