import { once, type EventEmitter } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { heldToItsRow, ofClient, ofServer, type OpenSocket } from './held-to-its-row.ts';
import { load } from './load.ts';
import { listening } from './loopback.ts';

interface Driver extends EventEmitter {
  readonly io: Duplex;
  start(): boolean;
  /** ⚠ The reason comes first. */
  close(reason?: unknown, code?: unknown): boolean;
  text(message: string): boolean;
}
const drivers = load('websocket-driver') as {
  client(url: string): Driver;
  http(request: IncomingMessage): Driver;
};

const socketOf = (driver: Driver): OpenSocket => ({
  close: (code, reason) => {
    driver.close(reason, code);
  },
  send: text => driver.text(text),
});

suite('websocket-driver', () => {
  heldToItsRow({
    api: 'websocket-driver',
    as: 'client',
    start: ofClient(async url => {
      const stream = connect(Number(new URL(url).port), '127.0.0.1');
      const driver = drivers.client(url);
      stream.pipe(driver.io).pipe(stream);
      driver.start();
      await once(driver, 'open');
      return socketOf(driver);
    }),
  });

  heldToItsRow({
    api: 'websocket-driver',
    as: 'server',
    start: ofServer(handOut => {
      const server = createServer();
      server.on('upgrade', (request, stream, head) => {
        const driver = drivers.http(request);
        driver.io.write(head);
        stream.pipe(driver.io).pipe(stream);
        driver.on('open', () => handOut(socketOf(driver)));
        driver.start();
      });
      return listening(server);
    }),
  });
});
