import ts from 'typescript';
import { isMemberAccess } from '../expressions.ts';

/** Whether a mention is the declaration of the name. */
export function isDeclaring(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBinaryExpression(parent)) return parent.left === node;
  return 'name' in parent && parent.name === node && !isMemberAccess(parent);
}

/** Whether what stands around the mention of a function does not call it. */
export function isBenign(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isBindingElement(parent)) return true;
  if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent)) return true;
  if (ts.isTypeOfExpression(parent) || ts.isIfStatement(parent) || ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isTypeNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isExpressionStatement(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  return /^(?:[!=]==?|instanceof|in)$/.test(operator) || (operator === '&&' && parent.left === node);
}
