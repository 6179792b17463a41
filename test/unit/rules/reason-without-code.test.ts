import { check, checkFix, checkFixes } from '../fixture.ts';

suite('reason-without-code', () => {
  test('engines differ', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(undefined, 'bye');
      //           ^^^^^^^^^ warning[reason-without-code] 💡: A reason needs a code: without one, Chromium throws
      //|  InvalidAccessError, Firefox drops it, Node 22 drops it, Node 24 sends it with 1000, and Deno takes its first two bytes
      //|  for the code. Close with 1000 Normal Closure.
    `));

  test('ws drops it', () =>
    check(`
      import { WebSocket } from 'ws';
      new WebSocket(url).close(void 0, Buffer.from('bye'));
      //                       ^^^^^^ warning[reason-without-code] 💡: ws drops it
    `));

  test('a reason of which nothing is known', () =>
    check(`
      import { WebSocket } from 'ws';
      function stop(socket: WebSocket, reason: string, maybe?: string, anything?: any) {
        socket.close(undefined, reason);
        //           ^^^^^^^^^ warning[reason-without-code] 💡
        socket.close(undefined, maybe);
        //           ^^^^^^^^^ warning[reason-without-code] 💡
        socket.close(undefined, anything);
        //           ^^^^^^^^^ warning[reason-without-code] 💡
      }
    `));

  test('no reason', () =>
    check(`
      import { WebSocket } from 'ws';
      const socket = new WebSocket(url);
      const none = '';
      socket.close();
      socket.close(undefined);
      socket.close(undefined, undefined);
      socket.close(undefined, '');
      socket.close(undefined, none);
      socket.close(undefined, void 0);
    `));

  test('a code that may be missing', () =>
    check(`
      import { WebSocket } from 'ws';
      function stop(socket: WebSocket, code: number | undefined, reason: string, given?: number) {
        socket.close(code, reason);
        socket.close(given, reason);
        socket.close(given ?? 1000, reason);
        socket.close(isClean ? 1000 : undefined, 'bye');
      }
    `));

  test('a code', () =>
    check(`
      new WebSocket(url).close(1000, 'bye');
      new WebSocket(url).close(4000, 'bye');
    `));

  test('libraries that send 1000 by themselves', () =>
    check(`
      import Faye from 'faye-websocket';
      import { client as Client } from 'websocket';
      import SockJS from 'sockjs-client';
      import ReconnectingWebSocket from 'reconnecting-websocket';
      import { WebSocket as PartySocket } from 'partysocket';
      import driver from 'websocket-driver';
      new Faye.Client(url).close(undefined, 'bye');
      new Client().on('connect', connection => connection.close(undefined, 'bye'));
      new Client().on('connect', connection => connection.drop(undefined, 'bye'));
      new SockJS(url).close(undefined, 'bye');
      new ReconnectingWebSocket(url).close(undefined, 'bye');
      new ReconnectingWebSocket(url).reconnect(undefined, 'bye');
      new PartySocket(url).close(undefined, 'bye');
      driver.client(url).close('bye');
    `));

  test('libraries that do not', () =>
    check(`
      import { App } from 'uWebSockets.js';
      import { w3cwebsocket } from 'websocket';
      import { Socket } from 'phoenix';
      import RobustWebSocket from 'robust-websocket';
      import { WebSocket as Undici } from 'undici';
      App().ws('/*', { open: socket => socket.end(undefined, 'bye') });
      //                                          ^^^^^^^^^ warning[reason-without-code] 💡: uWebSockets.js drops it
      new w3cwebsocket(url).close(undefined, 'bye');
      //                          ^^^^^^^^^ warning[reason-without-code] 💡: w3cwebsocket drops it
      new Socket(url).disconnect(done, undefined, 'bye');
      //                               ^^^^^^^^^ warning[reason-without-code] 💡: disconnect (phoenix) drops it
      new Socket(url).disconnect(done, null, 'bye');
      //                               ^^^^ warning[reason-without-code] 💡
      new RobustWebSocket(url).close(undefined, 'bye');
      //                             ^^^^^^^^^ warning[reason-without-code] 💡
      new Undici(url).close(undefined, 'bye');
      //                    ^^^^^^^^^ warning[reason-without-code] 💡: undici 6 drops it, and later versions send it with 1000
    `));

  test('Workers throw, Deno makes up a code, Bun sends 1000', async () => {
    await check(`//- runtime: cloudflare
      new WebSocket(url).close(undefined, 'bye');
      //                       ^^^^^^^^^ warning[reason-without-code] 💡: WebSocket.close (Workers) throws InvalidAccessError and the
      //|  socket stays open. Close with 1000 Normal Closure. Runtime: Cloudflare Workers, as the settings say.
    `);
    await check(`//- runtime: deno
      const { socket } = Deno.upgradeWebSocket(request);
      socket.close(undefined, 'bye');
      //           ^^^^^^^^^ warning[reason-without-code] 💡: does not send the reason, and its first two bytes arrive as the code
    `);
    await check(`//- runtime: bun
      new WebSocket(url).close(undefined, 'bye');
      Bun.serve({ fetch: request => request, websocket: { message: socket => socket.close(undefined, 'bye') } });
    `);
  });

  test('options without a code', () =>
    check(`
      import { test } from '@playwright/test';
      test('x', async ({ page }) => {
        await page.routeWebSocket('wss://x', route => {
          route.connectToServer().close({ reason: 'bye' });
          //                                      ^^^^^ warning[reason-without-code] 💡: connectToServer().close swallows the error
          route.connectToServer().close({ code: 1000, reason: 'bye' });
          route.close({ reason: 'bye' });
        });
      });
      new WebSocketStream(url).close({ reason: 'bye' });
    `));

  test('a socket that may be of two', () =>
    check(`
      import ReconnectingWebSocket from 'reconnecting-websocket';
      import WS from 'ws';
      declare const socket: ReconnectingWebSocket | WS;
      socket.close(undefined, 'bye');
      //           ^^^^^^^^^ warning[reason-without-code] 💡: ws drops it
    `));

  test('functions of the user have defaults', () =>
    check(`
      import { WebSocket } from 'ws';
      function stop(socket: WebSocket, code = 1000, reason = '') {
        socket.close(code, reason);
      }
      stop(new WebSocket(url), undefined, 'bye');
    `));

  test('where only a name speaks for a WebSocket, and in tests', () =>
    check(`
      // WebSockets
      export function stop(socket: any) {
        socket.close(undefined, 'bye');
      }
      assert.throws(() => new WebSocket(url).close(undefined, 'bye'));
    `));

  test('in JavaScript', () =>
    check(`
//- file: a.js
const WebSocket = require('ws');
class Client {
  constructor() {
    this.ws = new WebSocket(url);
  }
  stop(reason) {
    this.ws.close(undefined, reason);
//                ^^^^^^^^^ warning[reason-without-code] 💡
  }
}
    `));

  test('a runtime that is known', async () => {
    await check(`
      import { useEffect } from 'react';
      useEffect(() => () => new WebSocket(url).close(undefined, 'bye'));
      //                                             ^^^^^^^^^ warning[reason-without-code] 💡: without one, Chromium throws InvalidAccessError,
      //|  and Firefox drops it. Close with 1000 Normal Closure. Runtime: a browser,
    `);
    await check(`//- runtime: node
      new WebSocket(url).close(undefined, 'bye');
      //                       ^^^^^^^^^ warning[reason-without-code] 💡: without one, Node 22 drops it, and Node 24 sends it with 1000.
    `);
    await check(`//- runtime: deno
      new WebSocket(url).close(undefined, 'bye');
      //                       ^^^^^^^^^ warning[reason-without-code] 💡: without one, Deno takes its first two bytes for the code.
    `);
  });

  test('an error of rxjs', () =>
    check(`
      import { webSocket } from 'rxjs/webSocket';
      const subject = webSocket('wss://localhost');
      subject.error({ reason: 'bye' });
      //                      ^^^^^ warning[reason-without-code] 💡: without one, WebSocketSubject.error drops it
      subject.error({ code: 4000, reason: 'bye' });
      subject.error({ message: 'bye' });
      subject.error(new Error('bye'));
      subject.error('bye');
    `));

  suite('fixes', () => {
    test('not a code for what is too long to be sent', () =>
      checkFixes(`import { WebSocket } from 'ws';\nnew WebSocket(url).close(undefined/*|*/, '${'x'.repeat(124)}');`, [
        'Drop the reason',
      ]));

    test('1000', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        "new WebSocket(url)?.close(undefined/*|*/, 'bye');",
        "new WebSocket(url)?.close(1000, 'bye');",
      ));

    test('no reason', () =>
      checkFix('Drop the reason', "new WebSocket(url).close(void 0/*|*/, 'bye');", 'new WebSocket(url).close();'));

    test('no reason after other arguments', () =>
      checkFix(
        'Drop the reason',
        `import { Socket } from 'phoenix';
new Socket(url).disconnect(done, undefined/*|*/, 'bye');`,
        `import { Socket } from 'phoenix';
new Socket(url).disconnect(done);`,
      ));

    test('a property', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `import { test } from '@playwright/test';
test('x', ({ page }) => page.routeWebSocket('wss://x', route => route.connectToServer().close({ reason: 'bye'/*|*/ })));`,
        `import { test } from '@playwright/test';
test('x', ({ page }) => page.routeWebSocket('wss://x', route => route.connectToServer().close({ code: 1000, reason: 'bye' })));`,
      ));

    test('1000 is preferred', () =>
      checkFixes("new WebSocket(url).close(undefined/*|*/, 'bye');", [
        '* Close with 1000 Normal Closure',
        'Drop the reason',
      ]));
  });
});
