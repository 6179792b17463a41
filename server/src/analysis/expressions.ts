import ts from 'typescript';

/** `expression` without what changes its type and not its value: brackets, `as`, `satisfies`, `<T>`, `!`. */
export function unwrap(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** As `unwrap`, but for `!`, which says more than a type: that it is not `null`. */
export function withoutClaims(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    const { expression: next } = inner;
    if (ts.isBinaryExpression(next) && next.operatorToken.kind === ts.SyntaxKind.CommaToken) break;
    inner = next;
  }
  return inner;
}

/** The outermost expression that is only a wrapping of `node`: what `unwrap` undoes. */
export function wrapping(node: ts.Node): ts.Node {
  let outer = node;
  while (ts.isExpression(outer) && ts.isExpression(outer.parent) && unwrap(outer.parent) === unwrap(outer)) {
    outer = outer.parent;
  }
  return outer;
}

/** Calls `visit` for `node` and everything below it; `visit` returns false to stay out of a subtree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => unknown): void {
  if (visit(node) === false) return;
  ts.forEachChild(node, child => {
    walk(child, visit);
  });
}

/** Whether a type is `any` because the source says so or says nothing, and not because something could not be found. */
export function isTrueAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0 && !isErrorType(type);
}

/** Whether TypeScript could not find what a type depends on: an unknown module, an undeclared name. */
export function isErrorType(type: ts.Type): boolean {
  return (type as ts.Type & { intrinsicName?: string }).intrinsicName === 'error';
}

/** The name by which a property or element access with a literal key picks a member. */
export function memberName(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(access)) return access.name.text;
  return ts.isStringLiteralLike(access.argumentExpression) ? access.argumentExpression.text : undefined;
}

/** Whether `node` reads a member: `a.b`, `a['b']`. */
export function isMemberAccess(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** `{ … }` in `Object.freeze({ … })` and `{ … } as const`. */
export function unwrapFrozen(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  const isFrozen = ts.isCallExpression(inner) && inner.expression.getText() === 'Object.freeze';
  const [frozen] = isFrozen ? inner.arguments : [];
  return frozen ? unwrap(frozen) : inner;
}

/** Whether `inner` stands in `outer`, or is `outer`. */
export function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end && outer.getSourceFile() === inner.getSourceFile();
}

/** `<`, `>`, `==`, `===` and their kin. */
export function isComparison(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.LessThanToken && operator <= ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

/** `=`, `+=`, `??=` and their kin. */
export function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
