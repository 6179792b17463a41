import type { Server } from 'node:http';
import { createServer, type RequestListener } from 'node:http';
import { heldToItsRow, ofServer, type OpenSocket } from './held-to-its-row.ts';
import { load } from './load.ts';
import { listening } from './loopback.ts';

type App = RequestListener & { ws(path: string, handler: (socket: OpenSocket) => void): void };
const express = load('express') as () => App;
const expressWs = load('express-ws') as (app: App, server: Server) => void;

suite('express-ws', () => {
  heldToItsRow({
    api: 'ws',
    as: 'the socket of express-ws',
    start: ofServer(handOut => {
      const app = express();
      const server = createServer(app);
      expressWs(app, server);
      app.ws('/', handOut);
      return listening(server);
    }),
  });
});
