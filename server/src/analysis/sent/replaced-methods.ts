import ts from 'typescript';
import { assignmentsIn } from '../values/assignments.ts';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { isOwnDeclaration } from '../program/micro-program.ts';

/** Whether what is called is a method that the same file replaces on the same object: `socket.close = vi.fn()`. */
export function isReplacedMethod(checker: ts.TypeChecker, callee: ts.Expression): boolean {
  const inner = unwrap(callee);
  const name = isMemberAccess(inner) ? memberName(inner) : undefined;
  if (!isMemberAccess(inner) || name === undefined) return false;
  if (name === 'call' || name === 'bind' || name === 'apply') return isReplacedMethod(checker, inner.expression);
  // What the user's own objects and classes have is known by what is put there.
  if (symbolAt(checker, inner)?.declarations?.some(each => !isOwnDeclaration(each))) return false;
  return assignmentsIn(inner.getSourceFile(), name).some(
    ({ target }) => isMemberAccess(target) && isSame(checker, target.expression, inner.expression),
  );
}

function isSame(checker: ts.TypeChecker, one: ts.Expression, other: ts.Expression): boolean {
  const [a, b] = [unwrap(one), unwrap(other)];
  const [named, wanted] = [symbolAt(checker, a), symbolAt(checker, b)];
  return named || wanted ? named === wanted : a.getText() === b.getText();
}

function symbolAt(checker: ts.TypeChecker, node: ts.Expression): ts.Symbol | undefined {
  return checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
}
