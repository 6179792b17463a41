import ts from 'typescript';
import { assignmentAt } from '../values/assignments.ts';
import { unwrap, walk } from '../expressions.ts';
import { canBe } from './conditions.ts';
import { isSame, isTested, leafOf } from './leaf.ts';
import { enteredClauses, leaves } from './switches.ts';
import { verdictOn, type Question } from './verdict.ts';

/** Names of functions that refuse what they are given: `assert(code >= 3000)`, `validateCode(code);`. */
const refuses = /\b(?:assert|check|ensure|expect|invariant|require|validate|verify)/i;

/** What is asked on the way to the place where a code is sent. */
export interface Way {
  readonly question: Question;
  /** Whether a value that is written to the leaf is the code. */
  readonly carries: (value: ts.Expression) => boolean;
  /** Whether `break` and `continue` only end something on the way. */
  readonly isInLoop?: boolean;
}

/** Whether the way goes on after a statement with the leaf still being the code. */
export function isPassed(way: Way, statement: ts.Statement): boolean {
  const { question, isInLoop = false } = way;
  const isEachPassed = (some: readonly ts.Statement[]): boolean => some.every(each => isPassed(way, each));
  if (isInLoop && ts.isBreakOrContinueStatement(statement)) return true;
  if (leaves(statement) && !(isInLoop && ts.isBlock(statement))) return false;
  if (ts.isBlock(statement)) return isEachPassed(statement.statements);
  if (ts.isIfStatement(statement)) {
    const [then = true, otherwise = true] = [statement.thenStatement, statement.elseStatement].map(
      each => !each || isEachPassed([each]),
    );
    const { expression } = statement;
    const isEither = then && otherwise;
    return isEither || (then && canBe(question, expression, true)) || (otherwise && canBe(question, expression, false));
  }
  if (ts.isSwitchStatement(statement)) {
    const entered = enteredClauses(each => verdictOn(question, each), statement.caseBlock);
    if (entered === 'open') return true;
    const { clauses } = statement.caseBlock;
    if (entered.length === 0 && verdictOn(question, statement.expression) === 'tested') {
      return clauses.every(clause => clause.statements.every(each => !leavesFunction(each)));
    }
    // A `break` goes on after the switch.
    return entered.every(clause => isEachPassed(clause.statements.filter(each => !ts.isBreakStatement(each))));
  }
  if (ts.isExpressionStatement(statement)) return isExpressionPassed(way, statement.expression);
  if (ts.isTryStatement(statement))
    return isEachPassed([statement.tryBlock, ...(statement.finallyBlock ? [statement.finallyBlock] : [])]);
  if (ts.isIterationStatement(statement, false) || ts.isLabeledStatement(statement)) {
    return isPassed({ ...way, isInLoop: true }, statement.statement);
  }
  return !isWrittenIn(way, statement);
}

function leavesFunction(statement: ts.Statement): boolean {
  return leaves(statement) && !ts.isBreakStatement(statement);
}

function isExpressionPassed(way: Way, expression: ts.Expression): boolean {
  const { question } = way;
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner) && refuses.test(inner.expression.getText())) {
    const [condition] = inner.arguments;
    const verdict = condition ? verdictOn(question, condition) : 'open';
    if (verdict === 'tested' || (typeof verdict === 'object' && isTested(question.program.checker, inner, question)))
      return typeof verdict === 'object' && verdict.value === true;
  }
  return !isWrittenIn(way, expression);
}

/** Whether something in `node` gives the leaf another value than the code. */
function isWrittenIn({ question, carries }: Way, node: ts.Node): boolean {
  let found = false;
  walk(node, each => {
    if (found || ts.isFunctionLike(each)) return false;
    if (!ts.isIdentifier(each)) return true;
    const assignment = assignmentAt(each);
    if (!assignment || !isSame(question.leaf, leafOf(question.program.checker, assignment.target))) return true;
    found = !assignment.value || !carries(assignment.value);
    return true;
  });
  return found;
}
