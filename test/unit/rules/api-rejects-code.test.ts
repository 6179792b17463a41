import { check, checkFix, checkFixes } from '../fixture.ts';

suite('api-rejects-code', () => {
  test('a browser takes 1000 and 3000-4999', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1001);
      //           ^^^^ error[api-rejects-code] 💡: 1001 Going Away is legal on the wire, but this API takes only 1000 and
      //|  3000-4999: WebSocket.close throws InvalidAccessError and the socket stays open. Close with 1000 Normal Closure.
      socket.close(1011);
      //           ^^^^ error[api-rejects-code] 💡: 1011 Internal Error is legal on the wire
      socket.close(1000);
      socket.close(3000);
    `));

  test('ws takes what the protocol allows', () =>
    check(`
      import { WebSocket } from 'ws';
      const socket = new WebSocket(url);
      socket.close(1001);
      socket.close(1010);
    `));

  test('a socket that may be the one or the other', () =>
    check(`
      import WS from 'ws';
      declare const socket: WebSocket | WS;
      socket.close(1001);
      //           ^^^^ error[api-rejects-code] 💡: 1001 Going Away is legal on the wire, but this API takes only 1000 and 3000-4999
    `));

  test('names alone are not enough to know the API', () =>
    check(`
      // A WebSocket
      function leave(socket: any) { socket.close(1001); }
    `));

  suite('fixes', () => {
    test('1000 for 1001, preferred', async () => {
      const source = `const socket = new WebSocket(url);\nsocket.close(/*|*/1001);`;
      await checkFixes(source, ['* Close with 1000 Normal Closure']);
      await checkFix(
        'Close with 1000 Normal Closure',
        source,
        `const socket = new WebSocket(url);\nsocket.close(1000);`,
      );
    });

    test('a private twin for 1011', () =>
      checkFix(
        'Close with 4011 (a private code for an internal error)',
        `const socket = new WebSocket(url);\nsocket.close(/*|*/1011);`,
        `const socket = new WebSocket(url);\nsocket.close(4011);`,
      ));
  });
});
