import ts from 'typescript';
import { contains, isComparison, walk, wrapping } from '../expressions.ts';
import { nodesNamedIn, valueSymbolOf } from '../identifiers.ts';
import { groupedBy } from '../grouping.ts';
import { remembering, rememberingNames } from '../remembering.ts';
import { isCopied } from '../wrappers/journeys.ts';

/** The identifiers in `scope` that stand for `symbol`. */
export function referencesTo(checker: ts.TypeChecker, symbol: ts.Symbol, scope: ts.Node): readonly ts.Identifier[] {
  return referencesIn(checker)(scope)(symbol.name).get(symbol) ?? [];
}

/** Everything of one name is looked at together: a long function has many variables of the same name. */
const referencesIn = remembering((checker: ts.TypeChecker) =>
  remembering((scope: ts.Node) =>
    rememberingNames(name =>
      groupedBy(nodesNamedIn(scope, name).filter(ts.isIdentifier), each => valueSymbolOf(checker, each)),
    ),
  ),
);

/**
 * Whether the source tests what a number is before `use` stands for it, so that not every value gets there: a comparison,
 * a `switch`, a function whose answer decides. Asking only whether there is a value (`if (code)`, `code == null`)
 * tests nothing here.
 */
export function isGuarded(checker: ts.TypeChecker, symbol: ts.Symbol, scope: ts.Node, use: ts.Node): boolean {
  return isTested(referencesTo(checker, symbol, scope), use);
}

/** The same of a value that stands at `places`, of which `use` is one. */
export function isTested(places: readonly ts.Node[], use: ts.Node): boolean {
  return testsAmong(places).some(({ place, test }) => place !== use && decides(test, use));
}

const testsAmong = remembering((places: readonly ts.Node[]) =>
  places.flatMap(place => {
    const test = testOf(place);
    return test ? [{ place, test }] : [];
  }),
);

/** The comparison, `switch` or call that looks at what a number is. */
function testOf(place: ts.Node): ts.Node | undefined {
  const node = wrapping(place);
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && isTestingOperator(parent, node)) {
    return isAbsence(parent.left === node ? parent.right : parent.left) ? undefined : parent;
  }
  if (ts.isSwitchStatement(parent)) return node;
  if (isMeasured(parent, node)) return isPresence(parent) ? undefined : parent;
  const isLookedUp = ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  const isArgument =
    ts.isCallExpression(parent) &&
    parent.expression !== node &&
    !isCopied(parent, parent.arguments.indexOf(node as ts.Expression));
  return isLookedUp || isArgument ? parent : undefined;
}

/** Whether `use` is reached or not by what `test` says, here or under the name that it is given. */
function decides(test: ts.Node, use: ts.Node): boolean {
  const { parent } = test;
  if (ts.isPrefixUnaryExpression(parent) || ts.isParenthesizedExpression(parent)) return decides(parent, use);
  if (isMeasured(parent, test)) return decides(parent, use); // `encoder.encode(reason).length > 123`
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
    return ts.isCallExpression(call) ? decides(call, use) : !contains(parent, use);
  }
  if (ts.isReturnStatement(parent)) {
    const owner = ts.findAncestor(parent, ts.isFunctionLike); // `const isFine = () => { return code >= 3000; }`
    return owner !== undefined && !contains(owner, use);
  }
  if (ts.isCallExpression(parent) || ts.isExpressionStatement(parent)) return isAssertion(parent);
  if (ts.isIfStatement(parent) || ts.isSwitchStatement(parent)) return contains(parent, use) || leaves(parent);
  return ts.isIterationStatement(parent, false) && contains(parent, use);
}

/** Whether the way on may end in a statement. */
const leaves = remembering((statement: ts.Statement): boolean => {
  let found = false;
  walk(statement, node => {
    found ||= ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
    return !found && !ts.isFunctionLike(node);
  });
  return found;
});

/** Whether what is tested is a function's business to refuse: `assert(code >= 3000)`, `validateCode(code);`. */
const isAssertion = remembering((node: ts.CallExpression | ts.ExpressionStatement): boolean => {
  const call = ts.isExpressionStatement(node) ? node.expression : node;
  return (
    ts.isCallExpression(call) &&
    /\b(?:assert|check|ensure|expect|invariant|require|validate|verify)/i.test(call.expression.getText())
  );
});

/** A comparison, or a look into a table: `code in reasons`, but not `'code' in options`. */
function isTestingOperator({ operatorToken, left }: ts.BinaryExpression, tested: ts.Node): boolean {
  const { kind } = operatorToken;
  return isComparison(kind) || (kind === ts.SyntaxKind.InKeyword && left === tested);
}

/** `reason.length`: what a long text is told by. */
function isMeasured(access: ts.Node, measured: ts.Node): access is ts.PropertyAccessExpression {
  return (
    ts.isPropertyAccessExpression(access) &&
    access.expression === measured &&
    (access.name.text === 'length' || access.name.text === 'byteLength')
  );
}

/** Whether a length only says if there is any text: `reason.length > 0`, `if (reason.length)`. */
function isPresence(length: ts.Expression): boolean {
  const node = wrapping(length);
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return !ts.isVariableDeclaration(parent) && !ts.isCallExpression(parent);
  const other = parent.left === node ? parent.right : parent.left;
  return isComparison(parent.operatorToken.kind)
    ? ts.isNumericLiteral(other) && other.text === '0'
    : parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function isAbsence(other: ts.Expression): boolean {
  return other.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(other) && other.text === 'undefined');
}
