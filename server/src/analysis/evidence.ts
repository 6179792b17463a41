import ts from 'typescript';
import { isMemberAccess, isTrueAny, memberName, unwrap } from './expressions.ts';

/*
 * What counts as evidence that an untyped receiver is a WebSocket, all of it together:
 * - TypeScript takes the receiver for `any`, and not because a module could not be found;
 * - the method is `close`;
 * - one of the words of the receiver's own name is a socket's name, and none says that it is a stand-in;
 * - the file speaks of WebSockets.
 */
const socketWords = /^(?:ws|wss?client|websockets?|sockets?)\d*$/;
const standInWords = /^(?:mock|fake|stub|dummy|spy|udp|tcp|net|tls|dgram|raw|server|io|zmq|unix)\w*$/;

/** Whether a file's text mentions WebSockets. */
export function speaksOfWebSockets(text: string): boolean {
  return /\bweb-?sockets?\b|WebSocket|['"]ws['"]|\bwss?:\/\//i.test(text);
}

/** Whether names alone say that `call` closes a WebSocket. */
export function speaksForSocket(checker: ts.TypeChecker, call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = unwrap(call.expression);
  if (!isMemberAccess(callee) || memberName(callee) !== 'close') return false;
  const receiver = unwrap(callee.expression);
  const words = wordsOf(ownName(receiver));
  return (
    words.some(word => socketWords.test(word)) &&
    !words.some(word => standInWords.test(word)) &&
    isTrueAny(checker.getTypeAtLocation(receiver)) &&
    speaksOfWebSockets(call.getSourceFile().text)
  );
}

function ownName(receiver: ts.Expression): string {
  if (ts.isIdentifier(receiver)) return receiver.text;
  return isMemberAccess(receiver) ? (memberName(receiver) ?? '') : '';
}

/** `clientSocket`, `_ws`, `WEB_SOCKET` and `webSocket2` in lower-case words, where `web socket` is one. */
function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])\d*/g) ?? [];
  return words.map(word => word.toLowerCase());
}
