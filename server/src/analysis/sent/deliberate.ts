import ts from 'typescript';
import { wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import { isCaughtInTest } from './caught-in-test.ts';

/**
 * Whether the source says that what stands at `node` is meant to be refused: inside the function that is given to
 * `expect(…).toThrow()`, `assert.throws(…)`, `t.rejects(…)` and the like, where a test catches it, or under `@ts-expect-error`.
 */
export function isDeliberate(node: ts.Node): boolean {
  if (isUnderExpectedError(node) || isCaughtInTest(node)) return true;
  for (let inner: ts.Node = node; !ts.isSourceFile(inner); inner = inner.parent) {
    if (ts.isFunctionExpression(inner) || ts.isArrowFunction(inner) || ts.isCallExpression(inner)) {
      if (isExpectedToThrow(inner)) return true;
    }
    if (ts.isBlock(inner) && ts.isTryStatement(inner.parent) && failsAfter(inner, node)) return true;
    const name = ts.isFunctionDeclaration(inner) || ts.isVariableDeclaration(inner) ? inner.name : undefined;
    if (name && ts.isIdentifier(name) && nodesNamed(node.getSourceFile(), name.text).some(isExpectedToThrow))
      return true;
  }
  return false;
}

/** `try { socket.close(1006); assert.fail(); } catch { … }`: what comes after the use fails if that does not throw. */
function failsAfter(block: ts.Block, node: ts.Node): boolean {
  if (!ts.isTryStatement(block.parent) || block.parent.tryBlock !== block || !block.parent.catchClause) return false;
  return block.statements.some(statement => {
    if (statement.pos < node.end) return false;
    const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    const isFailing =
      call !== undefined && ts.isCallExpression(call) && /\bfail|unreachable/i.test(call.expression.getText());
    return isFailing || ts.isThrowStatement(statement);
  });
}

/** Whether a function, its name, or a call is what a test expects to throw: `expect(f).toThrow()`, `f.should.throw()`. */
function isExpectedToThrow(tested: ts.Node): boolean {
  const outer = wrapping(tested);
  const { parent } = outer;
  if (ts.isCallExpression(parent)) return parent.expression !== outer && expectsRefusal(parent);
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'should' && isRefusal(chainAfter(outer));
}

const refusal = /throw|reject|raise/i;

/** `assert.throws(f)`, `assertRejects(f)`, `expect(f).toThrow()`, `expect(f).to.throw`, but not `expect(f).not.toThrow()`. */
function expectsRefusal(call: ts.CallExpression): boolean {
  const called = namesIn(call.expression);
  if (called.some(isNegation)) return false;
  if (called.some(name => refusal.test(name))) return true;
  return isRefusal(chainAfter(call));
}

/** The names of what is read from an expression, one after the other: `to`, `throw` in `expect(f).to.throw()`. */
function chainAfter(expression: ts.Node): readonly string[] {
  const chained: string[] = [];
  for (let outer = expression; ; outer = outer.parent) {
    const { parent } = outer;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === outer) chained.push(parent.name.text);
    else if (!ts.isCallExpression(parent) || parent.expression !== outer) return chained;
  }
}

function isRefusal(chained: readonly string[]): boolean {
  return chained.some(name => refusal.test(name)) && !chained.some(isNegation);
}

function namesIn(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  return ts.isPropertyAccessExpression(callee) ? [...namesIn(callee.expression), callee.name.text] : [];
}

function isNegation(name: string): boolean {
  return /^(?:not|doesNot|never)/i.test(name);
}

/** Whether `@ts-expect-error` stands on the line above: it speaks of the next line only. */
function isUnderExpectedError(node: ts.Node): boolean {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  const starts = file.getLineStarts();
  return line > 0 && /@ts-expect-error\b/.test(file.text.slice(starts[line - 1], starts[line]));
}
