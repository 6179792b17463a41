import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { nodeWebSocket, opened } from './inner-sockets.ts';

suite('Node', () => {
  heldToItsRow({
    api: 'whatwg',
    as: `the WebSocket of Node ${process.versions.node}`,
    start: ofClient(async url => {
      const socket = new (nodeWebSocket())(url);
      await opened(socket);
      return socket;
    }),
  });
});
