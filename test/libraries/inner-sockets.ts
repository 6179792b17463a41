import { WebSocket as UndiciWebSocket } from 'undici';
import { WebSocket as WsWebSocket } from 'ws';
import type { OpenSocket } from './held-to-its-row.ts';

/** As much of a socket as wrappers and these tests use. */
export interface InnerSocket extends Pick<OpenSocket, 'close' | 'send'> {
  addEventListener(type: 'open', listener: () => void): void;
}

/** A class of sockets, to be wrapped. */
export type SocketClass = new (url: string) => InnerSocket;

/** Node's own WebSocket; before Node 22 it is there with `--experimental-websocket` only. */
export function nodeWebSocket(): SocketClass {
  const { WebSocket } = globalThis as { readonly WebSocket?: SocketClass };
  if (!WebSocket) throw new Error('Node has no WebSocket of its own: run these tests with npm run test:libraries');
  return WebSocket;
}

/** What wrappers are tried over: the row of each is named `wrapper` and this `suffix`. */
export const innerSockets: readonly { readonly suffix: string; readonly over: string; readonly Socket: SocketClass }[] =
  [
    { suffix: '', over: "Node's own WebSocket", Socket: nodeWebSocket() },
    { suffix: '/undici', over: 'undici', Socket: UndiciWebSocket },
    { suffix: '/ws', over: 'ws', Socket: WsWebSocket },
  ];

/** The same class, and the socket that was made of it last, which wrappers keep to themselves. */
export function remembering<Class extends SocketClass>(
  Socket: Class,
): { readonly Socket: Class; readonly last: () => InnerSocket } {
  let last: InnerSocket | undefined;
  return {
    Socket: new Proxy(Socket, {
      construct: (target, args) => (last = Reflect.construct(target, args) as InnerSocket),
    }),
    last: () => {
      if (!last) throw new Error('no socket was made');
      return last;
    },
  };
}

/** Resolves when the socket is open. */
export function opened(socket: Pick<InnerSocket, 'addEventListener'>): Promise<void> {
  return new Promise(resolve => socket.addEventListener('open', () => resolve()));
}
