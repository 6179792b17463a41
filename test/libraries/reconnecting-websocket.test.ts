import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { innerSockets, opened, remembering, type InnerSocket } from './inner-sockets.ts';
import { load } from './load.ts';

interface Reconnecting extends InnerSocket {
  reconnect(...codeAndReason: readonly unknown[]): void;
}
const ReconnectingWebSocket = load('reconnecting-websocket') as new (
  url: string,
  protocols: readonly string[],
  options: { WebSocket: unknown; minUptime: number },
) => Reconnecting;

suite('reconnecting-websocket', () => {
  for (const { suffix, over, Socket } of innerSockets) {
    for (const [method, api] of [
      ['close', 'reconnecting-websocket'],
      ['reconnect', 'reconnecting-websocket-reconnect'],
    ] as const) {
      heldToItsRow({
        api: `${api}${suffix}`,
        as: `${method}() over ${over}`,
        start: ofClient(async url => {
          const { Socket: WebSocket, last } = remembering(Socket);
          const socket = new ReconnectingWebSocket(url, [], { WebSocket, minUptime: 0 });
          await opened(socket);
          const inner = last();
          return {
            close: (...args) => socket[method](...args),
            send: text => inner.send(text),
            dispose: () => socket.close(),
          };
        }),
      });
    }
  }
});
