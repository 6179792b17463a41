import ts from 'typescript';
import { isMakerName, ownName } from './names.ts';
import { mentionsOf, valuesOf, type UntypedClose } from './receiver.ts';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';

/** Members that connections have when they are WebSockets. */
const members: ReadonlySet<string> = new Set([
  'readyState',
  'bufferedAmount',
  'binaryType',
  'onopen',
  'onmessage',
  'onclose',
  'sendUTF',
]);
const listeningMethods = /^(?:on|once|addListener|addEventListener)$/;
const events: ReadonlySet<string> = new Set(['open', 'message', 'ping', 'pong']);

/** Whether the file does with a receiver what is done with a WebSocket. */
export function isUsedAsSocket(close: UntypedClose): boolean {
  return mentionsOf(close).some(mention => {
    const access = wrapping(mention).parent;
    if (!isMemberAccess(access) || unwrap(access.expression) !== unwrap(mention)) return false;
    const member = memberName(access) ?? '';
    return members.has(member) || (listeningMethods.test(member) && isOfSocket(access.parent));
  });
}

function isOfSocket(call: ts.Node): boolean {
  const [event] = ts.isCallExpression(call) ? call.arguments : [];
  return event !== undefined && ts.isStringLiteralLike(event) && events.has(event.text);
}

/** Whether the program gives a receiver what is made by something that is called a WebSocket. */
export function isMadeAsSocket(close: UntypedClose): boolean {
  return valuesOf(close).some(isMade);
}

/** `new WebSocketImpl(url)`, `await openWebSocket(url)`, also as one of several values. */
export function isMade(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return isMade(inner.whenTrue) || isMade(inner.whenFalse);
  if (ts.isBinaryExpression(inner)) return isMade(inner.left) || isMade(inner.right);
  if (ts.isAwaitExpression(inner)) return isMade(inner.expression);
  return (ts.isNewExpression(inner) || ts.isCallExpression(inner)) && isMakerName(ownName(inner.expression));
}

/** Whether a call gives a code and a reason: a text, or what is called one, stands behind something that is none. */
export function givesReason({ call }: UntypedClose): boolean {
  const [code, reason] = call.arguments;
  return code !== undefined && reason !== undefined && !isNothing(code) && !isText(code) && isText(reason);
}

function isNothing(code: ts.Expression): boolean {
  const inner = unwrap(code);
  return inner.kind === ts.SyntaxKind.NullKeyword || inner.getText() === 'undefined';
}

function isText(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isBinaryExpression(inner)) return isText(inner.left) || isText(inner.right);
  if (ts.isConditionalExpression(inner)) return isText(inner.whenTrue) || isText(inner.whenFalse);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner)) return true;
  return /^(?:reason|description)$/i.test(ownName(inner)) || (isMemberAccess(inner) && memberName(inner) === 'message');
}
