import ts from 'typescript';
import type { Verdict } from './verdict.ts';

/** Says what an expression is. */
export type Judge = (expression: ts.Expression) => Verdict;

/** Whether the code gets to a statement of a clause: by its own label, or from the clauses above that fall through. */
export function isEntered(judge: Judge, clause: ts.CaseOrDefaultClause, node: ts.Node): boolean {
  if (ts.isCaseClause(clause) && clause.expression === node) return true;
  const clauses = enteredClauses(judge, clause.parent);
  return clauses === 'open' || clauses.includes(clause);
}

/** The clauses of a `switch` that run for the code; none where it is looked at and only a run can tell. */
export function enteredClauses(judge: Judge, block: ts.CaseBlock): readonly ts.CaseOrDefaultClause[] | 'open' {
  const subject = judge(block.parent.expression);
  if (subject === 'tested') return [];
  const labels = block.clauses.map(each => (ts.isCaseClause(each) ? judge(each.expression) : undefined));
  if (subject === 'open') return 'open';
  if (labels.some(each => each === 'tested' || each === 'open')) return [];
  const match = labels.findIndex(each => typeof each === 'object' && each.value === subject.value);
  const first = match < 0 ? block.clauses.findIndex(ts.isDefaultClause) : match;
  if (first < 0) return [];
  const entered: ts.CaseOrDefaultClause[] = [];
  for (const clause of block.clauses.slice(first)) {
    entered.push(clause);
    if (clause.statements.some(leaves)) break;
  }
  return entered;
}

/** Whether nothing that follows a statement is run. */
export function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakOrContinueStatement(statement);
}
