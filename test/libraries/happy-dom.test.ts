import { Window } from 'happy-dom';
import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { opened, type SocketClass } from './inner-sockets.ts';

suite('happy-dom', () => {
  const window = new Window({ url: 'http://127.0.0.1/' });
  suiteTeardown(() => window.happyDOM.close());

  heldToItsRow({
    api: 'happy-dom',
    start: ofClient(async url => {
      const socket = new (window.WebSocket as unknown as SocketClass)(url);
      await opened(socket);
      return socket;
    }),
  });
});
