import { WebSocket, WebSocketError, WebSocketStream } from 'undici';
import { heldToItsRow, ofClient, ofEvents } from './held-to-its-row.ts';
import { opened } from './inner-sockets.ts';

/** Of its streams and of what they are aborted with. */
const unlike = { 70000: 'undici takes the code modulo 65536' };

suite('undici', () => {
  heldToItsRow({
    api: 'undici',
    start: ofClient(async url => {
      const socket = new WebSocket(url);
      await opened(socket);
      return socket;
    }),
  });

  heldToItsRow({
    api: 'websocket-stream',
    as: 'undici',
    unlike,
    start: ofClient(async url => {
      const stream = new WebSocketStream(url);
      stream.closed.catch(() => undefined);
      const { writable } = await stream.opened;
      const writer = writable.getWriter();
      writer.closed.catch(() => undefined);
      return {
        close: (closeCode, reason) => stream.close({ closeCode, reason } as { closeCode: number; reason: string }),
        send: text => writer.write(text),
      };
    }),
  });

  heldToItsRow({
    api: 'websocket-error',
    as: 'undici',
    unlike,
    start: ofEvents(arrivals => ({
      // What it holds is what a stream that is aborted with it sends.
      close: (code, reason) => {
        const { closeCode, reason: said } = new WebSocketError('', {
          closeCode: code,
          reason,
        } as { closeCode: number; reason: string }) as { closeCode: number | null; reason: string };
        arrivals.add({
          kind: 'close',
          code: closeCode ?? undefined,
          reasonBytes: Buffer.byteLength(said),
        });
      },
      send: () => undefined,
    })),
  });
});
