import ts from 'typescript';
import type { Span } from '../../span.ts';
import type { ForwardedCode } from '../code-use.ts';
import { wrapping } from '../expressions.ts';
import { spanOf } from '../spans.ts';

/** The call that an expression is an argument of, or a property of one. */
export function callAround(expression: ts.Expression): ts.CallExpression | undefined {
  let node: ts.Node = wrapping(expression);
  for (;;) {
    const { parent } = node;
    if (ts.isCallExpression(parent)) return parent.expression === node ? undefined : parent;
    const isPart =
      ts.isPropertyAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isSpreadElement(parent);
    if (!isPart) return undefined;
    node = parent;
  }
}

/** Where a call stands alone, maybe behind `await`, `void` or `return`: the statement, or the body of an arrow function. */
export function aloneIn(call: ts.CallExpression): Pick<ForwardedCode, 'statement' | 'body' | 'isNested'> {
  let node: ts.Node = call;
  while (ts.isAwaitExpression(node.parent) || ts.isVoidExpression(node.parent)) node = node.parent;
  const { parent } = node;
  const span = (each: ts.Node): Span => spanOf(each);
  if (ts.isExpressionStatement(parent) || ts.isReturnStatement(parent)) {
    const isNested =
      !ts.isBlock(parent.parent) &&
      !ts.isSourceFile(parent.parent) &&
      !ts.isModuleBlock(parent.parent) &&
      !ts.isCaseOrDefaultClause(parent.parent);
    return { statement: span(parent), isNested };
  }
  const isOperand =
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    parent.right === node &&
    (ts.isExpressionStatement(parent.parent) || (ts.isArrowFunction(parent.parent) && parent.parent.body === parent));
  return isOperand || (ts.isArrowFunction(parent) && parent.body === node) ? { body: span(node) } : {};
}
