import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { opened, type SocketClass } from './inner-sockets.ts';
import { openPage } from './page.ts';

suite('robust-websocket', () => {
  const page = openPage();
  suiteTeardown(() => page.close());
  page.eval(readFileSync(createRequire(import.meta.url).resolve('robust-websocket'), 'utf8'));
  const { RobustWebSocket } = page as unknown as { readonly RobustWebSocket: SocketClass };

  heldToItsRow({
    api: 'robust-websocket',
    start: ofClient(async url => {
      const socket = new RobustWebSocket(url);
      await opened(socket);
      return Object.assign(socket, { dispose: () => socket.close() });
    }),
  });
});
