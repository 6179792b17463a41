import ts from 'typescript';
import type { ReasonUse } from '../code-use.ts';
import { unwrap } from '../expressions.ts';
import type { Values } from '../values/values.ts';
import { spanOf } from '../spans.ts';

/** What is known of the text of a close reason, maybe nothing. */
export function reasonIn(expression: ts.Expression, values: Values): ReasonUse {
  const span = spanOf(expression);
  const whole = values.text(expression);
  if (whole) {
    const { literal } = whole;
    const file = literal.getSourceFile();
    const place = { file: file.fileName, start: literal.getStart(file), end: literal.getEnd() };
    return { span, text: whole.text, exact: true, ...(ts.isStringLiteralLike(literal) && { literal: place }) };
  }
  return { span, text: knownParts(expression, values).join(''), exact: false };
}

/** The texts that are in the value whatever the rest turns out to be. */
function knownParts(expression: ts.Expression, values: Values): string[] {
  const inner = unwrap(expression);
  const whole = values.text(inner);
  if (whole) return [whole.text];
  if (ts.isTemplateExpression(inner)) {
    const spans = inner.templateSpans.flatMap(span => [...knownParts(span.expression, values), span.literal.text]);
    return [inner.head.text, ...spans];
  }
  const isSum = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (isSum) return [...knownParts(inner.left, values), ...knownParts(inner.right, values)];
  return isTextOfBuffer(inner) ? inner.arguments.slice(0, 1).flatMap(each => knownParts(each, values)) : [];
}

/** `Buffer.from('text')` */
function isTextOfBuffer(node: ts.Expression): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === 'Buffer.from' && node.arguments.length === 1;
}
