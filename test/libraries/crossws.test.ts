import nodeAdapter from 'crossws/adapters/node';
import { createServer } from 'node:http';
import { heldToItsRow, ofServer } from './held-to-its-row.ts';
import { listening } from './loopback.ts';

suite('crossws', () => {
  heldToItsRow({
    api: 'crossws',
    as: 'on Node',
    start: ofServer(handOut => {
      const adapter = nodeAdapter({ hooks: { open: peer => handOut(peer) } });
      const server = createServer();
      server.on('upgrade', (request, stream, head) => void adapter.handleUpgrade(request, stream, head));
      return listening(server);
    }),
  });
});
