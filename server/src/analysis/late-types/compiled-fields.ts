import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';

/*
 * Compilers turn a private field `#socket` into a WeakMap from objects to values, and reach it by functions of their own:
 * TypeScript writes `__classPrivateFieldGet(this, _socket, "f")`, Babel that or `_classPrivateFieldGet(_socket, this)`.
 */

/** The WeakMap that a compiled access reads a private field from. */
export function fieldReadBy(call: ts.Expression): ts.Expression | undefined {
  return fieldOf(call, /^_{1,2}classPrivateFieldGet2?$/);
}

/** What a compiled access puts into the WeakMap that stands at `field`. */
export function fieldValueFor(field: ts.Node): ts.Expression | undefined {
  const { parent } = field;
  if (!ts.isCallExpression(parent)) return undefined;
  return fieldOf(parent, /^_{1,2}classPrivateFieldSet2?$/) === field ? parent.arguments[2] : undefined;
}

function fieldOf(call: ts.Expression, name: RegExp): ts.Expression | undefined {
  if (!ts.isCallExpression(call)) return undefined;
  const callee = calleeOf(call);
  const called = isMemberAccess(callee) ? memberName(callee) : ts.isIdentifier(callee) ? callee.text : undefined;
  if (called === undefined || !name.test(called)) return undefined;
  return call.arguments.slice(0, 2).find(each => ts.isIdentifier(each) && !/^_*this\d*$/.test(each.text));
}

/** `tslib.f` in `(0, tslib.f)(…)` as well. */
function calleeOf({ expression }: ts.CallExpression): ts.Expression {
  const callee = unwrap(expression);
  return ts.isBinaryExpression(callee) ? callee.right : callee;
}
