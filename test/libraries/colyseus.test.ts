import { matchMaker, Room, Server, type Client } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { createServer } from 'node:http';
import { heldToItsRow, type OpenSocket, type Sockets } from './held-to-its-row.ts';
import { listening } from './loopback.ts';
import { connectRaw } from './peer.ts';

// Where there is none, the one that Colyseus starts prints every unhandled rejection.
Object.assign(globalThis, { [Symbol.for('@pm2/io')]: { metric: () => undefined } });

let joined: (room: Room, client: Client) => void;
class Lobby extends Room {
  override onJoin(client: Client): void {
    joined(this, client);
  }
}

/** Rooms of one client each; `close` makes the call. */
const rooms =
  (close: (room: Room, client: Client, ...codeAndReason: unknown[]) => unknown) => async (): Promise<Sockets> => {
    const httpServer = createServer();
    const nothing = (): void => undefined;
    const server = new Server({
      transport: new WebSocketTransport({ server: httpServer, pingInterval: 0 }),
      logger: { debug: nothing, error: nothing, info: nothing, trace: nothing, warn: nothing },
      greet: false,
      gracefullyShutdown: false,
    });
    server.define('lobby', Lobby);
    await matchMaker.accept();
    const { url, stop } = await listening(httpServer);
    return {
      open: async () => {
        const seat = await matchMaker.create('lobby', {});
        const socket = new Promise<OpenSocket>(resolve => {
          joined = (room, client) => {
            const { ref } = client as Client & { readonly ref: Pick<OpenSocket, 'send'> };
            resolve({ close: (...args) => close(room, client, ...args), send: text => ref.send(text) });
          };
        });
        const { processId, roomId } = seat.room;
        const connection = await connectRaw(`${url}${processId}/${roomId}?sessionId=${seat.sessionId}`);
        return { socket: await socket, arrivals: connection.arrivals, end: () => connection.destroy() };
      },
      stop: async () => {
        await server.gracefullyShutdown(false);
        await stop();
      },
    };
  };

suite('colyseus', () => {
  heldToItsRow({
    api: 'colyseus',
    as: 'client.leave()',
    start: rooms((_, client, code, reason) => client.leave(code as number, reason as string)),
  });

  heldToItsRow({
    api: 'colyseus-room',
    as: 'room.disconnect()',
    takesReason: false,
    start: rooms((room, _, code) => room.disconnect(code as number)),
  });
});
