import ts from 'typescript';
import { hasTests } from '../evidence/against.ts';
import { isMemberAccess, memberName, wrapping } from '../expressions.ts';

/** What a test file is called; a folder of tests has other files, too. */
const testFile = /[._-](?:test|spec|e2e)\.[cm]?[jt]sx?$|\/__tests__\//i;
/** What catches an error and hands it out, or is a test that is to fail: `attempt(f)`, `errorOf(f)`, `it.fails('…', f)`. */
const catching = /^(?!on[A-Z_]|handle)(?:attempt|try|catch\w|capture|.*(?:error|exception|fail|refus))/i;
/** What an error is kept as. */
const errorName = /^(?:e|ex)$|err(?:or)?s?$|exception|thrown|threw|caught|failure|rejection/i;

/**
 * Whether a test catches the error that `node` is to make, and looks at it: `try { … } catch (e) { error = e; }`,
 * `await ….catch(e => …)`, `const error = attempt(() => …)`. What is caught and dropped may as well be a mistake.
 */
export function isCaughtInTest(node: ts.Node): boolean {
  const file = node.getSourceFile();
  if (!testFile.test(file.fileName) && !hasTests(file)) return false;
  let isInSameFunction = true;
  for (let inner = node; !ts.isSourceFile(inner.parent); inner = inner.parent) {
    const { parent } = inner;
    if (isInSameFunction && ts.isTryStatement(parent) && parent.tryBlock === inner && isLookedAt(parent)) return true;
    if (isMemberAccess(parent) && parent.expression === inner && isCaughtPromise(parent)) return true;
    if (!ts.isFunctionLike(inner)) continue;
    if (isGivenToCatcher(inner)) return true;
    isInSameFunction = false;
  }
  return false;
}

function isLookedAt({ catchClause }: ts.TryStatement): boolean {
  return catchClause !== undefined && catchClause.block.statements.length > 0;
}

/** `promise.catch(error => { … })`, `promise.then(…, error => { … })`, unless nothing is done there. */
function isCaughtPromise(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  const call = access.parent;
  if (!ts.isCallExpression(call) || call.expression !== access) return false;
  const name = memberName(access);
  const handler = name === 'catch' ? call.arguments[0] : name === 'then' ? call.arguments[1] : undefined;
  if (!handler) return false;
  const isFunction = ts.isArrowFunction(handler) || ts.isFunctionExpression(handler);
  return !isFunction || !ts.isBlock(handler.body) || handler.body.statements.length > 0;
}

/** Whether a function is given to what is called after errors, or whose result is. */
function isGivenToCatcher(inner: ts.Node): boolean {
  const outer = wrapping(inner);
  const call = outer.parent;
  if (!ts.isCallExpression(call) || call.expression === outer) return false;
  const callee = call.expression;
  const called = isMemberAccess(callee) ? (memberName(callee) ?? '') : callee.getText();
  return catching.test(called) || isKeptAsError(call);
}

function isKeptAsError(call: ts.CallExpression): boolean {
  let kept: ts.Node = wrapping(call);
  while (ts.isAwaitExpression(kept.parent)) kept = wrapping(kept.parent);
  const { parent } = kept;
  const target =
    ts.isVariableDeclaration(parent) && parent.initializer === kept
      ? parent.name
      : ts.isBinaryExpression(parent) && parent.right === kept
        ? parent.left
        : undefined;
  return (
    target
      ?.getText()
      .match(/[\w$]+/g)
      ?.some(name => errorName.test(name)) === true
  );
}
