import ts from 'typescript';
import { walk } from '../expressions.ts';

/** Whether the function that an expression stands in gets to it without testing anything on the way. */
export function isStraight(expression: ts.Expression): boolean {
  const owner = ts.findAncestor(expression, ts.isFunctionLike);
  let hasTest = false;
  if (owner && 'body' in owner && owner.body) {
    walk(owner.body, node => {
      hasTest ||= isTest(node);
      return !hasTest && !ts.isFunctionLike(node);
    });
  }
  return !hasTest;
}

function isTest(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return /^(?:&&|\|\||\?\?)=?$/.test(ts.tokenToString(node.operatorToken.kind) ?? '');
  return (
    ts.isIfStatement(node) ||
    ts.isConditionalExpression(node) ||
    ts.isSwitchStatement(node) ||
    ts.isTryStatement(node) ||
    ts.isThrowStatement(node)
  );
}
