import { check, checkFix, checkFixes } from '../fixture.ts';

suite('out-of-range', () => {
  test('below, above and beside the close codes', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(999);
      //           ^^^ error[out-of-range] 💡: 999 is not a close code (those go from 1000 to 4999): WebSocket.close throws
      //|  InvalidAccessError and the socket stays open. Close with 1000 Normal Closure or a private code such as 4000.
      socket.close(5000);
      //           ^^^^ error[out-of-range] 💡: 5000 is not a close code
      socket.close(-1);
      //           ^^ error[out-of-range] 💡: -1 is not a close code
      socket.close(0);
      //           ^ error[out-of-range] 💡: 0 is not a close code
      socket.close(70_000);
      //           ^^^^^^ error[out-of-range] 💡: 70000 is not a close code
    `));

  test('numbers that are not whole', () =>
    check(`
      import { WebSocket } from 'ws';
      const socket = new WebSocket(url);
      socket.close(NaN);
      //           ^^^ error[out-of-range]: NaN is not a close code (those are whole numbers from 1000 to 4999): ws throws TypeError
      socket.close(1000.5);
      //           ^^^^^^ error[out-of-range] 💡: ws sends it as 1000. Close with 1000 Normal Closure.
      socket.close(0.5);
      //           ^^^ error[out-of-range] 💡: ws throws TypeError and the socket stays open. Close with 1000 Normal Closure.
    `));

  test('the edges of what is legal', () =>
    check(`
      import { WebSocket } from 'ws';
      const socket = new WebSocket(url);
      socket.close(1000);
      socket.close(3000);
      socket.close(4999);
    `));

  test('where only a name speaks for a WebSocket', () =>
    check(
      `
      // A WebSocket
      function reject(ws: any) { ws.close(401, 'who are you?'); }
      //                                  ^^^ warning[out-of-range] 💡: 401 is not a close code
    `,
    ));

  test('a constant that a library declares comes from where it is named', () =>
    check(`
import { ReadyState } from 'react-use-websocket';
new WebSocket(url).close(ReadyState.OPEN);
//                       ^^^^^^^^^^^^^^^ error[out-of-range] 💡: \`ReadyState.OPEN\` is 1, which is not a close code
`));

  test('NaN is no number to some', () =>
    check(`
      import Faye from 'faye-websocket';
      import { connection } from 'websocket';
      import { App } from 'uWebSockets.js';
      new Faye.Client(url).close(NaN);
      //                         ^^^ error[out-of-range]: faye-websocket takes it for no code, and the other end is told 1000 Normal Closure.
      declare const one: connection;
      one.close(NaN);
      //        ^^^ error[out-of-range]: websocket (npm) throws Error and the connection stays open.
      App().ws('/*', { open: socket => socket.end(NaN) });
      //                                          ^^^ error[out-of-range]: uWebSockets.js sends a Close frame without a code in its place
    `));

  suite('fixes', () => {
    test('the registered twin of an HTTP status', () =>
      checkFix(
        'Close with 3000 Unauthorized',
        `const socket = new WebSocket(url);\nsocket.close(/*|*/401);`,
        `const socket = new WebSocket(url);\nsocket.close(3000);`,
      ));

    test('the private twin of an HTTP status', () =>
      checkFixes(`const socket = new WebSocket(url);\nsocket.close(/*|*/404);`, [
        'Close with 4404 (a private code for HTTP 404)',
      ]));

    test('a negative number is replaced with its sign', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(/*|*/-1));`,
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(1011));`,
      ));

    test('the fallback of a choice', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `import { WebSocket } from 'ws';\ndeclare const code: number | undefined, socket: WebSocket;\nsocket.close(code ?? /*|*/5000);`,
        `import { WebSocket } from 'ws';\ndeclare const code: number | undefined, socket: WebSocket;\nsocket.close(code ?? 1011);`,
      ));
  });
});
