import { check, checkFix, checkFixes } from '../fixture.ts';

const browser = 'const socket = new WebSocket(url);\n';

suite('unregistered-code', () => {
  suite('speaks', () => {
    test('in a browser', () =>
      check(`
const socket = new WebSocket(url);
socket.close(3001);
//           ^^^^ hint[unregistered-code] 💡: 3001 is not registered with IANA. 3000-3999 is for libraries that register their
//| codes there; private codes are 4000-4999, such as 4001.
socket.close(3999, 'bye');
//           ^^^^ hint[unregistered-code] 💡: 3999 is not registered
`));

    test('on a server', () =>
      check(`
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', socket => socket.close(3500, 'kicked'));
//                                                                        ^^^^ hint[unregistered-code] 💡: 3500 is not
`));

    test('of a constant', () =>
      check(`
const KICKED = 3500;
const socket = new WebSocket(url);
socket.close(KICKED);
//           ^^^^^^ hint[unregistered-code] 💡: \`KICKED\` is 3500, which is not registered
`));

    test('of one of two', () =>
      check(`
const socket = new WebSocket(url);
socket.close(ok ? 1000 : 3500);
//           ^^^^^^^^^^^^^^^^ hint[unregistered-code] 💡: The code can be 3500, which is not registered
`));

    test('of what a wrapper is called with', () =>
      check(`
const socket = new WebSocket(url);
function stop(code: number) { socket.close(code); }
stop(3002);
//   ^^^^ hint[unregistered-code] 💡: 3002 is not registered
`));

    test('of an untyped socket', () =>
      check(`
//- file: a.js
export function stop(socket) { socket.close(3500); }
//                                          ^^^^ hint[unregistered-code] 💡: \`socket\` is untyped; its name says that it is a WebSocket
`));

    test('where a known protocol has other codes', () =>
      check(`
import { Client } from 'discord.js';
const socket = new WebSocket(url);
socket.close(3500);
//           ^^^^ hint[unregistered-code] 💡: 3500 is not registered
`));
  });

  suite('is silent', () => {
    test('of registered codes', () =>
      check(`${browser}socket.close(3000);\nsocket.close(3003, 'no');\nsocket.close(3008);`));

    test('around the range', () =>
      check(
        `import { WebSocket } from 'ws';\n${browser}socket.close(1003);\nsocket.close(4000);\nsocket.close(4999);`,
      ));

    test('where another rule speaks', () =>
      check(`
const socket = new WebSocket(url);
socket.close(2999);
//           ^^^^ error[reserved-code] 💡: 2999 has no meaning
`));

    test('of what is received', () => check(`${browser}socket.onclose = event => event.code === 3500;`));

    test('of what is made up', () => check(`new CloseEvent('close', { code: 3500 });`));

    test('of what is declared and not sent', () => check(`export const CloseCode = { Kicked: 3500 };`));

    test('of what no socket is', () => check(`import fs from 'node:fs';\nfs.close(3500);\ndoor.close(3500);`));

    test('of what is not known', () => check(`${browser}socket.close(3000 + offset);\nsocket.close(code);`));

    test('of the codes of a protocol that the file imports', () =>
      check(`import { Centrifuge } from 'centrifuge';\n${browser}socket.close(3500);\nsocket.close(3014);`));

    test('of the codes of a protocol that package.json names', () =>
      check(
        `//- file: package.json\n{ "dependencies": { "centrifuge": "5" } }\n//- file: a.ts\n${browser}socket.close(3001);`,
      ));

    test('of the codes of a protocol that is set', () =>
      check(`//- protocols: centrifugo\n${browser}socket.close(3001);`));

    test('where it is meant to be tried', () =>
      check(`${browser}test('3500', () => { expect(() => socket.close(3500)).toThrow(); });`));
  });

  suite('fixes', () => {
    test('a private code with the same last digits', () =>
      checkFix(
        'Close with 4500 (a private code)',
        `${browser}socket.close(/*|*/3500, 'x');`,
        `${browser}socket.close(4500, 'x');`,
      ));

    test('the declaration of a constant', () =>
      checkFix(
        'Change REPLACED to 4500 where it is declared',
        `const REPLACED = 3500;\n${browser}socket.close(/*|*/REPLACED);`,
        `const REPLACED = 4500;\n${browser}socket.close(REPLACED);`,
      ));

    test('none is preferred', () =>
      checkFixes(`${browser}socket.close(/*|*/3500);`, ['Close with 4500 (a private code)']));

    test('the registered twin of an HTTP status', async () => {
      await checkFixes(`${browser}socket.close(/*|*/3401);`, [
        'Close with 4401 (a private code)',
        'Close with 3000 Unauthorized',
      ]);
      await checkFix(
        'Close with 3003 Forbidden',
        `${browser}socket.close(/*|*/3403);`,
        `${browser}socket.close(3003);`,
      );
      const server = `import { WebSocketServer } from 'ws';\n`;
      const closing = (code: string): string =>
        `${server}new WebSocketServer().on('connection', ws => ws.close(${code}));`;
      await checkFix('Close with 1011 Internal Error', closing('/*|*/3500'), closing('1011'));
      await checkFixes(`import { WebSocket } from 'ws';\n${browser}socket.close(/*|*/3500);`, [
        'Close with 4500 (a private code)',
      ]);
    });

    test('not a code that means something else here', async () => {
      const none = 'Close with another code';
      await checkFixes(`import 'discord.js';\n${browser}socket.close(/*|*/3004);`, [none]);
      await checkFixes(
        `const CloseCode = { Full: 4500 } as const;\n${browser}socket.close(CloseCode.Full);\nsocket.close(/*|*/3500);`,
        [none],
      );
    });
  });
});
