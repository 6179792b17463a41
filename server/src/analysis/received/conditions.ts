import ts from 'typescript';
import { wrapping } from '../expressions.ts';
import { remembering } from '../remembering.ts';

/** The whole condition that a test is a part of, through `&&`, `||`, `!` and brackets; of a `case`, the first of its stack. */
export function chainOf(test: ts.Node): ts.Node {
  if (ts.isCaseClause(test)) return stackOf(test)[0] ?? test;
  let node = wrapping(test);
  for (;;) {
    const { parent } = node;
    const isJoined = ts.isBinaryExpression(parent) && isLogical(parent.operatorToken.kind);
    if (!isJoined && !ts.isPrefixUnaryExpression(parent)) return node;
    node = wrapping(parent);
  }
}

/** The labels that stand together with that of a clause, without a statement between them. */
export const stackOf = remembering((clause: ts.CaseClause): readonly ts.CaseOrDefaultClause[] => {
  const { clauses } = clause.parent;
  let first = clauses.indexOf(clause);
  let last = first;
  while (clauses[first - 1]?.statements.length === 0) first--;
  while (clauses[last]?.statements.length === 0 && last < clauses.length - 1) last++;
  return clauses.slice(first, last + 1);
});

/** The calls in a piece of the source, those in its functions left aside. */
export function callsIn(node: ts.Node): readonly ts.CallExpression[] {
  const inner: ts.CallExpression[] = ts.isCallExpression(node) ? [node] : [];
  ts.forEachChild(node, child => {
    if (!ts.isFunctionLike(child)) inner.push(...callsIn(child));
  });
  return inner;
}

/** Whether a test needs brackets as soon as another one stands beside it: with `||`, or with `&&` where it is negated. */
export function needsBrackets(test: ts.Node, isNegated: boolean): boolean {
  const { parent } = test;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  const joining = isNegated ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  return kind !== joining && kind !== ts.SyntaxKind.EqualsToken && kind !== ts.SyntaxKind.CommaToken;
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}
