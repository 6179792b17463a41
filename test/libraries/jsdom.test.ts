import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { opened, type SocketClass } from './inner-sockets.ts';
import { openPage } from './page.ts';

suite('jsdom', () => {
  const page = openPage();
  suiteTeardown(() => page.close());

  heldToItsRow({
    api: 'jsdom',
    start: ofClient(async url => {
      const socket = new (page.WebSocket as SocketClass)(url);
      await opened(socket);
      return socket;
    }),
  });
});
