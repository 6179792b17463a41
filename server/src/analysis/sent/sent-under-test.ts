import ts from 'typescript';
import { chainOf } from '../received/conditions.ts';
import { isMemberAccess, memberName, unwrap, walk, wrapping } from '../expressions.ts';
import { callAround } from '../forwarded/surroundings.ts';
import { marksOf } from '../marks.ts';
import { typeAt } from '../wrappers/paths.ts';

/** What a function that closes a connection is called. */
const closes = /clos(?:e|ing)|disconnect|shut|drop|hang_?up/i;

/**
 * Whether a condition decides what becomes of the tested code itself, when the program sends it on or chooses another in its
 * place: `code === 1000 || code >= 3000 ? code : 1000`, `if (…) other.close(code)`. `isSubject` knows the code.
 */
export function isSentUnderTest(
  checker: ts.TypeChecker,
  chain: ts.Node,
  isSubject: (expression: ts.Expression) => boolean,
): boolean {
  const { parent } = wrapping(chain);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    return isUsedAsTest(checker, parent.name, each => isSentUnderTest(checker, each, isSubject));
  }
  if (ts.isConditionalExpression(parent)) {
    const branches = [parent.whenTrue, parent.whenFalse];
    return branches.some(each => isSubject(unwrap(each)) || isSentIn(checker, each, isSubject));
  }
  if (!ts.isIfStatement(parent)) return false;
  if ([parent.thenStatement, parent.elseStatement].some(each => each && isSentIn(checker, each, isSubject)))
    return true;
  return isLeft(parent.thenStatement) && after(parent).some(each => isSentIn(checker, each, isSubject));
}

/** Whether the code is what a call in `node` closes a connection with. */
function isSentIn(checker: ts.TypeChecker, node: ts.Node, isSubject: (expression: ts.Expression) => boolean): boolean {
  let found = false;
  walk(node, each => {
    if (found) return false;
    if ((!ts.isIdentifier(each) && !isMemberAccess(each)) || !isSubject(each)) return true;
    const callee = callAround(each)?.expression;
    const called = callee && (isMemberAccess(callee) ? memberName(callee) : callee.getText());
    found = closes.test(called ?? '') || isSentAt(checker, each);
    return !found;
  });
  return found;
}

/** Whether an API's declarations want a code to send at an expression. */
function isSentAt(checker: ts.TypeChecker, expression: ts.Expression): boolean {
  const { parent } = expression;
  const wanted = ts.isShorthandPropertyAssignment(parent)
    ? typeAt(checker, checker.getContextualType(parent.parent), [parent.name.text])
    : checker.getContextualType(expression);
  return marksOf(checker, wanted).some(({ kind }) => kind === 'sent');
}

/** Whether one of the conditions that a constant stands in does so. */
function isUsedAsTest(checker: ts.TypeChecker, name: ts.Identifier, does: (chain: ts.Node) => boolean): boolean {
  const scope = ts.findAncestor(name, ts.isBlock);
  const symbol = checker.getSymbolAtLocation(name);
  let found = false;
  if (scope && symbol)
    walk(scope, each => {
      if (found || !ts.isIdentifier(each) || each === name || each.text !== name.text) return !found;
      const isCondition = !ts.isVariableDeclaration(wrapping(each).parent);
      found = isCondition && checker.getSymbolAtLocation(each) === symbol && does(chainOf(each));
      return true;
    });
  return found;
}

function isLeft(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function after(statement: ts.Statement): readonly ts.Statement[] {
  const { parent } = statement;
  return ts.isBlock(parent) ? parent.statements.slice(parent.statements.indexOf(statement) + 1) : [];
}
