import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { marksOf, type Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** A method of a socket that is itself the handler of a close event. */
export interface BoundMethod {
  /** `other.close` */
  readonly method: ts.Expression;
  /** What the handler's code means to the method. */
  readonly sent: readonly Mark[];
  /** Where the code comes from. */
  readonly received: readonly Mark[];
}

/** `other.close.bind(other)` where the handler of a close event is wanted: `socket.on('close', other.close.bind(other))`. */
export function boundMethodAt(
  { checker }: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
): BoundMethod | undefined {
  const callee = unwrap(call.expression);
  const isBinding = ts.isCallExpression(call) && call.arguments.length === 1 && isMemberAccess(callee);
  if (!isBinding || memberName(callee) !== 'bind') return undefined;
  const method = callee.expression;
  const taken = firstParameter(checker, checker.getTypeAtLocation(method));
  const given = firstParameter(checker, checker.getContextualType(call));
  const sent = marksOf(checker, taken).filter(({ kind }) => kind === 'sent');
  const received = marksOf(checker, given).filter(({ kind }) => kind === 'received');
  return sent.length > 0 && received.length > 0 ? { method, sent, received } : undefined;
}

function firstParameter(checker: ts.TypeChecker, type: ts.Type | undefined): ts.Type | undefined {
  const [signature] = type ? checker.getNonNullableType(type).getCallSignatures() : [];
  const [first] = signature?.getParameters() ?? [];
  return first && checker.getTypeOfSymbol(first);
}
