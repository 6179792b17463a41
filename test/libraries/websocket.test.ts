import { once, type EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import { heldToItsRow, ofClient, ofServer, type OpenSocket } from './held-to-its-row.ts';
import type { SocketClass } from './inner-sockets.ts';
import { load } from './load.ts';
import { listening } from './loopback.ts';

interface Connection {
  close(code?: unknown, description?: unknown): void;
  drop(code?: unknown, description?: unknown): void;
  sendUTF(text: string): void;
}

const websocket = load('websocket') as {
  readonly client: new () => EventEmitter & { connect(url: string): void };
  readonly server: new (options: { httpServer: Server; autoAcceptConnections: true }) => EventEmitter;
  readonly w3cwebsocket: SocketClass;
};

const closing = (connection: Connection): OpenSocket => ({
  close: (...args) => connection.close(...args),
  send: text => connection.sendUTF(text),
});
const dropping = (connection: Connection): OpenSocket => ({
  close: (...args) => connection.drop(...args),
  send: text => connection.sendUTF(text),
});

suite('websocket', () => {
  for (const [api, socketOf] of [
    ['websocket', closing],
    ['websocket-drop', dropping],
  ] as const) {
    heldToItsRow({
      api,
      as: 'client',
      start: ofClient(async url => {
        const client = new websocket.client();
        client.connect(url);
        const [connection] = (await once(client, 'connect')) as [Connection];
        return socketOf(connection);
      }),
    });

    heldToItsRow({
      api,
      as: 'server',
      start: ofServer(handOut => {
        const httpServer = createServer();
        const server = new websocket.server({ httpServer, autoAcceptConnections: true });
        server.on('connect', (connection: Connection) => handOut(socketOf(connection)));
        return listening(httpServer);
      }),
    });
  }

  heldToItsRow({
    api: 'w3cwebsocket',
    start: ofClient(async url => {
      const socket = new websocket.w3cwebsocket(url);
      await new Promise<void>(resolve => Object.assign(socket, { onopen: resolve }));
      return socket;
    }),
  });
});
