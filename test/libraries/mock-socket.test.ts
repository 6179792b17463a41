import { heldToItsRow, ofEvents, type OpenSocket } from './held-to-its-row.ts';
import { load } from './load.ts';
import type { Arrivals } from './peer.ts';

interface Client extends OpenSocket {
  onopen: () => void;
  onclose: (event: { readonly code: unknown; readonly reason: unknown }) => void;
}
interface Socket extends OpenSocket {
  on(event: 'message', listener: (text: string) => void): void;
}
interface MockServer extends OpenSocket {
  on(event: 'connection', listener: (socket: Socket) => void): void;
}
const { Server, WebSocket } = load('mock-socket') as {
  readonly Server: new (url: string, options: { mock: boolean }) => MockServer;
  readonly WebSocket: new (url: string) => Client;
};

let connections = 0;

/** A client, and its server: what the server hears from the client arrives, and the close event of the client. */
async function connect(arrivals: Arrivals): Promise<{ client: Client; socket: Socket; server: MockServer }> {
  const url = `ws://mock-${connections++}`;
  // It would take the place of the global WebSocket, which other tests are about.
  const server = new Server(url, { mock: false });
  const client = new WebSocket(url);
  client.onclose = ({ code, reason }) =>
    arrivals.add({ kind: 'close', code: String(code), reasonBytes: Buffer.byteLength(String(reason)) });
  const opened = new Promise<void>(resolve => (client.onopen = resolve));
  const socket = await new Promise<Socket>(resolve => server.on('connection', resolve));
  socket.on('message', text => arrivals.add({ kind: 'text', text }));
  await opened;
  return { client, socket, server };
}

suite('mock-socket', () => {
  heldToItsRow({
    api: 'mock-socket',
    as: 'client',
    start: ofEvents(async arrivals => (await connect(arrivals)).client),
  });

  for (const [end, as] of [
    ['socket', "the server's socket"],
    ['server', "the server's close()"],
  ] as const) {
    heldToItsRow({
      api: 'mock-socket-server',
      as,
      start: ofEvents(async arrivals => {
        const { client, [end]: closing } = await connect(arrivals);
        return { close: (code, reason) => closing.close({ code, reason }), send: text => client.send(text) };
      }),
    });
  }
});
