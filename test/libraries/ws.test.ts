import isomorphic from 'isomorphic-ws';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { heldToItsRow, ofClient, ofServer } from './held-to-its-row.ts';
import { listening } from './loopback.ts';

suite('ws', () => {
  heldToItsRow({
    api: 'ws',
    as: 'client',
    start: ofClient(async url => {
      const socket = new WebSocket(url);
      await once(socket, 'open');
      return socket;
    }),
  });

  heldToItsRow({
    api: 'ws',
    as: 'server',
    start: ofServer(async handOut => {
      const server = createServer();
      new WebSocketServer({ server }).on('connection', handOut);
      return listening(server);
    }),
  });

  heldToItsRow({
    api: 'ws',
    as: 'isomorphic-ws',
    start: ofClient(async url => {
      const socket = new isomorphic(url);
      await once(socket, 'open');
      return socket;
    }),
  });
});
