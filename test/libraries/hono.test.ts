import { createAdaptorServer } from '@hono/node-server';
import { createNodeWebSocket } from '@hono/node-ws';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import { heldToItsRow, ofServer } from './held-to-its-row.ts';
import { listening } from './loopback.ts';

suite('hono', () => {
  heldToItsRow({
    api: 'hono',
    as: 'on @hono/node-ws',
    start: ofServer(handOut => {
      const app = new Hono();
      const node = createNodeWebSocket({ app });
      app.get(
        '/',
        node.upgradeWebSocket(() => ({ onOpen: (_, socket) => handOut(socket) })),
      );
      const server = createAdaptorServer(app) as Server;
      node.injectWebSocket(server);
      return listening(server);
    }),
  });
});
