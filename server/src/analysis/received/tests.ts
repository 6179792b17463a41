import ts from 'typescript';
import { isComparison, wrapping } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { groupedBy } from '../grouping.ts';
import { remembering } from '../remembering.ts';
import { chainOf } from './conditions.ts';
import { searchedBy } from './searched-list.ts';

/** A test of a received code, and the expression that it is compared with there. */
export interface Test {
  readonly subject: ts.Expression;
  readonly other: ts.Expression;
  /** The comparison, the `case`, or the call that searches a list. */
  readonly node: ts.Node;
}

/** What compares the code that stands at an expression. */
export function testsAt(program: MicroProgram, subject: ts.Expression): readonly Test[] {
  const outer = wrapping(subject) as ts.Expression;
  const { parent } = outer;
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind)) {
    return [{ subject, other: parent.left === outer ? parent.right : parent.left, node: parent }];
  }
  if (ts.isSwitchStatement(parent)) {
    const clauses = parent.caseBlock.clauses.filter(ts.isCaseClause);
    return clauses.map(node => ({ subject, other: node.expression, node }));
  }
  const list = ts.isCallExpression(parent) ? searchedBy(program, parent) : undefined;
  return (list?.subject === outer ? list.elements : []).map(other => ({ subject, other, node: parent }));
}

/** The tests that have a condition or a label to themselves, or share it with one other. */
export const standingAlone = remembering((tests: readonly Test[]): readonly Test[] => {
  const chains = chainsAmong(tests);
  return tests.filter(({ node }) => (chains.get(chainOf(node))?.length ?? 0) <= 2);
});

/** Tests by the whole condition that they are a part of. */
export const chainsAmong = remembering((tests: readonly Test[]) => groupedBy(tests, ({ node }) => chainOf(node)));

/** Whether a test asks for certain codes, and not for all below or above one. */
export function isEquality(test: ts.Node): boolean {
  if (!ts.isBinaryExpression(test)) return true;
  const { kind } = test.operatorToken;
  return kind < ts.SyntaxKind.LessThanToken || ts.SyntaxKind.GreaterThanEqualsToken < kind;
}

/** Whether a test holds for every other code: `!==`. */
export function isUnequal(test: ts.Node): boolean {
  if (!ts.isBinaryExpression(test)) return false;
  const { kind } = test.operatorToken;
  return kind === ts.SyntaxKind.ExclamationEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

/** Whether a test tells a number from a text with the same digits. */
export function isStrict(test: ts.Node): boolean {
  if (!ts.isBinaryExpression(test)) return true;
  const { kind } = test.operatorToken;
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}
