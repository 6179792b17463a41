import { WsAdapter } from '@nestjs/platform-ws';
import { createServer } from 'node:http';
import { heldToItsRow, ofServer, type OpenSocket } from './held-to-its-row.ts';
import { listening } from './loopback.ts';

suite('@nestjs/platform-ws', () => {
  heldToItsRow({
    api: 'ws',
    as: 'the socket of @nestjs/platform-ws',
    start: ofServer(handOut => {
      const server = createServer();
      const adapter = new WsAdapter(server);
      adapter.bindClientConnect(adapter.create(0, { path: '/' }), (socket: OpenSocket) => handOut(socket));
      return listening(server);
    }),
  });
});
