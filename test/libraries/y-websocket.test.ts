import { WebsocketProvider } from 'y-websocket';
import { Doc } from 'yjs';
import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { innerSockets, opened, type InnerSocket } from './inner-sockets.ts';

suite('y-websocket', () => {
  for (const { suffix, over, Socket } of innerSockets) {
    heldToItsRow({
      api: `y-websocket${suffix}`,
      as: `provider.ws over ${over}`,
      start: ofClient(async url => {
        const WebSocketPolyfill = Socket as unknown as NonNullable<
          ConstructorParameters<typeof WebsocketProvider>[3]
        >['WebSocketPolyfill'];
        const document = new Doc();
        const provider = new WebsocketProvider(url, 'room', document, { WebSocketPolyfill, disableBc: true });
        const socket = provider.ws as unknown as InnerSocket;
        await opened(socket);
        return {
          close: (...args) => socket.close(...args),
          send: text => socket.send(text),
          dispose: () => {
            provider.destroy();
            document.destroy();
          },
        };
      }),
    });
  }
});
