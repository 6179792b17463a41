import ts from 'typescript';
import { objections } from './against.ts';
import { isConnectionName, isSocketName, isWebSocketName, ownName } from './names.ts';
import type { CodeUse } from '../code-use.ts';
import { isUndeclared, isUnknown, type UntypedClose } from './receiver.ts';
import { givesReason, isMadeAsSocket, isUsedAsSocket } from './use.ts';
import { isMemberAccess, isTrueAny, memberName, unwrap, wrapping } from '../expressions.ts';
import type { Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** A kind of evidence that an untyped receiver of `close` is a WebSocket. */
export interface EvidenceKind {
  readonly id: NonNullable<CodeUse['evidence']>;
  holds(close: UntypedClose): boolean;
}

/*
 * What counts as evidence, all of it together: TypeScript takes the receiver for `any`, and not because a module could not
 * be found; the method is `close`; one of these kinds holds; and no objection of `against.ts` does. How often each
 * is right was counted on the sources of npm packages: see `bench/evidence/README.md`.
 */
export const evidenceKinds: readonly EvidenceKind[] = [
  {
    id: 'name',
    holds: ({ name, call }) => isSocketName(name) && speaksOfWebSockets(call.getSourceFile().text),
  },
  {
    id: 'made',
    holds: isMadeAsSocket,
  },
  {
    id: 'used',
    holds: close => (isSocketName(close.name) || isConnectionName(close.name)) && isUsedAsSocket(close),
  },
  {
    id: 'reason',
    holds: close =>
      givesReason(close) &&
      (isSocketName(close.name) ||
        (isConnectionName(close.name) && speaksOfWebSockets(close.call.getSourceFile().text))),
  },
];

/** The first kind of evidence that says that `call` closes a WebSocket; undefined where there is none. */
export function evidenceOf(
  program: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
): EvidenceKind | undefined {
  const close = untypedClose(program, call);
  const kind = close && evidenceKinds.find(each => each.holds(close));
  return kind && !objections.some(each => each.holds(close)) ? kind : undefined;
}

/** Whether `call` is a call of `close` on something of which TypeScript knows nothing, that closes a WebSocket. */
export function speaksForSocket(program: MicroProgram, call: ts.CallExpression | ts.NewExpression): boolean {
  return evidenceOf(program, call) !== undefined;
}

/**
 * How sure it is that something is given to a WebSocket, by what it means there; `argument` is what is given, where that
 * is the argument of a method of the WebSocket's own.
 */
export function certaintyOf(
  program: MicroProgram,
  marks: readonly Mark[],
  argument: ts.Expression | undefined,
): Pick<CodeUse, 'certainty' | 'evidence'> {
  if (marks.some(({ api }) => api !== undefined)) return { certainty: 'type' };
  const call = argument && wrapping(argument).parent;
  const kind = call && ts.isCallExpression(call) ? evidenceOf(program, call) : undefined;
  return { certainty: 'evidence', ...(kind && { evidence: kind.id }) };
}

/** A call as the kinds of evidence look at it; undefined where it is no call of `close`, or its receiver is known. */
export function untypedClose(
  program: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
): UntypedClose | undefined {
  const callee = unwrap(call.expression);
  if (!ts.isCallExpression(call) || !isMemberAccess(callee) || memberName(callee) !== 'close') return undefined;
  const receiver = unwrap(callee.expression);
  const name = ownName(receiver);
  const isOwn = isTrueAny(program.checker.getTypeAtLocation(receiver)) || isMemberOfThis(receiver);
  const isUntyped = isOwn ? isUnknown(program, receiver) : isWebSocketName(name) && isUndeclared(program, receiver);
  return isUntyped ? { program, call, receiver, name } : undefined;
}

function isMemberOfThis(receiver: ts.Expression): boolean {
  return isMemberAccess(receiver) && receiver.expression.kind === ts.SyntaxKind.ThisKeyword;
}

/**
 * Whether the source says that something untyped is a code that was received: its own name is a code's, it is no error's,
 * and the file speaks of WebSockets.
 */
export function speaksForReceivedCode(program: MicroProgram, subject: ts.Expression): boolean {
  const inner = unwrap(subject);
  if (!/^(?:code|closeCode)$/.test(ownName(inner)) || !isTrueAny(program.checker.getTypeAtLocation(inner)))
    return false;
  const isOfError = isMemberAccess(inner) && /^(?:err|error|ex|exception)$/i.test(ownName(inner.expression));
  return !isOfError && speaksOfWebSockets(program.file.text);
}

/** Whether a file's text mentions WebSockets. */
export function speaksOfWebSockets(text: string): boolean {
  return /\bweb-?sockets?\b|WebSocket|['"]ws['"]|\bwss?:\/\//i.test(text);
}
