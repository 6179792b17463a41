import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server that listens. */
export interface Listening {
  /** `ws://127.0.0.1:PORT/` */
  readonly url: string;
  /** Ends every connection, and stops listening. */
  readonly stop: () => Promise<void>;
}

/** Starts an HTTP server on 127.0.0.1. */
export async function listening(server: Server): Promise<Listening> {
  const streams = new Set<Socket>();
  server.on('connection', stream => {
    streams.add(stream);
    stream.on('close', () => streams.delete(stream));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const stream of streams) stream.destroy();
      await closed;
    },
  };
}
