import ts from 'typescript';

/** The expression that a declaration gives its value: an initialiser, or in JavaScript what is assigned. */
export function initializerOf(declaration: ts.Declaration): ts.Expression | undefined {
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isPropertyDeclaration(declaration)
  ) {
    return declaration.initializer;
  }
  // JavaScript: `exports.GOING_AWAY = 1001`, `this.code = 1001`
  if (ts.isSourceFile(declaration)) return undefined;
  const assignment = ts.isBinaryExpression(declaration) ? declaration : declaration.parent;
  return ts.isBinaryExpression(assignment) && assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? assignment.right
    : undefined;
}
