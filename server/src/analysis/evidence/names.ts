import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';

const socketWord = /^(?:ws|wss?client|websockets?|sockets?)\d*$/;
const webSocketWord = /^(?:ws|wss?client|websockets?)\d*$/;
const connectionWord = /^(?:sock|conn|connection|client|peer)\d*$/;
/** What may follow a WebSocket's name in that of its class, or of a function that makes one. */
const makerWord = /^(?:client|connection|conn|impl|implementation|ctor|constructor|class|factory)$/;
/** Names of what stands in for a WebSocket, or is another kind of socket. */
const otherWord = /^(?:mock|fake|stub|dummy|spy|udp|tcp|net|tls|dgram|zmq|unix)\w*$/;

/** The name that an expression gives to what it stands for: of `this.state.ws` that is `ws`. Empty where there is none. */
export function ownName(expression: ts.Expression): string {
  const inner = unwrap(expression);
  if (ts.isIdentifier(inner)) return inner.text;
  return isMemberAccess(inner) ? (memberName(inner) ?? '') : '';
}

/** `clientSocket`, `_ws`, `wsConnection`: the last word is a socket's, or a connection's behind a socket's. */
export function isSocketName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return socketWord.test(last) || (connectionWord.test(last) && words.some(word => socketWord.test(word)));
}

/** `websocket`, `_ws`, `wsConnection`: as a socket's name, but that of no other kind of socket. */
export function isWebSocketName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return webSocketWord.test(last) || (connectionWord.test(last) && words.some(word => webSocketWord.test(word)));
}

/** `conn`, `upstreamPeer`, and single letters, which stand for anything. */
export function isConnectionName(name: string): boolean {
  return /^[a-z]$/.test(name) || connectionWord.test(wordsOf(name).at(-1) ?? '');
}

/** `WebSocketImpl`, `openWebSocket`, `ws`: what makes a WebSocket when it is called. `Socket` makes other sockets. */
export function isMakerName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.findLastIndex(word => webSocketWord.test(word));
  return last >= 0 && words.slice(last + 1).every(word => makerWord.test(word));
}

/** `mockSocket`, `tcpSocket`: something else than a WebSocket. */
export function isOtherName(name: string): boolean {
  return wordsOf(name).some(word => otherWord.test(word));
}

/** The words of a name in lower case: `clientSocket`, `CLIENT_SOCKET`, `#client_socket2`. `webSocket` is one word. */
function wordsOf(name: string): readonly string[] {
  const words = name.replace(/web_?socket/gi, 'Websocket').match(/[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])\d*/g) ?? [];
  return words.map(word => word.toLowerCase());
}
