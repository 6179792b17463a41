import ts from 'typescript';
import { assignmentAt } from '../values/assignments.ts';
import { unwrap, walk } from '../expressions.ts';
import { isCaught, isRunByPromise, isRunWithCatch } from './caught.ts';
import { isSame, leafOf, mentions } from './leaf.ts';
import { runsOf } from './runs.ts';
import { verdictOn, type Question } from './verdict.ts';

/** Names of functions that refuse what they are given: `assert(code >= 3000)`, `validateCode(code);`. */
const refuses = /\b(?:assert|check|ensure|expect|invariant|require|validate|verify)/i;

/** How many local functions are followed to where they are called. */
const deepestRun = 3;

/**
 * Whether the source gets to `use` with the leaf being the code, and neither tests it on the way in a manner that a reader
 * would accept nor catches what the use may throw. `carries` tells whether a value that is written to the leaf on the way is the code.
 */
export function isReached(
  question: Question,
  use: ts.Node,
  carries: (value: ts.Expression) => boolean,
  isAtOnce = true,
  depth = 0,
): boolean {
  const home = ts.findAncestor(question.leaf.root, each => ts.isFunctionLike(each) || ts.isSourceFile(each));
  let isInside = isAtOnce;
  for (let node = use; node !== home && !ts.isSourceFile(node); node = node.parent) {
    if (!isLetThrough(question, node)) return false;
    if (isInside && isCaught(node)) return false;
    const before = statementsBefore(node);
    if (before.some(statement => !isPassed(question, statement, carries))) return false;
    if (!ts.isFunctionLike(node)) continue;
    if (isRunWithCatch(node)) return false;
    isInside = isRunByPromise(node);
    const runs = home && depth < deepestRun ? runsOf(question.program, node, home) : [];
    if (runs.length > 0) return runs.some(run => isReached(question, run.place, carries, run.isAtOnce, depth + 1));
  }
  return true;
}

/** Whether the parent lets the code through to this part of it. */
function isLetThrough(question: Question, node: ts.Node): boolean {
  const { parent } = node;
  const holds = (condition: ts.Expression, wanted: boolean): boolean => {
    const verdict = verdictOn(question, condition);
    return verdict === 'open' || (verdict !== 'tested' && Boolean(verdict.value) === wanted);
  };
  if (ts.isConditionalExpression(parent) && parent.condition !== node) {
    return holds(parent.condition, parent.whenTrue === node);
  }
  if (ts.isIfStatement(parent) && parent.expression !== node) {
    return holds(parent.expression, parent.thenStatement === node);
  }
  if (ts.isBinaryExpression(parent) && parent.right === node) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return holds(parent.left, true);
    if (kind === ts.SyntaxKind.BarBarToken) return holds(parent.left, false);
    if (kind === ts.SyntaxKind.QuestionQuestionToken) {
      const left = verdictOn(question, parent.left); // `table[code] ?? code`
      return left === 'open' || (left !== 'tested' && (left.value === null || left.value === undefined));
    }
  }
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.BarBarToken
  ) {
    return holds(parent.left, true); // `code || 1000` is no 0
  }
  if (ts.isWhileStatement(parent) && parent.statement === node) return holds(parent.expression, true);
  return !ts.isCaseOrDefaultClause(parent) || parent.statements.length === 0 || isEntered(question, parent, node);
}

/** Whether the code gets to a statement of a clause: by its own label, or from the clauses above that fall through. */
function isEntered(question: Question, clause: ts.CaseOrDefaultClause, node: ts.Node): boolean {
  if (ts.isCaseClause(clause) && clause.expression === node) return true;
  const clauses = enteredClauses(question, clause.parent);
  return clauses === 'open' || clauses.includes(clause);
}

/** The clauses of a `switch` that run for the code; none where it is looked at and only a run can tell. */
function enteredClauses(question: Question, block: ts.CaseBlock): readonly ts.CaseOrDefaultClause[] | 'open' {
  const subject = verdictOn(question, block.parent.expression);
  if (subject === 'tested') return [];
  const labels = block.clauses.map(each => (ts.isCaseClause(each) ? verdictOn(question, each.expression) : undefined));
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

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakOrContinueStatement(statement);
}

function statementsBefore(node: ts.Node): readonly ts.Statement[] {
  const { parent } = node;
  const hasStatements =
    ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent);
  if (!hasStatements) return [];
  const index = parent.statements.indexOf(node as ts.Statement);
  return parent.statements.slice(0, Math.max(0, index));
}

/** Whether the way goes on after a statement with the leaf still being the code. */
function isPassed(question: Question, statement: ts.Statement, carries: (value: ts.Expression) => boolean): boolean {
  const isEachPassed = (some: readonly ts.Statement[]): boolean =>
    some.every(each => isPassed(question, each, carries));
  if (leaves(statement)) return false;
  if (ts.isBlock(statement)) return isEachPassed(statement.statements);
  if (ts.isIfStatement(statement)) {
    const verdict = verdictOn(question, statement.expression);
    const ways = [statement.thenStatement, statement.elseStatement].map(each => !each || isEachPassed([each]));
    if (verdict === 'tested') return ways.every(Boolean);
    if (verdict === 'open') return ways.some(Boolean);
    return ways[verdict.value ? 0 : 1] ?? true;
  }
  if (ts.isSwitchStatement(statement)) {
    const entered = enteredClauses(question, statement.caseBlock);
    if (entered === 'open') return true;
    const { clauses } = statement.caseBlock;
    if (entered.length === 0 && verdictOn(question, statement.expression) === 'tested') {
      return clauses.every(clause => clause.statements.every(each => !leavesFunction(each)));
    }
    // A `break` goes on after the switch.
    return entered.every(clause => isEachPassed(clause.statements.filter(each => !ts.isBreakStatement(each))));
  }
  if (ts.isExpressionStatement(statement)) return isExpressionPassed(question, statement.expression, carries);
  return !isWrittenIn(question, statement, carries);
}

function leavesFunction(statement: ts.Statement): boolean {
  return leaves(statement) && !ts.isBreakStatement(statement);
}

function isExpressionPassed(
  question: Question,
  expression: ts.Expression,
  carries: (value: ts.Expression) => boolean,
): boolean {
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner) && refuses.test(inner.expression.getText())) {
    const [condition] = inner.arguments;
    const verdict = condition ? verdictOn(question, condition) : 'open';
    if (
      verdict === 'tested' ||
      (typeof verdict === 'object' && mentions(question.program.checker, inner, question.leaf))
    )
      return typeof verdict === 'object' && verdict.value === true;
  }
  return !isWrittenIn(question, expression, carries);
}

/** Whether something in `node` gives the leaf another value than the code. */
function isWrittenIn(question: Question, node: ts.Node, carries: (value: ts.Expression) => boolean): boolean {
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
