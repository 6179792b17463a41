import ts from 'typescript';
import { unwrap } from '../expressions.ts';
import { dependsOn } from './decisions.ts';
import { verdictOn, type Question } from './verdict.ts';

/**
 * Whether a condition can be what is `wanted` without a say of the code, or where that has a say, surely is: of `isOpen && code > 0`
 * that is true where it is open, and of `isOpen && code === 1005` false where the code is another one.
 */
export function canBe(question: Question, condition: ts.Expression, wanted: boolean): boolean {
  const inner = unwrap(condition);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    return canBe(question, inner.operand, !wanted);
  }
  const kind = ts.isBinaryExpression(inner) ? inner.operatorToken.kind : undefined;
  const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (ts.isBinaryExpression(inner) && (isAnd || kind === ts.SyntaxKind.BarBarToken) && isAnd === wanted) {
    return canBe(question, inner.left, wanted) && canBe(question, inner.right, wanted);
  }
  const verdict = verdictOn(question, inner);
  if (typeof verdict === 'object') return Boolean(verdict.value) === wanted;
  return verdict === 'open' && !(ts.isBinaryExpression(inner) && dependsOn(question, inner));
}
