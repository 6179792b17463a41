import { heldToItsRow, ofClient, type OpenSocket } from './held-to-its-row.ts';
import { load } from './load.ts';

const Sockette = load('sockette') as new (url: string, options: { onopen: () => void }) => OpenSocket;

suite('sockette', () => {
  heldToItsRow({
    api: 'sockette',
    start: ofClient(
      url =>
        new Promise<OpenSocket>(resolve => {
          const socket = new Sockette(url, { onopen: () => resolve(socket) });
        }),
    ),
  });
});
