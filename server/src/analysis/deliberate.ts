import ts from 'typescript';
import { wrapping } from './expressions.ts';

/**
 * Whether the source says that what stands at `node` is meant to be refused: inside the function that is given to
 * `expect(…).toThrow()`, `assert.throws(…)`, `t.rejects(…)` and the like, or under `@ts-expect-error`.
 */
export function isDeliberate(node: ts.Node): boolean {
  if (isUnderExpectedError(node)) return true;
  for (let inner: ts.Node = node; !ts.isSourceFile(inner); inner = inner.parent) {
    if (!ts.isFunctionExpression(inner) && !ts.isArrowFunction(inner) && !ts.isCallExpression(inner)) continue;
    const call = wrapping(inner).parent;
    if (ts.isCallExpression(call) && call.expression !== inner && expectsRefusal(call)) return true;
  }
  return false;
}

const refusal = /throw|reject|raise/i;

/** `assert.throws(f)`, `assertRejects(f)`, `expect(f).toThrow()`, `expect(f).to.throw`, but not `expect(f).not.toThrow()`. */
function expectsRefusal(call: ts.CallExpression): boolean {
  const called = namesIn(call.expression);
  if (called.some(isNegation)) return false;
  if (called.some(name => refusal.test(name))) return true;
  const chained: string[] = [];
  for (let outer: ts.Node = call; ; outer = outer.parent) {
    const { parent } = outer;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === outer) chained.push(parent.name.text);
    else if (!ts.isCallExpression(parent) || parent.expression !== outer) break;
  }
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
