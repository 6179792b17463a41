import { check, checkFix, checkFixes, checkNoFix } from '../fixture.ts';

suite('reserved-code', () => {
  test('what happens in a browser, and what to do', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1006);
      //           ^^^^ error[reserved-code] 💡: 1006 Abnormal Closure is only ever reported, never sent: WebSocket.close
      //| throws InvalidAccessError and the socket stays open. Close with a private code such as 4000.
    `));

  test('what happens with ws, and what to do', () =>
    check(`
      import { WebSocket } from 'ws';
      function drop(socket: WebSocket) {
        socket.close(1006);
        //           ^^^^ error[reserved-code] 💡: 1006 Abnormal Closure is only ever reported, never sent: ws throws
        //| TypeError and the socket stays open. Call terminate() or close with 1011 Internal Error.
      }
      new WebSocket(url).close(1006);
      //                       ^^^^ error[reserved-code] 💡: Call terminate() or close with a private code such as 4000.
    `));

  test('1005, 1015, 1004, and what has no meaning yet', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1005);
      //           ^^^^ error[reserved-code] 💡: Close without a code or with 1000 Normal Closure.
      socket.close(1015);
      //           ^^^^ error[reserved-code] 💡: 1015 TLS handshake is only ever reported, never sent
      socket.close(1004);
      //           ^^^^ error[reserved-code] 💡: 1004 Reserved has no meaning yet and may not be sent
      socket.close(1016);
      //           ^^^^ error[reserved-code] 💡: 1016 has no meaning yet and may not be sent
      socket.close(2999);
      //           ^^^^ error[reserved-code] 💡: 2999 has no meaning yet and may not be sent
    `));

  test('a name is called by its name', () =>
    check(`
      import { LOST } from './codes';
      const socket = new WebSocket(url);
      socket.close(LOST);
      //           ^^^^ error[reserved-code] 💡: \`LOST\` (codes.ts) is 1006 Abnormal Closure, which is only ever reported, never sent
//- file: codes.ts
export const LOST = 1006;
    `));

  test('the default of a parameter is one value among others', () =>
    check(`
      import { WebSocket } from 'ws';
      function drop(socket: WebSocket, code = 1006) {
        socket.close(code);
        //           ^^^^ error[reserved-code] 💡: \`code\` can be 1006 Abnormal Closure, which is only ever reported
      }
    `));

  test('one finding for several wrong values', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(isClean ? 1005 : 1006);
      //           ^^^^^^^^^^^^^^^^^^^^^ error[reserved-code]: The code can be 1005 No Status Rcvd or 1006 Abnormal Closure, which
      //|  are only ever reported, never sent
    `));

  test('one wrong value among right ones', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(isClean ? 1000 : 1006);
      //           ^^^^^^^^^^^^^^^^^^^^^ error[reserved-code] 💡: The code can be 1006 Abnormal Closure, which is only ever reported
    `));

  test('each of two APIs does something else', () =>
    check(`
      import WS from 'ws';
      declare const socket: WebSocket | WS;
      socket.close(1006);
      //           ^^^^ error[reserved-code] 💡: WebSocket.close throws InvalidAccessError and the socket stays open; ws
      //|  throws TypeError and the socket stays open
    `));

  test('where only a name speaks for a WebSocket', () =>
    check(`
      // Heartbeats for WebSockets
      export function drop(socket: any) {
        socket.close(1006);
        //           ^^^^ warning[reserved-code] 💡: most WebSocket APIs throw. \`socket\` is untyped; its name says that it
        //|  is a WebSocket. Close with a private code such as 4000.
      }
    `));

  test('deliberate', () =>
    check(`
      const socket = new WebSocket(url);
      expect(() => socket.close(1006)).toThrow();
    `));

  test('WebSocketStream and WebSocketError', () =>
    check(`
      const stream = new WebSocketStream(url);
      stream.close({ closeCode: 1006 });
      //                        ^^^^ error[reserved-code] 💡: WebSocketStream.close throws InvalidAccessError and the stream stays open
      throw new WebSocketError('lost', { closeCode: 1005 });
      //                                            ^^^^ error[reserved-code] 💡: new WebSocketError throws InvalidAccessError
    `));

  suite('fixes', () => {
    test('a method that is handed to another call keeps it', () =>
      checkFixes(
        `import { WebSocket } from 'ws';\nconst socket = new WebSocket(url);\nReflect.apply(socket.close, socket, [/*|*/1006]);`,
        ['Close with 1011 Internal Error', 'Close with 4000 (a private code)'],
      ));

    test('a private code in a browser', () =>
      checkFix(
        'Close with 4000 (a private code)',
        `const socket = new WebSocket(url);\nsocket.close(/*|*/1006, 'lost');`,
        `const socket = new WebSocket(url);\nsocket.close(4000, 'lost');`,
      ));

    test('the offers on a server, and the preferred one', () =>
      checkFixes(
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(/*|*/1006));`,
        [
          '* Call terminate(): no Close frame is sent, and the peer sees 1006',
          'Close with 1011 Internal Error',
          'Close with 4000 (a private code)',
        ],
      ));

    test('an internal error on a server', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(/*|*/1006));`,
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(1011));`,
      ));

    test('terminate()', () =>
      checkFix(
        'Call terminate(): no Close frame is sent, so no reason, and the peer sees 1006',
        `import { WebSocket } from 'ws';\nlet socket: WebSocket | undefined;\nsocket?.close(/*|*/1006, 'timeout');`,
        `import { WebSocket } from 'ws';\nlet socket: WebSocket | undefined;\nsocket?.terminate();`,
      ));

    test('terminate() where the method is named by a string', () =>
      checkFix(
        'Call terminate(): no Close frame is sent, and the peer sees 1006',
        `import { WebSocket } from 'ws';\nnew WebSocket(url)['close'](/*|*/1006);`,
        `import { WebSocket } from 'ws';\nnew WebSocket(url)['terminate']();`,
      ));

    test('no code for 1005', () =>
      checkFix(
        'Close without a code or reason',
        `const socket = new WebSocket(url);\nsocket.close(/*|*/1005, 'bye',);`,
        `const socket = new WebSocket(url);\nsocket.close();`,
      ));

    test('the offers for 1005', () =>
      checkFixes(`const socket = new WebSocket(url);\nsocket.close(/*|*/1005);`, [
        '* Close without a code',
        'Close with 1000 Normal Closure',
      ]));

    test('only the wrong branch is replaced', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(ok ? 1000 : /*|*/1006));`,
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', socket => socket.close(ok ? 1000 : 1011));`,
      ));

    test('the default of a parameter is replaced where it stands', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `import { WebSocket } from 'ws';\nfunction drop(socket: WebSocket, code = 1006) {\n  socket.close(/*|*/code);\n}`,
        `import { WebSocket } from 'ws';\nfunction drop(socket: WebSocket, code = 1011) {\n  socket.close(code);\n}`,
      ));

    test('no terminate() where the code can be another', () =>
      checkFixes(
        `import { WebSocket } from 'ws';\nfunction drop(socket: WebSocket, code = 1006) { socket.close(/*|*/code); }`,
        ['Close with 1011 Internal Error', 'Close with 4000 (a private code)'],
      ));

    test('a choice under a name is replaced where it is made', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `const socket = new WebSocket(url);\nconst code = done ? 1005 : 4000;\nsocket.close(/*|*/code);`,
        `const socket = new WebSocket(url);\nconst code = done ? 1000 : 4000;\nsocket.close(code);`,
      ));

    test('a shared constant is not rewritten: its name gives way to the number', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `enum CloseCode { NoStatus = 1005 }\nconst socket = new WebSocket(url);\nsocket.close(/*|*/CloseCode.NoStatus);`,
        `enum CloseCode { NoStatus = 1005 }\nconst socket = new WebSocket(url);\nsocket.close(1000);`,
      ));

    test('a constant of another file is not rewritten', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `import { code } from './b';\nconst socket = new WebSocket(url);\nsocket.close(/*|*/code);\n//- file: b.ts\nexport const code = 1005;`,
        `import { code } from './b';\nconst socket = new WebSocket(url);\nsocket.close(1000);\n`,
      ));

    test('what a wrapper is called with', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `const socket = new WebSocket(url);\nfunction stop(code: number) {\n  socket.close(code);\n}\nstop(/*|*/1005);`,
        `const socket = new WebSocket(url);\nfunction stop(code: number) {\n  socket.close(code);\n}\nstop(1000);`,
      ));

    test('the code of a WebSocketStream', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `const stream = new WebSocketStream(url);\nstream.close({ closeCode: /*|*/1005 });`,
        `const stream = new WebSocketStream(url);\nstream.close({ closeCode: 1000 });`,
      ));

    test('no fix for two wrong values at once', () =>
      checkNoFix(`const socket = new WebSocket(url);\nsocket.close(ok ? 1005 : /*|*/1006);`));
  });
});
