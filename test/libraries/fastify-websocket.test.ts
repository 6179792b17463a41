import websocket from '@fastify/websocket';
import fastify from 'fastify';
import { heldToItsRow, ofServer } from './held-to-its-row.ts';

suite('@fastify/websocket', () => {
  heldToItsRow({
    api: 'ws',
    as: 'the socket of @fastify/websocket',
    start: ofServer(async handOut => {
      const app = fastify();
      await app.register(websocket);
      app.get('/', { websocket: true }, socket => handOut(socket));
      const url = await app.listen({ host: '127.0.0.1', port: 0 });
      return { url: `${url.replace(/^http/, 'ws')}/`, stop: () => app.close() };
    }),
  });
});
