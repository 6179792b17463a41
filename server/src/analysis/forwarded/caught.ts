import ts from 'typescript';
import { contains, isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { withBody } from '../wrappers/functions.ts';

/** What a function is called that runs another one and keeps what that throws. */
const keepsErrors = /^(?:try|attempt|safe|quiet|swallow|suppress|ignore)|catch|safely|quietly|ignor(?:e|ing)Err/i;

/** What runs a function later, where nobody around the call can catch what it throws. */
const runsLater =
  /^(?:set(?:Timeout|Interval|Immediate)|queueMicrotask|nextTick|request(?:AnimationFrame|IdleCallback)|on(?:[A-Z]\w*)?|once|(?:prepend(?:Once)?|add(?:Event)?)Listener|subscribe|debounce|throttle|defer)$/;

/** How many functions are looked into, one in the other. */
const deepestFunction = 3;

/**
 * Whether what `node` throws, or the promise that it is rejects with, is caught right around it: `try { … } catch { … }`,
 * `room.close(code).catch(() => {})`, `attempt(() => …)`.
 */
export function isCaught(program: MicroProgram, node: ts.Node, depth = 0): boolean {
  const { parent } = node;
  if (ts.isTryStatement(parent)) return parent.tryBlock === node && parent.catchClause !== undefined;
  if (!ts.isExpression(node)) return isKeptByCaller(program, node, depth);
  return isChainCaught(node) || isKeptByCaller(program, node, depth) || isCaughtByName(program, node, depth);
}

/** The same of everything around `node` up to `end`. */
export function isCaughtBelow(program: MicroProgram, node: ts.Node, end: ts.Node, depth = 0): boolean {
  for (let each = node; each !== end && !ts.isSourceFile(each); each = each.parent) {
    if (isCaught(program, each, depth)) return true;
    if (ts.isFunctionLike(each) && !passesErrorsOn(each)) return false;
  }
  return false;
}

/** `promise.catch(…)`, `promise.then(…, …)` */
function isChainCaught(node: ts.Expression): boolean {
  const outer = wrapping(node);
  const member = outer.parent;
  if (!ts.isPropertyAccessExpression(member) || member.expression !== outer) return false;
  const call = member.parent;
  if (!ts.isCallExpression(call) || call.expression !== member) return false;
  return member.name.text === 'catch' || (member.name.text === 'then' && call.arguments.length > 1);
}

/** `const closing = …; await closing.catch(() => {});` */
function isCaughtByName(program: MicroProgram, node: ts.Expression, depth: number): boolean {
  const { parent } = wrapping(node);
  const isPromise = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isPromise || depth > deepestFunction || !ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) {
    return false;
  }
  const home = ts.findAncestor(parent, ts.isFunctionLike) ?? parent.getSourceFile();
  return placesOf(program, parent, parent.name, home).some(each => isCaughtBelow(program, each, home, depth + 1));
}

/** Where a variable or parameter is named in `scope`. */
function placesOf(
  { checker }: MicroProgram,
  declaration: ts.Node,
  { text }: ts.Identifier,
  scope: ts.Node,
): readonly ts.Node[] {
  return nodesNamed(scope.getSourceFile(), text).filter(
    each => contains(scope, each) && checker.getSymbolAtLocation(each)?.valueDeclaration === declaration,
  );
}

/** Whether what a function throws gets to those who wait for the expression that it stands in: nothing runs it later. */
export function passesErrorsOn(node: ts.Node): boolean {
  const outer = wrapping(node);
  const { parent } = outer;
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Promise';
  if (!ts.isCallExpression(parent)) return false;
  return parent.expression === outer || !runsLater.test(nameOfRunner(parent) ?? '');
}

/**
 * Whether a function stands in a call that keeps what the function throws: it says so by its name, as `attempt(() => …)`, or
 * in its body. Of a promise, that is `Promise.allSettled`.
 */
export function isKeptByCaller(program: MicroProgram, node: ts.Node, depth = 0): boolean {
  const outer = wrapping(node);
  const call = outer.parent;
  const index = ts.isCallExpression(call) ? call.arguments.findIndex(each => each === outer) : -1;
  if (!ts.isCallExpression(call) || index < 0) return false;
  const name = nameOfRunner(call);
  if (name === 'allSettled') return true;
  if (!ts.isIdentifier(node) && !ts.isFunctionLike(node)) return false;
  if (name !== undefined && name !== 'catch' && keepsErrors.test(name)) return true;
  const declaration = depth > deepestFunction ? undefined : program.checker.getResolvedSignature(call)?.declaration;
  const own = declaration && !ts.isJSDocSignature(declaration) ? withBody(program.checker, declaration) : undefined;
  const parameter = own?.parameters[index];
  if (!own || !parameter || !ts.isIdentifier(parameter.name)) return false;
  return placesOf(program, parameter, parameter.name, own.body)
    .filter(each => isMemberAccess(each.parent) || passesErrorsOn(each))
    .some(each => isCaughtBelow(program, each, own, depth + 1));
}

function nameOfRunner({ expression }: ts.CallExpression): string | undefined {
  const callee = unwrap(expression);
  return isMemberAccess(callee) ? memberName(callee) : ts.isIdentifier(callee) ? callee.text : undefined;
}
