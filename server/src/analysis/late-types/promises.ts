import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { nameOf } from '../wrappers/paths.ts';
import type { Handed } from './handed.ts';
import { awaited, element, type Value, type Way } from './value.ts';

/** What the promise that a call makes gives, where that is a promise of other promises: `Promise.race([closed(a), closed(b)])`. */
export function ofPromises(call: ts.CallExpression, [first, ...rest]: Way): readonly Value[] | undefined {
  const [from] = call.arguments;
  if (first !== awaited || !from) return undefined;
  const name = promiseFunction(call);
  if (name === 'resolve') return [{ from, way: [awaited, ...rest] }];
  if (name === 'race' || name === 'any') return [{ from, way: [element, awaited, ...rest] }];
  const [index, ...part] = rest;
  if (index === undefined) return undefined;
  if (name === 'all') return [{ from, way: [index, awaited, ...part] }];
  return name === 'allSettled' && part[0] === 'value' ? [{ from, way: [index, awaited, ...part.slice(1)] }] : undefined;
}

/** What a promise is fulfilled with by everything that the program does with its resolver. */
export function givenToResolver(handed: Handed, inner: ts.Expression, way: Way): readonly Value[] | undefined {
  const [first, ...rest] = way;
  if (ts.isNewExpression(inner) && first === awaited && inner.expression.getText() === 'Promise') {
    const [argument] = inner.arguments ?? [];
    const executor = argument && unwrap(argument);
    const isWritten = executor && (ts.isArrowFunction(executor) || ts.isFunctionExpression(executor));
    return isWritten ? toResolver(handed, executor.parameters[0]?.name, way) : undefined;
  }
  // `const { promise, resolve } = Promise.withResolvers()`
  const isPair = ts.isCallExpression(inner) && first === 'promise' && promiseFunction(inner) === 'withResolvers';
  const { parent } = inner;
  if (!isPair || !ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return undefined;
  const resolver = parent.name.elements.find(each => nameOf(each.propertyName ?? each.name) === 'resolve');
  return toResolver(handed, resolver?.name, rest);
}

function toResolver(handed: Handed, name: ts.BindingName | undefined, way: Way): readonly Value[] | undefined {
  return name && ts.isIdentifier(name) ? handed.toName(name, 0, way) : undefined;
}

/** `race` in `Promise.race(…)` */
function promiseFunction(call: ts.CallExpression): string | undefined {
  const callee = unwrap(call.expression);
  return isMemberAccess(callee) && callee.expression.getText() === 'Promise' ? memberName(callee) : undefined;
}
