import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { innerSockets, remembering } from './inner-sockets.ts';
import { load } from './load.ts';

interface PhoenixSocket {
  connect(): void;
  /** ⚠ The code comes second. */
  disconnect(callback?: () => void, code?: unknown, reason?: unknown): void;
  onOpen(callback: () => void): void;
}
const { Socket: PhoenixSocket } = load('phoenix') as {
  readonly Socket: new (url: string, options: { transport: unknown }) => PhoenixSocket;
};

suite('phoenix', () => {
  for (const { suffix, over, Socket } of innerSockets) {
    heldToItsRow({
      api: `phoenix${suffix}`,
      as: `over ${over}`,
      start: ofClient(async url => {
        const { Socket: transport, last } = remembering(Socket);
        const socket = new PhoenixSocket(`${url}socket`, { transport });
        await new Promise<void>(resolve => {
          socket.onOpen(resolve);
          socket.connect();
        });
        return {
          close: (code, reason) => socket.disconnect(undefined, code, reason),
          send: text => last().send(text),
          dispose: () => socket.disconnect(),
        };
      }),
    });
  }
});
