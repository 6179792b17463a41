import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { LateTypes } from '../late-types/late-types.ts';
import type { MicroProgram } from '../program/micro-program.ts';

const perProgram = new WeakMap<MicroProgram, LateTypes>();

/**
 * The type of the handler that is wanted at `node`, where TypeScript knows nothing of what it is given to, but the program tells
 * what that is: `function pipe(from, to) { from.on('close', code => to.close(code)); } … pipe(client, upstream)`.
 */
export function lateHandlerType(program: MicroProgram, node: ts.Expression): ts.Type | undefined {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !isMemberAccess(call.expression)) return undefined;
  const [event] = call.arguments;
  const index = call.arguments.indexOf(node);
  const method = memberName(call.expression);
  if (!event || !ts.isStringLiteralLike(event) || index < 1 || method === undefined) return undefined;
  const late = perProgram.get(program) ?? new LateTypes(program);
  perProgram.set(program, late);
  const receiver = unwrap(call.expression.expression);
  if (!late.isNeeded(receiver)) return undefined;
  const { checker } = program;
  const wanted = late.of(receiver).map(type => {
    const member = type.getProperty(method);
    const signatures = member ? checker.getTypeOfSymbol(member).getCallSignatures() : [];
    const own = signatures.find(signature => isFor(checker, signature, event.text));
    const parameter = own?.getParameters()[index];
    return parameter && checker.getTypeOfSymbol(parameter);
  });
  const [first] = wanted;
  return wanted.every(each => each !== undefined) ? first : undefined;
}

/** Whether an overload is the one for an event. */
function isFor(checker: ts.TypeChecker, signature: ts.Signature, event: string): boolean {
  const [first] = signature.getParameters();
  const type = first && checker.getTypeOfSymbol(first);
  return type !== undefined && type.isStringLiteral() && type.value === event;
}
