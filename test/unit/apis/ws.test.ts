import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { ws } from '../../../server/src/apis/ws/api.ts';
import { isInRanges } from '../../../server/src/catalogue/range.ts';

/** Codes on both sides of every border of every range. */
const codes = [
  0, 1, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1999,
  2000, 2999, 3000, 3999, 4000, 4999, 5000, 65535, 65536, 70000, -1,
];

/** The row of `ws` beside the library itself: an open socket of each endpoint, and what it does with a code. */
suite('the real ws', () => {
  let server: WebSocketServer;
  suiteSetup(async () => {
    server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(server, 'listening');
  });
  suiteTeardown(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });

  const connect = async (): Promise<Record<'client' | 'server', WebSocket>> => {
    const accepted = once(server, 'connection') as Promise<[WebSocket]>;
    const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const [[socket]] = await Promise.all([accepted, once(client, 'open')]);
    return { client, server: socket };
  };

  for (const endpoint of ws.endpoints) {
    for (const code of codes) {
      const isAccepted = isInRanges(ws.accepts, code);
      test(`the ${endpoint} ${isAccepted ? 'sends' : 'refuses'} ${code}`, async () => {
        const sockets = await connect();
        const closed = once(sockets[endpoint === 'client' ? 'server' : 'client'], 'close') as Promise<[number]>;
        if (isAccepted) {
          sockets[endpoint].close(code);
          assert.deepEqual((await closed)[0], code);
        } else {
          assert.throws(() => sockets[endpoint].close(code), { name: ws.badCode.error });
          assert.equal(sockets[endpoint].readyState, WebSocket.OPEN, 'the socket stays open');
          sockets[endpoint].terminate();
          assert.equal((await closed)[0], 1006, 'terminate() is seen as 1006');
        }
      });
    }
  }

  test('the longest reason, and one byte more', async () => {
    const { client } = await connect();
    const longest = 'x'.repeat(ws.reason.maximumBytes);
    assert.throws(() => client.close(1000, `${longest}x`), { name: ws.reason.tooLong.error });
    assert.equal(client.readyState, WebSocket.OPEN, 'the socket stays open');
    client.close(1000, longest);
    await once(client, 'close');
  });

  test('a reason without a code is not sent, however long it is', async () => {
    const sockets = await connect();
    const closed = once(sockets.server, 'close') as Promise<[number, Buffer]>;
    sockets.client.close(undefined, 'x'.repeat(200));
    const [code, reason] = await closed;
    assert.deepEqual([code, reason.length, ws.reason.withoutCode], [1005, 0, 'ignored']);
  });
});
