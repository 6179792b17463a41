import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';

/** What a function is called that runs another one and keeps what that throws. */
const keepsErrors = /^(?:try|attempt|safe|quiet|swallow|suppress|ignore)|catch|safely|quietly|ignor(?:e|ing)Err/i;

/** Whether what `node` throws is caught right around it: `try { … } catch { … }`, `room.close(code).catch(() => {})`. */
export function isCaught(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTryStatement(parent)) return parent.tryBlock === node && parent.catchClause !== undefined;
  const isChain = ts.isPropertyAccessExpression(parent) && ts.isCallExpression(node) && parent.expression === node;
  return isChain && parent.name.text === 'catch' && ts.isCallExpression(parent.parent);
}

/** Whether a function stands where a promise runs it, so that what it throws can be caught behind: `.then(() => …)`. */
export function isRunByPromise(node: ts.Node): boolean {
  return /^(?:then|finally)$/.test(nameOfRunner(node) ?? '');
}

/** Whether a function stands in a call that says by its name that it keeps what the function throws: `attempt(() => …)`. */
export function isRunWithCatch(node: ts.Node): boolean {
  const name = nameOfRunner(node);
  return name !== undefined && name !== 'catch' && keepsErrors.test(name);
}

function nameOfRunner(node: ts.Node): string | undefined {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || !parent.arguments.some(each => each === node)) return undefined;
  const callee = unwrap(parent.expression);
  return isMemberAccess(callee) ? memberName(callee) : ts.isIdentifier(callee) ? callee.text : undefined;
}
