import ts from 'typescript';

/**
 * The type of `this` in a function of JavaScript that is handed to what says what `this` is. TypeScript itself takes such a
 * function for a constructor as soon as it assigns to a member: `ws.on('pong', function () { this.isAlive = true; … })`.
 */
export function contextualThis(checker: ts.TypeChecker, expression: ts.Expression): ts.Type | undefined {
  if (expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const owner = ts.findAncestor(expression, each => ts.isFunctionLike(each) && !ts.isArrowFunction(each));
  if (!owner || !ts.isFunctionExpression(owner)) return undefined;
  const [wanted] = checker.getContextualType(owner)?.getCallSignatures() ?? [];
  const self = wanted?.thisParameter;
  return self && checker.getTypeOfSymbolAtLocation(self, owner);
}
