import { check, checkFix, checkFixes } from '../fixture.ts';

const on = '//- rules: lossy-code=hint\n';
const server = `import { WebSocketServer } from 'ws';\nconst server = new WebSocketServer({ port: 80 });\n`;
const ws = `import { WebSocket } from 'ws';\ndeclare const socket: WebSocket;\n`;
const browser = 'const socket = new WebSocket(url);\n';

suite('lossy-code', () => {
  suite('speaks', () => {
    test('of codes that came after RFC 6455', () =>
      check(`
//- rules: lossy-code=hint
import { WebSocket } from 'ws';
declare const socket: WebSocket;
socket.close(1012);
//           ^^^^ hint[lossy-code] 💡: 1012 Service Restart does not arrive everywhere: faye-websocket and websocket-driver
//| report 1002, uWebSockets.js reports 1006. A private code such as 4012 does.
socket.close(1013);
//           ^^^^ hint[lossy-code] 💡: A private code such as 4013 does
socket.close(1014);
//           ^^^^ hint[lossy-code] 💡: Deno reports 0
`));

    test('of what a client sends to a server', () =>
      check(`
//- rules: lossy-code=warning
const socket = new WebSocket(url);
socket.close(3000);
//           ^^^^ warning[lossy-code] 💡: 3000 Unauthorized does not arrive everywhere: uWebSockets.js reports 1006. A private
//| code such as 4401 does.
`));

    test('of a server whose clients are any', () =>
      check(`
//- rules: lossy-code=hint
//- runtime: bun
Bun.serve({
  fetch() {},
  websocket: {
    message(socket) { socket.close(1013); },
//                                 ^^^^ hint[lossy-code] 💡: faye-websocket and websocket-driver report 1002. A private
  },
});
`));

    test('beside another rule', () =>
      check(`
//- rules: lossy-code=hint
const socket = new WebSocket(url);
socket.close(3500);
//           ^^^^ hint[unregistered-code] 💡: 3500 is not registered
//           ^^^^ hint[lossy-code] 💡: A private code such as 4500 does
`));
  });

  suite('is silent', () => {
    test('by default', () => check(`${ws}socket.close(1012);\nsocket.close(3000);`));

    test('of codes that arrive everywhere', () =>
      check(`${on}${ws}for (const code of [1000, 1001, 1002, 1003, 1007, 1008, 1009]) socket.close(code);
socket.close(1001);\nsocket.close(1008);\nsocket.close(1011);\nsocket.close(4000);\nsocket.close(4999);\nsocket.close();`));

    test('of 3000 from where uWebSockets.js never receives it', () =>
      check(`
//- rules: lossy-code=hint
import { App } from 'uWebSockets.js';
App().ws('/*', { message: socket => { socket.end(3000); socket.end(3008); } });
`));

    test('of what no Close frame carries', async () => {
      await check(`${on}import SockJS from 'sockjs-client';\nnew SockJS('/echo').close(3000);`);
      await check(
        `${on}import sockjs from 'sockjs';\nsockjs.createServer().on('connection', socket => socket.close(1012));`,
      );
      await check(`${on}import { WebSocket } from 'mock-socket';\nnew WebSocket(url).close(3000);`);
    });

    test('of what the API refuses anyway', () =>
      check(`
//- rules: lossy-code=hint
const socket = new WebSocket(url);
socket.close(1012);
//           ^^^^ error[api-rejects-code] 💡: 1012 Service Restart is legal on the wire
`));

    test('of what is received', () => check(`${on}${ws}socket.on('close', code => code === 1012);`));

    test('of what is made up', () => check(`${on}new CloseEvent('close', { code: 1012 });`));

    test('of what is not known', () => check(`${on}${ws}socket.close(code);`));
  });

  suite('fixes', () => {
    test('a private twin, which is not preferred', async () => {
      await checkFixes(`${on}${ws}socket.close(/*|*/1013);`, [
        'Close with 4013 (a private code for "try again later")',
      ]);
      await checkFix(
        'Close with 4012 (a private code for a restart)',
        `${on}${server}for (const each of server.clients) each.close(/*|*/1012, 'restart');`,
        `${on}${server}for (const each of server.clients) each.close(4012, 'restart');`,
      );
      await checkFix(
        'Close with 4403 (a private code for HTTP 403)',
        `${on}${browser}socket.close(/*|*/3003);`,
        `${on}${browser}socket.close(4403);`,
      );
    });

    test('none where it means something else', () =>
      checkFixes(`${on}import '@hocuspocus/provider';\n${browser}socket.close(/*|*/3003);`, [
        'Close with another code',
      ]));
  });
});
