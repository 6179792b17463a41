import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { fieldReadBy } from './compiled-fields.ts';

/** Methods that put their last argument into a container. */
const puttingMethods: ReadonlySet<string> = new Set(['add', 'push', 'set', 'unshift']);
/** Methods that take an element out of a container. */
const takingMethods: ReadonlySet<string> = new Set(['at', 'find', 'get', 'pop', 'shift']);
/** Methods that call a function with each element. */
const visitingMethods: ReadonlySet<string> = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some']);
/** Methods that give a container of the same elements. */
const copyingMethods: ReadonlySet<string> = new Set(['entries', 'filter', 'reverse', 'slice', 'sort', 'values']);

/** The container that a call takes an element out of: `clients.get(id)`. */
export function takenFrom(call: ts.Expression): ts.Expression | undefined {
  return fieldReadBy(call) ?? receiverOf(call, takingMethods);
}

/** The container whose elements a call calls its first argument with. */
export function visitedBy(call: ts.Expression): ts.Expression | undefined {
  return receiverOf(call, visitingMethods);
}

/** The container of the same elements behind `clients.values()`, `Array.from(clients)`, `Object.values(clients)`. */
export function copiedFrom(call: ts.CallExpression): ts.Expression | undefined {
  const isStatic = /^(?:Array\.from|Object\.(?:values|entries))$/.test(call.expression.getText());
  if (isStatic) return call.arguments.length === 1 ? call.arguments[0] : undefined;
  return receiverOf(call, copyingMethods);
}

/** What a call puts into the container whose method it calls. */
export function putBy(call: ts.CallExpression): ts.Expression | undefined {
  return receiverOf(call, puttingMethods) && call.arguments.at(-1);
}

/** Whether iterating over an expression gives pairs of a key and an element, not only elements. */
export function givesEntries(checker: ts.TypeChecker, iterated: ts.Expression): boolean {
  return !checker.isArrayType(checker.getTypeAtLocation(iterated)) || /\bentries\(/.test(iterated.getText());
}

function receiverOf(call: ts.Expression, methods: ReadonlySet<string>): ts.Expression | undefined {
  const callee = ts.isCallExpression(call) ? unwrap(call.expression) : undefined;
  const isOne = callee && isMemberAccess(callee) && methods.has(memberName(callee) ?? '');
  return isOne ? callee.expression : undefined;
}
