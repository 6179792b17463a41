import ts from 'typescript';
import type { CloseCall } from '../code-use.ts';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { spanOf } from '../spans.ts';

/** The parts of a method call that a fix may edit; undefined for calls of other kinds, `Reflect.apply` and `close.call` among them. */
export function closeCallOf(call: ts.CallExpression | ts.NewExpression): CloseCall | undefined {
  const callee = unwrap(call.expression);
  if (!ts.isCallExpression(call) || !isMemberAccess(callee)) return undefined;
  if (/^(?:apply|call|bind)$/.test(memberName(callee) ?? '')) return undefined;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee.argumentExpression;
  const last = call.arguments.at(-1);
  return {
    span: spanOf(call),
    method: spanOf(name),
    arguments: {
      start: call.arguments.pos,
      end: last ? Math.max(last.getEnd(), call.arguments.end) : call.arguments.end,
    },
  };
}
