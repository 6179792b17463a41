import ts from 'typescript';
import { unwrap, wrapping } from '../expressions.ts';

/** A part of a condition, and whether it counts where it does not hold: `code !== 1000`, asked for the code 1000. */
export interface Alternative {
  readonly part: ts.Expression;
  readonly isNegated: boolean;
}

/** What stands beside a test in an `||`, or in an `&&` where it is negated, so that it has the same consequence. */
export function alternativesTo(test: ts.Node, isNegated: boolean): readonly Alternative[] {
  const found: Alternative[] = [];
  let isOpposite = isNegated;
  let node = wrapping(test);
  for (;;) {
    const { parent } = node;
    if (isNot(parent)) isOpposite = !isOpposite;
    else if (isJoined(parent, isOpposite)) {
      found.push(...partsOf(parent.left === node ? parent.right : parent.left, isOpposite));
    } else return found;
    node = wrapping(parent);
  }
}

function partsOf(expression: ts.Expression, isNegated: boolean): readonly Alternative[] {
  const inner = unwrap(expression);
  if (isNot(inner)) return partsOf(inner.operand, !isNegated);
  if (!isJoined(inner, isNegated)) return [{ part: inner, isNegated }];
  return [...partsOf(inner.left, isNegated), ...partsOf(inner.right, isNegated)];
}

function isNot(node: ts.Node): node is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

function isJoined(node: ts.Node, isNegated: boolean): node is ts.BinaryExpression {
  const joining = isNegated ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  return ts.isBinaryExpression(node) && node.operatorToken.kind === joining;
}
