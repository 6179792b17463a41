import type { EventEmitter } from 'node:events';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { heldToItsRow, ofClient, ofServer, type OpenSocket } from './held-to-its-row.ts';
import { load } from './load.ts';
import { listening } from './loopback.ts';

type FayeSocket = OpenSocket & EventEmitter;
const FayeWebSocket = load('faye-websocket') as {
  new (request: IncomingMessage, stream: Duplex, head: Buffer): FayeSocket;
  readonly Client: new (url: string) => FayeSocket;
};

suite('faye-websocket', () => {
  heldToItsRow({
    api: 'faye-websocket',
    as: 'client',
    start: ofClient(async url => {
      const socket = new FayeWebSocket.Client(url);
      await once(socket, 'open');
      return socket;
    }),
  });

  heldToItsRow({
    api: 'faye-websocket',
    as: 'server',
    start: ofServer(handOut => {
      const server = createServer();
      server.on('upgrade', (request, stream, head) => {
        const socket = new FayeWebSocket(request, stream, head);
        socket.on('open', () => handOut(socket));
      });
      return listening(server);
    }),
  });
});
