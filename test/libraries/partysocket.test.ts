import PartySocket from 'partysocket';
import ReconnectingWebSocket from 'partysocket/ws';
import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { innerSockets, opened, remembering, type InnerSocket } from './inner-sockets.ts';

interface Party extends InnerSocket {
  reconnect(...codeAndReason: readonly unknown[]): void;
}
interface Options {
  readonly WebSocket: unknown;
  readonly minUptime: number;
}
const WebSocketOf = ReconnectingWebSocket as unknown as new (
  url: string,
  protocols: undefined,
  options: Options,
) => Party;
const PartyOf = PartySocket as unknown as new (options: Options & { host: string; room: string }) => Party;

const makers = {
  WebSocket: (url: string, options: Options) => new WebSocketOf(url, undefined, options),
  PartySocket: (url: string, options: Options) => new PartyOf({ host: new URL(url).host, room: 'lobby', ...options }),
};

suite('partysocket', () => {
  for (const { suffix, over, Socket } of innerSockets) {
    for (const [made, make] of Object.entries(makers)) {
      for (const [method, api] of [
        ['close', 'partysocket'],
        ['reconnect', 'partysocket-reconnect'],
      ] as const) {
        heldToItsRow({
          api: `${api}${suffix}`,
          as: `${method}() of ${made} over ${over}`,
          start: ofClient(async url => {
            const { Socket: WebSocket, last } = remembering(Socket);
            const socket = make(url, { WebSocket, minUptime: 0 });
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
  }
});
