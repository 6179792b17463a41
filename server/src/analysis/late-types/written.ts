import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { returnedExpressions, returnsAsWritten } from '../values/returns.ts';
import { nameOf } from '../wrappers/paths.ts';
import { copiedFrom, takenFrom } from './containers.ts';
import type { Handed } from './handed.ts';
import { givenToResolver, ofPromises } from './promises.ts';
import { awaited, element, valuesOf, type Value, type Way } from './value.ts';

type Values = readonly Value[] | undefined;

/** What an expression that is no name may be, one step back: by how it is written. Undefined where it may be anything. */
export function writtenAs(program: MicroProgram, handed: Handed, inner: ts.Expression, way: Way): Values {
  if (ts.isConditionalExpression(inner)) return valuesOf([inner.whenTrue, inner.whenFalse], way);
  if (ts.isAwaitExpression(inner)) return [{ from: inner.expression, way: [awaited, ...way] }];
  if (ts.isBinaryExpression(inner)) return ofOperator(inner, way);
  const [first, ...rest] = way;
  if (first === awaited && (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner))) {
    return [{ from: inner, way: rest }];
  }
  if (ts.isObjectLiteralExpression(inner)) return inObject(inner, way);
  if (ts.isArrayLiteralExpression(inner)) return inArray(inner, way);
  if (ts.isNewExpression(inner)) return ofNew(inner, way) ?? givenToResolver(handed, inner, way);
  return ts.isCallExpression(inner) ? (givenToResolver(handed, inner, way) ?? ofCall(program, inner, way)) : undefined;
}

function ofOperator({ left, operatorToken, right }: ts.BinaryExpression, way: Way): Values {
  const operator = operatorToken.getText();
  if (operator === '||' || operator === '??' || operator === '||=' || operator === '??=') {
    return valuesOf([left, right], way);
  }
  return operator === '&&' || operator === '=' || operator === ',' ? valuesOf([right], way) : undefined;
}

function inObject({ properties }: ts.ObjectLiteralExpression, [first, ...rest]: Way): Values {
  const values: Value[] = [];
  for (const property of properties) {
    if (ts.isSpreadAssignment(property)) {
      values.push({ from: property.expression, way: [first ?? '', ...rest] });
      continue;
    }
    if (first !== element && nameOf(property.name) !== first) continue;
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (!value) return undefined;
    if (first !== element) values.length = 0; // what stands further back wins
    values.push({ from: value, way: rest });
  }
  return values;
}

function inArray({ elements }: ts.ArrayLiteralExpression, [first, ...rest]: Way): Values {
  if (first !== element && !/^\d+$/.test(first ?? '')) return undefined;
  const only = first === element || elements.some(ts.isSpreadElement) ? undefined : elements[Number(first)];
  return (first === element || !only ? elements : [only]).map(each =>
    ts.isSpreadElement(each) ? { from: each.expression, way: [element, ...rest] } : { from: each, way: rest },
  );
}

/** `new Set()`, `new Map([[key, value]])` */
function ofNew(inner: ts.NewExpression, [first, ...rest]: Way): Values {
  const name = inner.expression.getText();
  const [argument] = inner.arguments ?? [];
  if (first !== element || !/^(?:Weak)?(?:Set|Map)$|^Array$/.test(name)) return undefined;
  if (!argument || name === 'Array') return [];
  return [{ from: argument, way: name.endsWith('Map') ? [element, '1', ...rest] : [element, ...rest] }];
}

function ofCall({ checker }: MicroProgram, call: ts.CallExpression, way: Way): Values {
  const [first, ...rest] = way;
  const container = takenFrom(call);
  if (container) return [{ from: container, way: [element, ...way] }];
  const same = first === element ? copiedFrom(call) : undefined;
  if (same) return [{ from: same, way }];
  const promised = ofPromises(call, way);
  if (promised) return promised;
  const callee = unwrap(call.expression);
  const [argument] = call.arguments;
  if (isMemberAccess(callee)) {
    const method = memberName(callee) ?? '';
    if (first === element && method === 'map') return ofCallback(argument, rest);
    if (first === awaited && method === 'then') return ofCallback(argument, way);
    if (first === awaited && /^(?:catch|finally)$/.test(method)) return [{ from: callee.expression, way }];
    if (callee.getText() === 'Object.freeze' && argument) return [{ from: argument, way }];
  }
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration || !ts.isFunctionLike(declaration) || !('body' in declaration) || !declaration.body)
    return undefined;
  const isWaitedFor = first === awaited && !('asteriskToken' in declaration && declaration.asteriskToken);
  return returnsAsWritten(declaration) || isWaitedFor ? valuesOf(returnedExpressions(declaration), way) : undefined;
}

/** What a function that is written as an argument returns. */
function ofCallback(argument: ts.Expression | undefined, way: Way): Values {
  const callback = argument && unwrap(argument);
  const isFunction = callback && (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback));
  return isFunction ? valuesOf(returnedExpressions(callback), way) : undefined;
}
