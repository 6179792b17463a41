import ts from 'typescript';
import { wrapping } from './expressions.ts';
import { nodesNamed } from './identifiers.ts';

/** The identifiers in `scope` that stand for `symbol`. */
export function referencesTo(checker: ts.TypeChecker, symbol: ts.Symbol, scope: ts.Node): readonly ts.Identifier[] {
  return nodesNamed(scope.getSourceFile(), symbol.name).filter((node): node is ts.Identifier => {
    if (!ts.isIdentifier(node) || node.pos < scope.pos || node.end > scope.end) return false;
    const own = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    return own === symbol;
  });
}

/**
 * Whether the source tests what a number is, so that not every value reaches every line: a comparison, a `switch`, a
 * function whose answer is used. Asking only whether there is a value (`if (code)`, `code == null`) tests nothing here.
 */
export function isTested(checker: ts.TypeChecker, symbol: ts.Symbol, scope: ts.Node): boolean {
  return referencesTo(checker, symbol, scope).some(isTest);
}

function isTest(reference: ts.Identifier): boolean {
  const node = wrapping(reference);
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) {
    return !isAbsence(parent.left === node ? parent.right : parent.left);
  }
  if (ts.isSwitchStatement(parent) || ts.isCaseClause(parent)) return true;
  const isLookedUp = ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  const isArgument = ts.isCallExpression(parent) && parent.expression !== node;
  return (isLookedUp || isArgument) && isCondition(parent);
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return (
    (kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.ExclamationEqualsEqualsToken) ||
    kind === ts.SyntaxKind.InKeyword
  );
}

function isAbsence(other: ts.Expression): boolean {
  return other.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(other) && other.text === 'undefined');
}

/** Whether the answer of a call decides something, here or under the name that it is given. */
function isCondition(call: ts.Expression): boolean {
  const node = wrapping(call);
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent)) return isCondition(parent);
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isCondition(parent);
  if (ts.isVariableDeclaration(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return isComparison(kind) || kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}
