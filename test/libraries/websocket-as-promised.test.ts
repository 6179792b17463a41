import { heldToItsRow, ofClient, type OpenSocket } from './held-to-its-row.ts';
import { innerSockets } from './inner-sockets.ts';
import { load } from './load.ts';

interface Promised extends Pick<OpenSocket, 'close'> {
  open(): Promise<unknown>;
  readonly ws: OpenSocket;
}
const WebSocketAsPromised = load('websocket-as-promised') as new (
  url: string,
  options: { createWebSocket: (url: string) => unknown },
) => Promised;

suite('websocket-as-promised', () => {
  for (const { suffix, over, Socket } of innerSockets) {
    heldToItsRow({
      api: `websocket-as-promised${suffix}`,
      as: `over ${over}`,
      start: ofClient(async url => {
        const promised = new WebSocketAsPromised(url, { createWebSocket: given => new Socket(given) });
        await promised.open();
        const inner = promised.ws;
        return { close: (...args) => promised.close(...args), send: text => inner.send(text) };
      }),
    });
  }
});
