import ts from 'typescript';
import type { PriorTest } from '../code-use.ts';
import { spanOf } from '../spans.ts';

/** The tests that have been made when an expression is reached, the nearest first, and what is done where they turn out otherwise. */
export function priorTests(expression: ts.Expression): readonly PriorTest[] {
  const found: PriorTest[] = [];
  for (let node: ts.Node = expression; !ts.isSourceFile(node); node = node.parent)
    found.push(...testsRightBefore(node));
  return found;
}

/** Those that its parent makes before it comes to `node`. */
function testsRightBefore(node: ts.Node): readonly PriorTest[] {
  const { parent } = node;
  if (ts.isIfStatement(parent) && node !== parent.expression) {
    return [test(parent.expression, node === parent.thenStatement ? parent.elseStatement : parent.thenStatement)];
  }
  if (ts.isConditionalExpression(parent) && node !== parent.condition) {
    return [test(parent.condition, node === parent.whenTrue ? parent.whenFalse : parent.whenTrue)];
  }
  if (ts.isBinaryExpression(parent) && node === parent.right) return [test(parent.left, undefined)];
  if (ts.isCaseOrDefaultClause(node)) return otherCases(node);
  const statements =
    ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent) ? parent.statements : [];
  return statements
    .slice(
      0,
      Math.max(
        0,
        statements.findIndex(each => each === node),
      ),
    )
    .reverse()
    .flatMap(each =>
      ts.isIfStatement(each) && !each.elseStatement && leaves(each.thenStatement)
        ? [test(each.expression, each.thenStatement)]
        : [],
    );
}

/** The other labels of a `switch`, each with the statements that it leads to. */
function otherCases(clause: ts.CaseOrDefaultClause): readonly PriorTest[] {
  const { clauses } = clause.parent;
  return clauses.flatMap((each, index) => {
    if (each === clause || !ts.isCaseClause(each)) return [];
    const { statements } = clauses.slice(index).find(next => next.statements.length > 0) ?? each;
    const condition = { start: each.getStart(), end: each.statements.pos };
    return [{ condition, instead: { start: statements.pos, end: statements.end } }];
  });
}

function test(condition: ts.Node, instead: ts.Node | undefined): PriorTest {
  return { condition: spanOf(condition), ...(instead && { instead: spanOf(instead) }) };
}

/** Whether what follows a statement is never reached from it. */
function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}
