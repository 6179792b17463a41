import ts from 'typescript';
import { returnsAsWritten } from '../values/returns.ts';
import type { WrittenFunction } from '../wrappers/functions.ts';
import { enteredClauses, type Judge } from './switches.ts';
import type { Verdict } from './verdict.ts';

/** What running a piece of a function comes to: what it returns, or that it goes on, or leaves a `switch`. */
type Outcome = Verdict | 'on' | 'break';

/** What a function answers, where `judge` knows what its parameter is; 'tested' where only a run can tell. */
export function answerOf(own: WrittenFunction, judge: Judge): Verdict {
  if (!returnsAsWritten(own)) return 'tested';
  const outcome = ts.isBlock(own.body) ? afterAll(own.body.statements, judge) : judge(own.body);
  if (outcome === 'on') return { value: undefined };
  return typeof outcome === 'object' ? outcome : 'tested';
}

function afterAll(statements: readonly ts.Statement[], judge: Judge): Outcome {
  for (const each of statements) {
    const outcome = after(each, judge);
    if (outcome !== 'on') return outcome;
  }
  return 'on';
}

function after(statement: ts.Statement, judge: Judge): Outcome {
  if (ts.isBlock(statement)) return afterAll(statement.statements, judge);
  if (ts.isBreakStatement(statement) && !statement.label) return 'break';
  if (ts.isReturnStatement(statement)) return statement.expression ? judge(statement.expression) : { value: undefined };
  if (ts.isIfStatement(statement)) {
    const condition = judge(statement.expression);
    if (typeof condition === 'string') return 'tested';
    const way = condition.value ? statement.thenStatement : statement.elseStatement;
    return way ? after(way, judge) : 'on';
  }
  if (ts.isSwitchStatement(statement)) {
    const tested = [statement.expression, ...statement.caseBlock.clauses.filter(ts.isCaseClause).map(labelOf)];
    const entered = enteredClauses(judge, statement.caseBlock);
    if (entered === 'open' || tested.some(each => typeof judge(each) === 'string')) return 'tested';
    const outcome = afterAll(
      entered.flatMap(each => [...each.statements]),
      judge,
    );
    return outcome === 'break' ? 'on' : outcome;
  }
  const isConstant = ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
  const isCall = ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression);
  return isConstant || isCall ? 'on' : 'tested';
}

function labelOf({ expression }: ts.CaseClause): ts.Expression {
  return expression;
}
