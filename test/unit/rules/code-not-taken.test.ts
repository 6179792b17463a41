import { check, checkFix, checkFixes, checkNoFix } from '../fixture.ts';

suite('code-not-taken', () => {
  test('terminate of ws', () =>
    check(`
      import { WebSocket } from 'ws';
      const socket = new WebSocket(url);
      socket.terminate(1001);
      //               ^^^^ warning[code-not-taken] 💡: terminate() takes no code: it ends the connection without a Close frame, and
      //|  the other end sees 1006. Leave it out, or call close(), which takes one.
      socket.terminate(1006);
      //               ^^^^ warning[code-not-taken] 💡: and the other end sees 1006. Leave it out.
      socket.terminate(4001, 'bye');
      //               ^^^^ warning[code-not-taken] 💡
    `));

  test('close of uWebSockets.js', () =>
    check(`
      import { App } from 'uWebSockets.js';
      App().ws('/*', {
        open: socket => socket.close(4001, 'no'),
        //                           ^^^^ warning[code-not-taken] 💡: close() takes no code: it ends the connection without a Close frame,
        //|  and the other end sees 1006. Call end(), which takes one.
        message: socket => socket.end(4001, 'no'),
        drain: socket => socket.close(),
      });
    `));

  test('and its end is what it closes with', () =>
    check(`
      import { App } from 'uWebSockets.js';
      App().ws('/*', { open: socket => socket.end(1005) });
      //                                          ^^^^ error[reserved-code] 💡: End without a code or with 1000 Normal Closure.
    `));

  test('terminate of the servers of Bun and Elysia', async () => {
    await check(`//- runtime: bun
      Bun.serve({
        fetch: request => request,
        websocket: {
          open: socket => socket.terminate(1001),
          //                               ^^^^ warning[code-not-taken] 💡: terminate() takes no code
          message: socket => socket.terminate(),
          close: socket => socket.close(1001),
        },
      });
    `);
    await check(`
      import { Elysia } from 'elysia';
      new Elysia().ws('/', { open: socket => socket.terminate(4000) });
      //                                                      ^^^^ warning[code-not-taken] 💡: terminate() takes no code
    `);
  });

  test('terminate of crossws', () =>
    check(`
      import { defineHooks } from 'crossws';
      export default defineHooks({
        open: peer => peer.terminate(1001),
        //                           ^^^^ warning[code-not-taken] 💡: Leave it out, or call close(), which takes one.
        message: peer => peer.close(1001),
      });
    `));

  test('the connection to the server in msw', () =>
    check(`
      import { ws } from 'msw';
      ws.link('wss://x').addEventListener('connection', ({ client, server }) => {
        server.close(4000);
        //           ^^^^ warning[code-not-taken] 💡: close() takes no code: it only closes the connection to the actual server.
        //|  Leave it out; client.close() takes one.
        server.close();
        client.close(4000);
      });
    `));

  test('leave of a Colyseus client', () =>
    check(`
      import { Client } from 'colyseus.js';
      const room = await new Client(url).joinOrCreate('chat');
      room.leave(4000);
      //         ^^^^ warning[code-not-taken] 💡: connection.close() takes one
      room.leave(true);
      room.leave(isLeaving);
      room.leave();
      room.connection.close(4000);
    `));

  test('close of a server of ws', () =>
    check(`
      import { WebSocketServer } from 'ws';
      const server = new WebSocketServer({ port: 80 });
      server.close(1001);
      //           ^^^^ warning[code-not-taken] 💡: close() takes no code: it stops the server and wants a callback, so this throws
      //|  TypeError. Leave it out; close() of each of its clients takes one.
      server.close();
      server.close(() => process.exit(1));
      server.close(error => console.error(error));
      for (const client of server.clients) client.close(1001);
    `));

  test('any number, and nothing but numbers', () =>
    check(`
      import { WebSocket } from 'ws';
      enum Code {
        Kicked = 4000,
      }
      function stop(socket: WebSocket, code: number, maybe: number | undefined, either: number | string, error: Error) {
        socket.terminate(code);
        //               ^^^^ warning[code-not-taken] 💡
        socket.terminate(maybe);
        //               ^^^^^ warning[code-not-taken] 💡
        socket.terminate(Code.Kicked);
        //               ^^^^^^^^^^^ warning[code-not-taken] 💡
        socket.terminate(isGone ? 1001 : 1000);
        //               ^^^^^^^^^^^^^^^^^^^^ warning[code-not-taken] 💡
        socket.terminate(either);
        socket.terminate(error);
        socket.terminate(unknown);
        socket.terminate('bye');
        socket.terminate(undefined);
      }
    `));

  test('however it is called', () =>
    check(`
      import { WebSocket } from 'ws';
      declare const socket: WebSocket | undefined;
      socket?.terminate(1001);
      //                ^^^^ warning[code-not-taken] 💡
      socket!['terminate'](1001);
      //                   ^^^^ warning[code-not-taken] 💡
      class Chat {
        sockets = new Map<string, WebSocket>();
        stop(...args: Parameters<WebSocket['terminate']>) {
          for (const each of this.sockets.values()) each.terminate(1001);
          //                                                       ^^^^ warning[code-not-taken] 💡
          this.sockets.get('a')?.terminate(1001);
          //                               ^^^^ warning[code-not-taken] 💡
        }
      }
      new Chat().stop(1001);
      //              ^^^^ warning[code-not-taken]: This ends up in a method that takes no code
      const end = (code: number) => socket?.terminate(code);
      //                                              ^^^^ warning[code-not-taken] 💡
    `));

  test('in JavaScript', () =>
    check(`
//- file: a.js
const WebSocket = require('ws');
let socket = null;
exports.open = () => {
  socket = new WebSocket(url);
  setTimeout(() => socket.terminate(1001), 1000);
//                                  ^^^^ warning[code-not-taken] 💡
};
    `));

  test('what else can be terminated, closed and left', () =>
    check(`
      import { Worker } from 'node:worker_threads';
      import { createServer } from 'node:http';
      import { Server } from 'socket.io';
      new Worker('x').terminate(1001);
      createServer().close(1001);
      new Server().on('connection', socket => socket.disconnect(true));
      class Session {
        terminate(code: number) {}
        leave(code: number) {}
      }
      new Session().terminate(4001);
      new Session().leave(4001);
      declare const socket: any;
      socket.terminate(1001);
    `));

  test('however many clients there are', () =>
    check(`
      import { WebSocketServer } from 'ws';
      const server = new WebSocketServer({ port: 80 });
      process.on('SIGTERM', () => {
        for (const client of server.clients) client.terminate(1012);
        //                                                    ^^^^ warning[code-not-taken] 💡
        server.clients.forEach(client => client.terminate(1001, 'shutdown'));
        //                                                ^^^^ warning[code-not-taken] 💡
        for (const client of server.clients) {
          client.close(1012, 'restart');
          setTimeout(() => client.terminate(), 5000);
        }
      });
    `));

  test('sockets of other libraries that are those of ws', () =>
    check(`
      import Fastify from 'fastify';
      import websocket from '@fastify/websocket';
      import { WebSocketGateway } from '@nestjs/websockets';
      import { WebSocket } from 'ws';
      const app = Fastify();
      await app.register(websocket);
      app.get('/', { websocket: true }, socket => {
        socket.terminate(1008);
        //               ^^^^ warning[code-not-taken] 💡
        socket.terminate();
      });
      app.close();
      @WebSocketGateway()
      class Gateway {
        handleConnection(client: WebSocket) {
          client.terminate(4401);
          //               ^^^^ warning[code-not-taken] 💡
        }
      }
    `));

  test('a server of ws with a callback', () =>
    check(`
      import { WebSocketServer } from 'ws';
      const server = new WebSocketServer({ port: 80 });
      server.close(1001, () => process.exit());
      //           ^^^^ warning[code-not-taken] 💡
      await new Promise(resolve => server.close(resolve));
    `));

  test('a type of uWebSockets.js', () =>
    check(`
      import type { WebSocket } from 'uWebSockets.js';
      const KICKED = 4003;
      export function kick(socket: WebSocket<{ id: string }>) {
        socket.close(KICKED);
        //           ^^^^^^ warning[code-not-taken] 💡: Call end(), which takes one.
        socket.close(1006);
        //           ^^^^ warning[code-not-taken] 💡: Leave it out.
        socket.close();
        socket.end(KICKED);
      }
    `));

  test('a client of Colyseus', () =>
    check(`
      import { Client } from 'colyseus.js';
      const room = await new Client(url).joinOrCreate('chat');
      room.leave(1000);
      //         ^^^^ warning[code-not-taken] 💡: leave() takes no code: it wants true or false, and sends a code of its own. Leave it out;
      //|  connection.close() takes one.
    `));

  test('what is cut off on purpose', () =>
    check(`
      import { WebSocket } from 'ws';
      declare const socket: WebSocket;
      setTimeout(() => socket.terminate(), 1000);
      setTimeout(socket.terminate.bind(socket), 1000);
      socket.on('pong', socket.terminate);
      socket.readyState === WebSocket.OPEN ? socket.close(1000) : socket.terminate();
      // @ts-expect-error
      socket.terminate(1001);
    `));

  suite('fixes', () => {
    const ws = "import { WebSocket } from 'ws';\n";
    const uws = "import { App } from 'uWebSockets.js';\n";

    test('nothing in the brackets', () =>
      checkFix(
        'Leave the code out',
        `${ws}new WebSocket(url)?.terminate(4001/*|*/, 'bye');`,
        `${ws}new WebSocket(url)?.terminate();`,
      ));

    test('the function that is called when the server is closed stays', async () => {
      const server = "import { WebSocketServer } from 'ws';\nconst server = new WebSocketServer({ port: 80 });\n";
      await checkFix(
        'Leave the code out',
        `${server}server.close(1001/*|*/, () => process.exit());`,
        `${server}server.close(() => process.exit());`,
      );
      await checkFix('Leave the code out', `${server}server.close(1001/*|*/, done,);`, `${server}server.close(done);`);
      await checkFix('Leave the code out', `${server}server.close(1001/*|*/, 'bye');`, `${server}server.close();`);
    });

    test('none where nobody calls it', () =>
      checkNoFix(`
        import { WebSocket } from 'ws';
        function stop(...args: Parameters<WebSocket['terminate']>) {}
        stop(/*|*/1001);
      `));

    test('the other method', () =>
      checkFix(
        'Call end(), which takes a code',
        `${uws}App().ws('/*', { open: socket => socket.close(4001/*|*/, 'no') });`,
        `${uws}App().ws('/*', { open: socket => socket.end(4001, 'no') });`,
      ));

    test('the other method in brackets', () =>
      checkFix(
        'Call close(), which takes a code',
        `${ws}new WebSocket(url)["terminate"](4001/*|*/);`,
        `${ws}new WebSocket(url)["close"](4001);`,
      ));

    test('what was meant is preferred', async () => {
      await checkFixes(`${ws}new WebSocket(url).terminate(1001/*|*/);`, [
        '* Leave the code out',
        'Call close(), which takes a code',
      ]);
      await checkFixes(`${ws}new WebSocket(url).terminate(1006/*|*/);`, ['* Leave the code out']);
      await checkFixes(`${uws}App().ws('/*', { open: socket => socket.close(1000/*|*/) });`, [
        '* Call end(), which takes a code',
        'Leave the code out',
      ]);
      await checkFixes(`${uws}App().ws('/*', { open: socket => socket.close(1006/*|*/) });`, ['* Leave the code out']);
    });
  });
});
