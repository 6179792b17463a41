import { heldToItsRow, ofClient, type OpenSocket } from './held-to-its-row.ts';
import { opened, type InnerSocket } from './inner-sockets.ts';
import { load } from './load.ts';

interface ClientRoom {
  connect(endpoint: string, devMode: undefined, room: ClientRoom, options: object, headers: object): void;
  readonly connection: Pick<OpenSocket, 'close'> & { readonly transport: { readonly ws: InnerSocket } };
}
const { Client } = load('colyseus.js') as {
  readonly Client: new (endpoint: string) => { createRoom(name: string): ClientRoom };
};

suite('colyseus.js', () => {
  heldToItsRow({
    api: 'colyseus-client',
    start: ofClient(async url => {
      const room = new Client(url).createRoom('lobby');
      room.connect(url, undefined, room, {}, {});
      const { ws } = room.connection.transport;
      await opened(ws);
      // The room prints how its connection ends.
      Object.assign(ws, { onclose: null, onerror: null });
      return { close: (...args) => room.connection.close(...args), send: text => ws.send(text) };
    }),
  });
});
