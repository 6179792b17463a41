import type { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import { heldToItsRow, ofEvents, ofServer, type OpenSocket } from './held-to-its-row.ts';
import { opened, type InnerSocket } from './inner-sockets.ts';
import { load } from './load.ts';
import { listening, type Listening } from './loopback.ts';
import type { Arrival } from './peer.ts';

interface SockJSConnection extends Pick<OpenSocket, 'close'> {
  write(text: string): boolean;
}
interface SockJSServer extends EventEmitter {
  installHandlers(server: Server, options: { prefix: string }): void;
}
interface SockJSClient extends InnerSocket {
  onclose: (event: { readonly code: number; readonly reason: string }) => void;
}
const sockjs = load('sockjs') as { createServer(options: { log: () => void }): SockJSServer };
const SockJS = load('sockjs-client') as new (
  url: string,
  protocols: undefined,
  options: { transports: string },
) => SockJSClient;

/** A SockJS server at `/sockjs`. */
function startServer(connected: (connection: SockJSConnection) => void): Promise<Listening> {
  const server = createServer();
  const handlers = sockjs.createServer({ log: () => undefined });
  handlers.on('connection', connected);
  handlers.installHandlers(server, { prefix: '/sockjs' });
  return listening(server);
}

/** SockJS says everything in text messages: `o`, `a["text"]`, `c[1000,"reason"]`. */
function readSockJS(frame: string): Arrival {
  const [first, second] = JSON.parse(frame.slice(1) || '[]') as unknown[];
  return frame.startsWith('c')
    ? { kind: 'close', code: JSON.stringify(first), reasonBytes: Buffer.byteLength(String(second)) }
    : { kind: 'text', text: String(first) };
}

suite('sockjs', () => {
  heldToItsRow({
    api: 'sockjs',
    read: readSockJS,
    start: ofServer(async handOut => {
      const { url, stop } = await startServer(connection =>
        handOut({ close: (...args) => connection.close(...args), send: text => connection.write(text) }),
      );
      return { url: `${url}sockjs/000/session/websocket`, stop };
    }),
  });

  heldToItsRow({
    api: 'sockjs-client',
    as: 'its close event',
    start: async () => {
      const { url, stop } = await startServer(() => undefined);
      const { open } = await ofEvents(async arrivals => {
        const socket = new SockJS(`${url.replace(/^ws/, 'http')}sockjs`, undefined, { transports: 'websocket' });
        await opened(socket);
        socket.onclose = ({ code, reason }) =>
          arrivals.add({ kind: 'close', code, reasonBytes: Buffer.byteLength(reason) });
        return socket;
      })();
      return { open, stop };
    },
  });
});
