import ts from 'typescript';
import { isCaught, isKeptByCaller, passesErrorsOn } from './caught.ts';
import { canBe } from './conditions.ts';
import { isPassed } from './passed.ts';
import { runsOf } from './runs.ts';
import { isEntered } from './switches.ts';
import { verdictOn, type Question } from './verdict.ts';

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
    if (isInside && isCaught(question.program, node)) return false;
    const before = statementsBefore(node);
    if (before.some(statement => !isPassed({ question, carries }, statement))) return false;
    if (!ts.isFunctionLike(node)) continue;
    isInside &&= passesErrorsOn(node);
    const runs = home && depth < deepestRun ? runsOf(question.program, node, home) : [];
    if (runs.length > 0) return runs.some(run => isReached(question, run.place, carries, run.isAtOnce, depth + 1));
  }
  return !home || !isInside || !isKeptByCaller(question.program, home);
}

/** Whether the parent lets the code through to this part of it. */
function isLetThrough(question: Question, node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) {
    return canBe(question, parent.condition, parent.whenTrue === node);
  }
  if (ts.isIfStatement(parent) && parent.expression !== node) {
    return canBe(question, parent.expression, parent.thenStatement === node);
  }
  if (ts.isBinaryExpression(parent) && parent.right === node) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return canBe(question, parent.left, true);
    if (kind === ts.SyntaxKind.BarBarToken) return canBe(question, parent.left, false);
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
    return canBe(question, parent.left, true); // `code || 1000` is no 0
  }
  if (ts.isWhileStatement(parent) && parent.statement === node) return canBe(question, parent.expression, true);
  return (
    !ts.isCaseOrDefaultClause(parent) ||
    parent.statements.length === 0 ||
    isEntered(each => verdictOn(question, each), parent, node)
  );
}

function statementsBefore(node: ts.Node): readonly ts.Statement[] {
  const { parent } = node;
  const hasStatements =
    ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent);
  if (!hasStatements) return [];
  const index = parent.statements.indexOf(node as ts.Statement);
  return parent.statements.slice(0, Math.max(0, index));
}
