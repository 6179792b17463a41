import ts from 'typescript';
import { contains, isComparison, walk, wrapping } from './expressions.ts';
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
 * Whether the source tests what a number is before `use` stands for it, so that not every value gets there: a comparison,
 * a `switch`, a function whose answer decides. Asking only whether there is a value (`if (code)`, `code == null`)
 * tests nothing here.
 */
export function isGuarded(checker: ts.TypeChecker, symbol: ts.Symbol, scope: ts.Node, use: ts.Node): boolean {
  return referencesTo(checker, symbol, scope).some(reference => {
    const test = reference === use ? undefined : testOf(reference);
    return test !== undefined && decides(test, use);
  });
}

/** The comparison, `switch` or call that looks at what a number is. */
function testOf(reference: ts.Identifier): ts.Node | undefined {
  const node = wrapping(reference);
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && isTestingOperator(parent.operatorToken.kind)) {
    return isAbsence(parent.left === node ? parent.right : parent.left) ? undefined : parent;
  }
  if (ts.isSwitchStatement(parent)) return node;
  const isLookedUp = ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  const isArgument = ts.isCallExpression(parent) && parent.expression !== node;
  return isLookedUp || isArgument ? parent : undefined;
}

/** Whether `use` is reached or not by what `test` says, here or under the name that it is given. */
function decides(test: ts.Node, use: ts.Node): boolean {
  const { parent } = test;
  if (ts.isPrefixUnaryExpression(parent) || ts.isParenthesizedExpression(parent)) return decides(parent, use);
  if (ts.isConditionalExpression(parent)) {
    return parent.condition === test ? contains(parent, use) : decides(parent, use);
  }
  if (ts.isBinaryExpression(parent)) {
    if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return true;
    return (parent.left === test && contains(parent.right, use)) || decides(parent, use);
  }
  if (ts.isVariableDeclaration(parent)) return true;
  if (ts.isArrowFunction(parent)) {
    const call = wrapping(parent).parent; // `codes.some(each => each === code)`
    return ts.isCallExpression(call) && decides(call, use);
  }
  if (ts.isIfStatement(parent) || ts.isSwitchStatement(parent)) return contains(parent, use) || leaves(parent);
  return ts.isIterationStatement(parent, false) && contains(parent, use);
}

/** Whether the way on may end in a statement. */
function leaves(statement: ts.Statement): boolean {
  let found = false;
  walk(statement, node => {
    found ||= ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
    return !found && !ts.isFunctionLike(node);
  });
  return found;
}

function isTestingOperator(operator: ts.SyntaxKind): boolean {
  return isComparison(operator) || operator === ts.SyntaxKind.InKeyword;
}

function isAbsence(other: ts.Expression): boolean {
  return other.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(other) && other.text === 'undefined');
}
