import { check, checkFix, checkFixes, checkNoFix } from '../fixture.ts';

suite('code-not-number', () => {
  suite('a text', () => {
    test('in a browser', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close('bye');
        //           ^^^^^ error[code-not-number] 💡: 'bye' is a string, not a close code: WebSocket.close throws InvalidAccessError
        //|  and the socket stays open. A reason comes after a code: close(1000, 'bye').
      `));

    test('with ws', () =>
      check(`
        import { WebSocket } from 'ws';
        new WebSocket(url).close('going away');
        //                       ^^^^^^^^^^^^ error[code-not-number] 💡: ws throws TypeError and the socket stays open
      `));

    test('with every other way to close', () =>
      check(`
        import { App } from 'uWebSockets.js';
        import Faye from 'faye-websocket';
        import { client as Client } from 'websocket';
        import SockJS from 'sockjs-client';
        import ReconnectingWebSocket from 'reconnecting-websocket';
        import { WebSocket as PartySocket } from 'partysocket';
        import { Server } from 'mock-socket';
        App().ws('/*', { open: socket => socket.end('no') });
        //                                          ^^^^ error[code-not-number] 💡: A reason comes after a code: end(1000, 'no').
        new Faye.Client(url).close('bye');
        //                         ^^^^^ error[code-not-number] 💡: the other end fails the connection, for it is told 0
        new Client().on('connect', connection => connection.close('bye'));
        //                                                        ^^^^^ error[code-not-number] 💡: websocket (npm) takes it for no code, and the other end is told 1000 Normal Closure
        new SockJS(url).close('bye');
        //                    ^^^^^ error[code-not-number] 💡: sockjs-client throws Error and the connection stays open
        new ReconnectingWebSocket(url).close('bye');
        //                                   ^^^^^ error[code-not-number] 💡: reconnecting-websocket throws InvalidAccessError
        new PartySocket(url).close('bye');
        //                         ^^^^^ error[code-not-number] 💡: partysocket swallows the error, and its state reads CLOSED
        new Server(url).close({ code: 'bye' });
      `));

    test('in Bun, in Deno and in Workers', async () => {
      await check(`//- runtime: bun
        Bun.serve({ fetch: request => request, websocket: { message: socket => socket.close('bye') } });
        //                                                                                  ^^^^^ error[code-not-number] 💡: ServerWebSocket.close throws TypeError
      `);
      await check(`//- runtime: deno
        const { socket } = Deno.upgradeWebSocket(request);
        socket.close('bye');
        //           ^^^^^ error[code-not-number] 💡: sends 0 in its place, and the other end fails the connection
      `);
      await check(`//- runtime: cloudflare
        const [client, server] = Object.values(new WebSocketPair());
        server.close('bye');
        //           ^^^^^ error[code-not-number] 💡: WebSocket.close (Workers) throws InvalidAccessError
      `);
    });

    test('that is put together', () =>
      check(`
        const socket = new WebSocket(url);
        declare const name: string;
        socket.close(\`\${name} left\`);
        //           ^^^^^^^^^^^^^^ error[code-not-number] 💡
        socket.close('left: ' + name);
        //           ^^^^^^^^^^^^^^^ error[code-not-number] 💡
        socket.close(\`\${name}\`);
        socket.close(\`40\${name}\`);
      `));

    test('that its name says to be for people', () =>
      check(`
        const socket = new WebSocket(url);
        function stop(reason: string, error: Error, data: string) {
          socket.close(reason);
          //           ^^^^^^ error[code-not-number] 💡: \`reason\` is a string, not a close code
          socket.close(error.message);
          //           ^^^^^^^^^^^^^ error[code-not-number] 💡
          socket.close(data);
        }
        socket.onclose = event => socket.close(event.reason);
        //                                     ^^^^^^^^^^^^ error[code-not-number] 💡
      `));

    test('of which nothing is known harms where digits do, too', () =>
      check(`
        import { WebSocket } from 'ws';
        declare const given: string;
        declare const maybe: string | undefined;
        declare const either: string | number;
        new WebSocket(url).close(given);
        //                       ^^^^^ error[code-not-number] 💡: Convert it with Number(), or put a code before it if it is the reason.
        new WebSocket(url).close(maybe);
        //                       ^^^^^ error[code-not-number] 💡
        new WebSocket(url).close(either);
      `));

    test('among others that do no harm', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(isClean ? 1000 : 'bye');
        //                            ^^^^^ error[code-not-number] 💡
        socket.close(isClean ? '4000' : 'bye');
        socket.close(isClean ? undefined : 'bye');
        //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[code-not-number] 💡
      `));

    test('that the library says it takes', () =>
      check(`
        import sockjs from 'sockjs';
        import RobustWebSocket from 'robust-websocket';
        sockjs.createServer().on('connection', connection => connection.close('4000', 'bye'));
        new RobustWebSocket(url).close('bye');
      `));

    test('with a brand, and for any text', () =>
      check(`
        import { WebSocket } from 'ws';
        type Reason = string & { readonly brand: 'reason' };
        function stop<Text extends string>(socket: WebSocket, reason: Reason, text: Text, code: number & { brand: 1 }) {
          socket.close(reason);
          //           ^^^^^^ error[code-not-number] 💡
          socket.close(text);
          //           ^^^^ error[code-not-number] 💡
          socket.close(code);
        }
      `));
  });

  suite('digits', () => {
    test('ws does not convert them', () =>
      check(`
        import { WebSocket } from 'ws';
        new WebSocket(url).close('1000');
        //                       ^^^^^^ error[code-not-number] 💡: ws throws TypeError and the socket stays open. Write it as a number: 1000.
      `));

    test('browsers do', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close('1000');
        socket.close('4001', 'bye');
        socket.close('1006');
        //           ^^^^^^ error[code-not-number] 💡: WebSocket.close throws InvalidAccessError
        socket.close('1001');
        //           ^^^^^^ error[code-not-number] 💡: Close with 1000 Normal Closure
      `));

    test('some compare them', () =>
      check(`
        import Faye from 'faye-websocket';
        const socket = new Faye.Client(url);
        socket.close('4000');
        socket.close('1000');
        //           ^^^^^^ error[code-not-number] 💡: faye-websocket throws Error
      `));

    test('some take them for no code', () =>
      check(`
        import { client as Client } from 'websocket';
        new Client().on('connect', connection => connection.drop('4000'));
        //                                                       ^^^^^^ error[code-not-number] 💡: connection.drop takes it for no code, and the other end is told 1002 Protocol error
      `));

    test('in options', () =>
      check(`
        import { webSocket } from 'rxjs/webSocket';
        new WebSocketStream(url).close({ closeCode: '1000' });
        new WebSocketStream(url).close({ closeCode: 'bye' });
        //                                          ^^^^^ error[code-not-number] 💡: WebSocketStream.close throws InvalidAccessError
        webSocket(url).error({ code: 4000, reason: 'bye' });
      `));

    test('a bigint', () =>
      check(`
        import { WebSocket as Undici } from 'undici';
        import { WebSocket as WS } from 'ws';
        new Undici(url).close(1000n);
        new WS(url).close(1000n);
        //                ^^^^^ error[code-not-number] 💡: 1000n is a bigint, not a close code: ws throws TypeError
      `));
  });

  suite('nothing', () => {
    test('null', () =>
      check(`
        import { WebSocket as WS } from 'ws';
        new WS(url).close(null);
        //                ^^^^ error[code-not-number] 💡: null is not a close code: ws throws TypeError and the socket stays open. Close without a code.
        new WebSocket(url).close(null, 'bye');
        //                       ^^^^ error[code-not-number] 💡: Close with a number such as 1000 Normal Closure.
      `));

    test('null that does no harm', () =>
      check(`
        import { Socket } from 'phoenix';
        import SockJS from 'sockjs-client';
        import { client as Client } from 'websocket';
        new Socket(url).disconnect(null, null);
        new SockJS(url).close(null);
        new Client().on('connect', connection => connection.close(null));
      `));

    test('null to begin with', () =>
      check(`
        import { WebSocket } from 'ws';
        class Chat {
          socket = new WebSocket(url);
          code = null;
          limit: number | null = null;
          stop() {
            this.code = 1000;
            this.socket.close(this.code);
            this.socket.close(this.limit);
          }
        }
      `));

    test('undefined is what may stand there', () =>
      check(`
        import { WebSocket } from 'ws';
        declare const code: number | undefined;
        function stop(socket: WebSocket, given?: number, none?: undefined) {
          socket.close(undefined);
          socket.close(void 0);
          socket.close(given);
          socket.close(none);
          socket.close(code);
        }
      `));
  });

  suite('objects', () => {
    test('an event', () =>
      check(`
        const socket = new WebSocket(url);
        socket.onerror = event => socket.close(event);
        //                                     ^^^^^ error[code-not-number] 💡: \`event\` is an event, not a close code
        socket.addEventListener('message', ({ data }) => socket.close(data));
        socket.addEventListener('error', socket.close);
      `));

    test('an error', () =>
      check(`
        import { WebSocket } from 'ws';
        const socket = new WebSocket(url);
        socket.on('error', error => socket.close(error));
        //                                       ^^^^^ error[code-not-number] 💡: \`error\` is an error, not a close code
        try {
          socket.send('');
        } catch (error) {
          socket.close(error);
        }
      `));

    test('options that no such method takes', () =>
      check(`
        import { WebSocket as WS } from 'ws';
        new WS(url).close({ code: 4000, reason: 'bye' });
        //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[code-not-number] 💡: It takes them one by one: close(4000, 'bye').
        new WebSocketStream(url).close({ closeCode: 4000, reason: 'bye' });
      `));

    test('a callback', () =>
      check(`
        import { WebSocket, WebSocketServer } from 'ws';
        new WebSocket(url).close(() => process.exit());
        //                       ^^^^^^^^^^^^^^^^^^^^ error[code-not-number] 💡: () => process.exit() is a function, not a close code
        new WebSocketServer({ port: 80 }).close(() => process.exit());
      `));

    test('a boolean', () =>
      check(`
        import { WebSocket } from 'ws';
        declare const force: boolean;
        new WebSocket(url).close(true);
        //                       ^^^^ error[code-not-number] 💡: true is a boolean, not a close code
        new WebSocket(url).close(force);
        //                       ^^^^^ error[code-not-number] 💡
        new WebSocket(url).close(force && 1000);
      `));

    test('what can be a number after all', () =>
      check(`
        import { WebSocket } from 'ws';
        declare const anything: any, something: unknown, empty: {}, object: Object, date: Date;
        declare const missing: import('./missing').Code;
        const socket = new WebSocket(url);
        socket.close(anything);
        socket.close(something);
        socket.close(empty);
        socket.close(object);
        socket.close(new Number(1000));
        socket.close(date);
        socket.close(missing);
        new (globalThis.WebSocket)(url).close([1000]);
      `));
  });

  test('other closers', () =>
    check(`
      import { createServer } from 'node:http';
      import fs from 'node:fs';
      createServer().close(() => {});
      fs.close('x', null);
      new EventSource(url).close('bye');
      new BroadcastChannel('x').close('bye');
      class Dialog { close(result: string) {} }
      new Dialog().close('bye');
    `));

  test('meant to be refused, and claimed to be right', () =>
    check(`
      const socket = new WebSocket(url);
      expect(() => socket.close('bye')).toThrow();
      // @ts-expect-error no number
      socket.close('bye');
      socket.close(code as unknown as number);
      socket.close('bye' as any);
      //           ^^^^^^^^^^^^ error[code-not-number] 💡: 'bye' is a string, not a close code
    `));

  test('in JavaScript', () =>
    check(`
//- file: a.js
const { WebSocket } = require('ws');
let socket = null;
function open() {
  socket = new WebSocket(url);
  socket.on('error', () => socket.close('failed'));
//                                      ^^^^^^^^ error[code-not-number] 💡
}
function stop(code = '1000', reason) {
  socket.close(code);
  socket.close(reason);
}
/** @param {string} reason */
function end(reason) {
  socket.close(reason);
//             ^^^^^^ error[code-not-number] 💡
}
const state = { code: '' };
state.code = 4000;
socket.close(state.code);
const finish = (client, code) => client.close(code);
finish(new WebSocket(url), 'bye');
//                         ^^^^^ error[code-not-number] 💡
    `));

  test('functions that hand it on', () =>
    check(`
      import { WebSocket } from 'ws';
      const kick = (socket: WebSocket, ...rest: Parameters<WebSocket['close']>) => socket.close(...rest);
      kick(socket, 'bye');
      //           ^^^^^ error[code-not-number] 💡: ws throws TypeError
      kick(socket, null);
      function stop(socket: WebSocket, code: number | string) {
        socket.close(Number(code));
      }
      stop(socket, 'bye');
    `));

  test('where only a name speaks for a WebSocket', () =>
    check(`
      // WebSockets
      export function stop(socket: any) {
        socket.close('bye');
      }
    `));

  test('what is sent by chance is what is meant', () =>
    check(`
      import { connection } from 'websocket';
      declare const one: connection;
      one.close('1000' as any);
      one.close('1001' as any);
      //        ^^^^^^^^^^^^^ error[code-not-number] 💡: Write it as a number: 1001.
      one.drop('1000' as any);
      //       ^^^^^^^^^^^^^ error[code-not-number] 💡: the other end is told 1002 Protocol error
    `));

  test('a code that comes after something else', () =>
    check(`
      import { Socket } from 'phoenix';
      new Socket(url).disconnect(() => {}, 'bye' as any);
      //                                   ^^^^^^^^^^^^ error[code-not-number] 💡: 'bye' is a string, not a close code: disconnect (phoenix)
      //|  throws InvalidAccessError and the socket stays open. A reason comes after a code: disconnect(…, 1000, 'bye').
    `));

  suite('fixes', () => {
    test('claims about its type do not go with a reason', async () => {
      const socket = "import { WebSocket } from 'ws';\nconst socket = new WebSocket(url);\n";
      for (const given of ["'bye' as any", "'bye' as unknown as number", "<any>'bye'", "('bye') as never"]) {
        await checkFix(
          "Put 1000 Normal Closure before 'bye'",
          `${socket}socket.close(/*|*/${given});`,
          `${socket}socket.close(1000, 'bye');`,
        );
      }
    });

    test('not a code before what is too long to be sent', () =>
      checkNoFix(`const LONG = '${'x'.repeat(124)}';\nnew WebSocket(url).close(/*|*/LONG as any);`));

    test('the reason in an object', () =>
      checkFix(
        "Pass them one by one: close(1000, 'bye')",
        "new WebSocket(url).close({ reason: 'bye' }/*|*/ as any);",
        "new WebSocket(url).close(1000, 'bye');",
      ));

    test('a code before the reason', () =>
      checkFix(
        "Put 1000 Normal Closure before 'bye'",
        "new WebSocket(url).close('bye'/*|*/);",
        "new WebSocket(url).close(1000, 'bye');",
      ));

    test('of a method with another name', () =>
      checkFix(
        'Put 1000 Normal Closure before "no"',
        `import { App } from 'uWebSockets.js';
App().ws('/*', { open: socket => socket.end("no"/*|*/) });`,
        `import { App } from 'uWebSockets.js';
App().ws('/*', { open: socket => socket.end(1000, "no") });`,
      ));

    test('swapped arguments', () =>
      checkFix(
        'Swap the code and the reason',
        "new WebSocket(url)?.close('bye'/*|*/, 4000);",
        "new WebSocket(url)?.close(4000, 'bye');",
      ));

    test('swapped arguments where the code comes last', () =>
      checkFix(
        'Swap the code and the reason',
        `import driver from 'websocket-driver';
driver.client(url).close(1000, 'bye'/*|*/);`,
        `import driver from 'websocket-driver';
driver.client(url).close('bye', 1000);`,
      ));

    test('a number', () =>
      checkFix(
        'Write it as a number: 1000',
        `import { WebSocket } from 'ws';
new WebSocket(url).close('1000'/*|*/, 'bye');`,
        `import { WebSocket } from 'ws';
new WebSocket(url).close(1000, 'bye');`,
      ));

    test('a number that this API takes', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        "new WebSocket(url).close('1001'/*|*/);",
        'new WebSocket(url).close(1000);',
      ));

    test('converted', () =>
      checkFix(
        'Convert it: Number(query.code)',
        `import { WebSocket } from 'ws';
declare const query: { code: string };
new WebSocket(url).close(query.code/*|*/, 'bye');`,
        `import { WebSocket } from 'ws';
declare const query: { code: string };
new WebSocket(url).close(Number(query.code), 'bye');`,
      ));

    test('one by one', () =>
      checkFix(
        "Pass them one by one: close(4000, 'bye')",
        "new WebSocket(url).close({ code: 4000, reason: 'bye' }/*|*/);",
        "new WebSocket(url).close(4000, 'bye');",
      ));

    test('none', () =>
      checkFix('Close without a code', 'new WebSocket(url).close(null/*|*/,);', 'new WebSocket(url).close();'));

    test('none after other arguments', () =>
      checkFix(
        'Close without a code',
        `import { Socket } from 'phoenix';
new Socket(url).disconnect(done, true/*|*/);`,
        `import { Socket } from 'phoenix';
new Socket(url).disconnect(done);`,
      ));

    test('a code where a reason follows', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        "new WebSocket(url).close(null/*|*/, 'bye');",
        "new WebSocket(url).close(1000, 'bye');",
      ));

    test('the clear ones are preferred', async () => {
      const ws = "import { WebSocket } from 'ws';\ndeclare const given: string, code: string, error: Error;\n";
      await checkFixes(`${ws}new WebSocket(url).close('bye'/*|*/);`, ["* Put 1000 Normal Closure before 'bye'"]);
      await checkFixes(`${ws}new WebSocket(url).close(given/*|*/);`, [
        'Convert it: Number(given)',
        'Put 1000 Normal Closure before given',
      ]);
      await checkFixes(`${ws}new WebSocket(url).close(code/*|*/);`, ['* Convert it: Number(code)']);
      await checkFixes(`${ws}new WebSocket(url).close(error/*|*/);`, ['Close without a code']);
      await checkFixes(`${ws}new WebSocket(url).close(true/*|*/);`, ['* Close without a code']);
      await checkFixes(`${ws}new WebSocket(url).close('a'/*|*/, 'b');`, ['Close with 1000 Normal Closure']);
    });

    test('a reason that would be too long stays', () =>
      checkNoFix(`new WebSocket(url).close('${'x'.repeat(124)}'/*|*/);`));

    test('a code that is wrong itself is not put in the place', () =>
      checkNoFix("new WebSocket(url).close('bye'/*|*/, 1006);"));
  });

  test('one side of a choice', () =>
    check(`
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
socket.close(ok ? 1000 : 'bad');
//                       ^^^^^ error[code-not-number] 💡: 'bad' is a string, not a close code
socket.close(ok ? (late ? 4001 : null) : 1000);
//                               ^^^^ error[code-not-number] 💡: null is not a close code
socket.close(ok ? 1000 : '4000');
//                       ^^^^^^ error[code-not-number] 💡: Write it as a number: 4000
socket.close(ok ? 1000 : undefined);
new window.WebSocket(url).close(ok ? 1000 : '4000');
`));
});
