import ts from 'typescript';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';

/** How many names a method is followed back through. */
const deepestName = 3;
/** What hands a function its arguments: those behind the first, or those in the list that is the second. */
const callers: ReadonlySet<string> = new Set(['bind', 'call', 'apply']);

/**
 * The object whose method is given the argument at `expression`, however that is written: `socket.close(1000)`,
 * `socket.close.bind(socket, 1000)`, `const { close } = socket; close(1000)`.
 */
export function receiverOfCall(checker: ts.TypeChecker, expression: ts.Expression): ts.Expression | undefined {
  const argument = wrapping(expression) as ts.Expression;
  const given = ts.isArrayLiteralExpression(argument.parent) ? wrapping(argument.parent) : argument;
  const call = given.parent;
  if (!ts.isCallExpression(call) || !call.arguments.includes(given as ts.Expression)) return undefined;
  const isListed = given !== argument;
  const callee = unwrap(call.expression);
  const caller = isMemberAccess(callee) ? memberName(callee) : undefined;
  const inner = isMemberAccess(callee) && callers.has(caller ?? '') ? unwrap(callee.expression) : callee;
  return isListed && caller !== 'apply' ? undefined : receiverOfMethod(checker, inner, 0);
}

/** The object that a method is read from, where a name has it. */
function receiverOfMethod(checker: ts.TypeChecker, method: ts.Expression, depth: number): ts.Expression | undefined {
  const inner = unwrap(method);
  if (isMemberAccess(inner)) return inner.expression;
  if (ts.isCallExpression(inner)) {
    const bound = unwrap(inner.expression);
    const isBound = isMemberAccess(bound) && memberName(bound) === 'bind';
    return isBound ? receiverOfMethod(checker, bound.expression, depth) : undefined;
  }
  const declaration = ts.isIdentifier(inner) ? checker.getSymbolAtLocation(inner)?.valueDeclaration : undefined;
  if (!declaration || depth > deepestName || (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) {
    return undefined;
  }
  if (ts.isVariableDeclaration(declaration)) {
    return declaration.initializer && receiverOfMethod(checker, declaration.initializer, depth + 1);
  }
  const taken = ts.isBindingElement(declaration) && !declaration.initializer ? declaration.parent.parent : undefined;
  return taken && ts.isVariableDeclaration(taken) ? taken.initializer : undefined;
}
