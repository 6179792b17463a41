import ts from 'typescript';
import { wrapping } from '../expressions.ts';
import type { Span } from '../../span.ts';

/**
 * What can be taken out of the text where a test tells nothing apart, so that everything else stays as it is: a test with
 * its `||` (`&&` where it is negated), the label of a `case` that another one stands beside, an element with its comma.
 * Undefined where more would go, or a comment with it.
 */
export function removalOf(test: ts.Node, isNegated: boolean): Span | undefined {
  const span = ts.isCaseClause(test)
    ? ofLabel(test)
    : ts.isBinaryExpression(test)
      ? ofOperand(test, isNegated)
      : undefined;
  return span && withoutComment(test, span);
}

/** The same for one of the elements of a list. */
export function removalFromList(element: ts.Expression): Span | undefined {
  const list = element.parent;
  if (!ts.isArrayLiteralExpression(list)) return undefined;
  const index = list.elements.indexOf(element);
  const before = list.elements[index - 1];
  const after = list.elements[index + 1];
  if (before) return withoutComment(element, { start: before.end, end: element.end });
  return after && withoutComment(element, { start: element.getStart(), end: after.getStart() });
}

function ofOperand(test: ts.BinaryExpression, isNegated: boolean): Span | undefined {
  const outer = wrapping(test);
  const { parent } = outer;
  const operator = isNegated ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== operator) return undefined;
  return parent.right === outer
    ? { start: parent.left.end, end: parent.end }
    : { start: parent.getStart(), end: parent.right.getStart() };
}

function ofLabel(clause: ts.CaseClause): Span | undefined {
  const { clauses } = clause.parent;
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1];
  const start = before?.end ?? clause.pos;
  if (clause.statements.length === 0) return index < clauses.length - 1 ? { start, end: clause.end } : undefined;
  if (before?.statements.length !== 0) return undefined;
  return { start, end: endOfLabel(clause) };
}

/** Where the label of a `case` ends, behind its colon. */
export function endOfLabel(clause: ts.CaseClause): number {
  return clause.getSourceFile().text.indexOf(':', clause.expression.end) + 1;
}

function withoutComment(node: ts.Node, span: Span): Span | undefined {
  const text = node.getSourceFile().text.slice(span.start, span.end);
  return /\/[/*]/.test(text) ? undefined : span;
}
