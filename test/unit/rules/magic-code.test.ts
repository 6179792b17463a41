import { check, checkFix, checkFixes } from '../fixture.ts';

suite('magic-code', () => {
  suite('constants of the file', () => {
    test('an enum, sent and received', () =>
      check(`
        import { WebSocket } from 'ws';
        enum CloseCode { GoingAway = 1001, AbnormalClosure = 1006, Kicked = 4003 }
        const socket = new WebSocket(url);
        socket.close(4003, 'bye');
        //           ^^^^ hint[magic-code] 💡: 4003 has a name in this project: \`CloseCode.Kicked\`.
        socket.on('close', code => {
          if (code === 1006) reconnect();
          //           ^^^^ hint[magic-code] 💡: 1006 has a name in this project: \`CloseCode.AbnormalClosure\`.
          switch (code) {
            case 1001:
            //   ^^^^ hint[magic-code] 💡: \`CloseCode.GoingAway\`
              break;
            case 1000:
          }
        });
      `));

    test('each branch of a choice, a fallback, an option, a fabricated event', () =>
      check(`
        const CloseCode = { NormalClosure: 1000, Kicked: 4003, Abnormal: 1006 } as const;
        const socket = new WebSocket(url);
        function leave(isKicked: boolean, code?: number) {
          socket.close(isKicked ? 4003 : 1000);
          //                      ^^^^^^^^^^^ hint[magic-code] 💡: 4003 and 1000 have names in this project:
          //| \`CloseCode.Kicked\` and \`CloseCode.NormalClosure\`.
          socket.close(code ?? 4003);
          //                   ^^^^ hint[magic-code] 💡: \`CloseCode.Kicked\`
          new WebSocketStream(url).close({ closeCode: 4003 });
          //                                          ^^^^ hint[magic-code] 💡: \`CloseCode.Kicked\`
          return new CloseEvent('close', { code: 1006 });
          //                                     ^^^^ hint[magic-code] 💡: \`CloseCode.Abnormal\`
        }
      `));

    test('constants, static properties, tables in tables, names that need quotes', () =>
      check(`
        import { WebSocket } from 'ws';
        const CLOSE_GOING_AWAY = 1001;
        class CloseReasons { static readonly Kicked = 4001; }
        const codes = Object.freeze({ ws: { closeCode: { banned: 4002, 'too-slow': 4003 } } });
        const socket = new WebSocket(url);
        socket.close(1001);
        //           ^^^^ hint[magic-code] 💡: \`CLOSE_GOING_AWAY\`
        socket.close(4001);
        //           ^^^^ hint[magic-code] 💡: \`CloseReasons.Kicked\`
        socket.close(4002);
        //           ^^^^ hint[magic-code] 💡: \`codes.ws.closeCode.banned\`
        socket.close(4003);
        //           ^^^^ hint[magic-code] 💡: \`codes.ws.closeCode['too-slow']\`
      `));

    test('computed members, numbers in other writings', () =>
      check(`
        import { WebSocket } from 'ws';
        const BASE = 4000;
        enum WsCloseCode { Kicked = BASE + 3, Slow }
        const socket = new WebSocket(url);
        socket.close(4_003);
        //           ^^^^^ hint[magic-code] 💡: 4003 has a name in this project: \`WsCloseCode.Kicked\`
        socket.close(0xfa4);
        //           ^^^^^ hint[magic-code] 💡: \`WsCloseCode.Slow\`
        socket.close((4003 as number));
        //            ^^^^ hint[magic-code] 💡: \`WsCloseCode.Kicked\`
      `));

    test('constants in a list', () =>
      check(`
        const NORMAL_CLOSURE = 1000, GOING_AWAY = 1001;
        const socket = new WebSocket(url);
        socket.onclose = ({ code }) => { if (![1000, 1001].includes(code)) reconnect(); };
        //                                     ^^^^^^^^^^ hint[magic-code] 💡: 1000 and 1001 have names in this
        //| project: \`NORMAL_CLOSURE\` and \`GOING_AWAY\`.
      `));

    test('in Bun', () =>
      check(`
        const CLOSE = { AUTH_FAILED: 4401, NORMAL: 1000 } as const;
        Bun.serve({
          fetch() {},
          websocket: {
            open(ws) { ws.close(4401, 'x'); },
            //                  ^^^^ hint[magic-code] 💡: \`CLOSE.AUTH_FAILED\`
            close(ws, code) { if (code === 1000) return; },
            //                             ^^^^ hint[magic-code] 💡: \`CLOSE.NORMAL\`
          },
        });
      `));

    test('what is used as a code is one, whatever it is called', () =>
      check(`
        import { WebSocket } from 'ws';
        const BANNED = 4010;
        const socket = new WebSocket(url);
        function ban() { socket.close(BANNED); }
        function banAgain() { socket.close(4010); }
        //                                 ^^^^ hint[magic-code] 💡: \`BANNED\`
      `));

    test('through a wrapper', () =>
      check(`
        import { WebSocket } from 'ws';
        enum CloseCode { GoingAway = 1001, Kicked = 4003 }
        function kick(socket: WebSocket, code: number) { socket.close(code); }
        kick(new WebSocket(url), 4003);
        //                       ^^^^ hint[magic-code] 💡: \`CloseCode.Kicked\`
      `));

    test("the table with more codes wins, and the registry's name", () =>
      check(`
        import { WebSocket } from 'ws';
        const CLOSE_KICKED = 4003;
        enum CloseCode { GoingAway = 1001, Kicked = 4003, Leaving = 1001 }
        const socket = new WebSocket(url);
        socket.close(4003);
        //           ^^^^ hint[magic-code] 💡: \`CloseCode.Kicked\`
        socket.close(1001);
        //           ^^^^ hint[magic-code] 💡: \`CloseCode.GoingAway\`
      `));

    test('a name in untyped source', () =>
      check(`
        //- file: a.js
        const WebSocket = require('ws');
        const CLOSE_KICKED = 4003, NORMAL_CLOSURE = 1000;
        const socket = new WebSocket(url);
        socket.on('close', function (code) { if (code == 1000) return; });
        //                                               ^^^^ hint[magic-code] 💡: \`NORMAL_CLOSURE\`
        function stop(ws) { ws.close(4003); }
        //                           ^^^^ hint[magic-code] 💡: \`CLOSE_KICKED\`
      `));
  });

  suite('once', () => {
    const table = 'const CloseCode = { Normal: 1000, GoingAway: 1001, Abnormal: 1006, Kicked: 4003 } as const;';

    test('in a condition, also of several lines and with what has no name', () =>
      check(`
        ${table}
        const socket = new WebSocket(url);
        socket.onclose = ({ code }) => {
          if (code === 1000 || code === 1001 || code === 1012) return;
          //           ^^^^^^^^^^^^^^^^^^^^^ hint[magic-code] 💡: 1000 and 1001 have names in this project:
          //| \`CloseCode.Normal\` and \`CloseCode.GoingAway\`.
          if (code === 1006) retry();
          //           ^^^^ hint[magic-code] 💡: 1006 has a name in this project: \`CloseCode.Abnormal\`.
        };
      `));

    test('in a switch, which names no more than three', () =>
      check(`
        ${table}
        const socket = new WebSocket(url);
        socket.onclose = ({ code }) => {
          switch (code) {
            case 1012:
            case 1000:
            //   ^^^^ hint[magic-code] 💡: 1000, 1001, 1006 and 1 more have names in this project:
            //| \`CloseCode.Normal\`, \`CloseCode.GoingAway\`, \`CloseCode.Abnormal\` and 1 more.
            case 1001:
              return stop(code === 1000);
              //                   ^^^^ hint[magic-code] 💡: \`CloseCode.Normal\`
            case 1006:
              return retry();
            case 4003:
          }
        };
      `));

    test('for each function in a call, for each property, for each statement', () =>
      check(`
        ${table}
        const socket = new WebSocket(url);
        listen({
          bye: () => socket.close(1000),
          //                      ^^^^ hint[magic-code] 💡: 1000 has a name
          kick: () => socket.close(4003),
          //                       ^^^^ hint[magic-code] 💡: 4003 has a name
        });
        function stop(isKicked: boolean) {
          isKicked ? socket.close(4003) : socket.close(1000);
          //                      ^^^^^^^^^^^^^^^^^^^^^^^^^ hint[magic-code] 💡: 4003 and 1000 have names
          socket.close(4003);
          //           ^^^^ hint[magic-code] 💡: 4003 has a name
        }
      `));

    test('the fix names all', async () => {
      await checkFix(
        'Use CloseCode.Normal and CloseCode.GoingAway',
        `${table}\nnew WebSocket(url).onclose = ({ code }) => code === /*|*/1000 || code === 1001 || code === 1012;`,
        `${table}\nnew WebSocket(url).onclose = ({ code }) => code === CloseCode.Normal || code === CloseCode.GoingAway || code === 1012;`,
      );
      await checkFix(
        'Use the 4 constants',
        `${table}\nnew WebSocket(url).onclose = e => { switch (e.code) { case /*|*/1000: case 1001: a(); case 1006: b(); case 4003: } };`,
        `${table}\nnew WebSocket(url).onclose = e => { switch (e.code) { case CloseCode.Normal: case CloseCode.GoingAway: a(); case CloseCode.Abnormal: b(); case CloseCode.Kicked: } };`,
      );
    });

    test('the fix imports all, each module once', async () => {
      const codes =
        '\n//- file: codes.ts\nexport const CLOSE_NORMAL = 1000;\nexport const GOING_AWAY = 1001;\n' +
        '//- file: own-codes.ts\nexport enum OwnCloseCode { Kicked = 4003 }\n';
      const before = (imports: string): string =>
        `${imports}new WebSocket(url).onclose = ({ code }) => code === /*|*/1000 || code === 1001 || code === 4003;${codes}`;
      const after = (imports: string): string =>
        `${imports}new WebSocket(url).onclose = ({ code }) => code === CLOSE_NORMAL || code === GOING_AWAY || code === OwnCloseCode.Kicked;${codes}`;
      const title = 'Use CLOSE_NORMAL, GOING_AWAY and OwnCloseCode.Kicked, and add the import';
      const own = "import { OwnCloseCode } from './own-codes';\n";
      await checkFix(title, before(''), after(`import { CLOSE_NORMAL, GOING_AWAY } from './codes';\n${own}`));
      const some = (names: string): string => `import { ${names} } from './codes';\n`;
      await checkFix(title, before(some('x')), after(some('x, CLOSE_NORMAL, GOING_AWAY') + own));
      const whole = "import type codes from './codes';\n";
      await checkFix(title, before(whole), after(`${whole}${some('CLOSE_NORMAL, GOING_AWAY')}${own}`));
    });
  });

  suite('silent', () => {
    test('the bounds of a range are no codes', () =>
      check(`
const CloseCode = { Normal: 1000, Internal: 1011, Kicked: 4003 };
const socket = new WebSocket(url);
socket.onclose = ({ code }) => {
  if (code < 1000 || code > 4999) return;
  if (code <= 1011 && code > 1000) retry();
  if (code >= 4003) stop();
};
`));

    test('for a code that only the other side sends, by what the API is', () =>
      check(`
import { App } from 'uWebSockets.js';
const CloseCode = { MandatoryExtension: 1010, InternalError: 1011 } as const;
App().ws('/*', { open(ws) { ws.end(1010); } });
//                                 ^^^^ hint[wrong-endpoint] 💡
`));

    test('in the declarations', () =>
      check(`
        import { WebSocket } from 'ws';
        enum CloseCode { GoingAway = 1001, Away = 1001 }
        const closeCodes = { away: 1001, options: { code: 1001 } };
        const CLOSE_AWAY = 1001;
        const socket = new WebSocket(url);
        socket.close(CloseCode.GoingAway);
        socket.close(closeCodes.options.code);
      `));

    test("where the code is refused, reserved or another side's", () =>
      check(`
        enum CloseCode { GoingAway = 1001, AbnormalClosure = 1006, TooBig = 5000 }
        const socket = new WebSocket(url);
        socket.close(1006);
        //           ^^^^ error[reserved-code] 💡
        socket.close(1001);
        //           ^^^^ error[api-rejects-code] 💡
        socket.close(5000);
        //           ^^^^ error[out-of-range] 💡
      `));

    test('other quantities under the names of sockets', () =>
      check(`
        import { WebSocket } from 'ws';
        const CLOSE_TIMEOUT = 3000, WS_PORT = 4000, disconnectDelayMs = 3500, wsMaxRetries = 1000;
        const wsConfig = { port: 3001, closeTimeout: 3002, heartbeatInterval: 3003 };
        const socket = new WebSocket(url);
        for (const each of [3000, 4000, 3500, 1000, 3001, 3002, 3003]) console.log(each);
        socket.close(1000); socket.close(4000); socket.close(4001);
      `));

    test('a name that does not say which code it is', () =>
      check(`
        const closeCode = 1000;
        const defaults = { code: 1000, reason: '' };
        const socket = new WebSocket(url);
        function end() { socket.close(closeCode); socket.close(defaults.code); }
        function stop() { socket.close(1000); }
      `));

    test('what changes is no constant', () =>
      check(`
        let lastClosureNormal = 1000;
        const closeState = { kicked: 4000 };
        const socket = new WebSocket(url);
        socket.onclose = event => { lastClosureNormal = event.code; closeState.kicked = event.code; };
        function stop() { socket.close(1000); socket.close(4000); }
      `));

    test('a constant that is not there yet, hidden, or inside a function', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(4000);
        const CLOSE_KICKED = 4000;
        const CLOSE_BANNED = 4001;
        function ban(CLOSE_BANNED: string) { socket.close(4001); }
        function inner() { const CLOSE_SLOW = 4002; }
        function slow() { socket.close(4002); }
      `));

    test('a private code with two meanings', () =>
      check(`
        enum ClientCloseCode { Slow = 4001 }
        enum ServerCloseCode { Banned = 4001 }
        const socket = new WebSocket(url);
        socket.close(4001);
      `));

    test('a registered code under a name of its own, where only names speak for a socket', () =>
      check(`
        const CloseCode = { Kicked: 1000, Slow: 4001 };
        // A WebSocket
        function stop(socket: any) { socket.close(1000); }
      `));

    test('tests spell numbers out', () =>
      check(`
        //- file: socket.test.ts
        import { WebSocket } from 'ws';
        enum CloseCode { GoingAway = 1001, Kicked = 4003 }
        const socket = new WebSocket(url);
        socket.close(4003);
        socket.on('close', code => { if (code !== 1001) throw new Error(); });
      `));

    test('a test without the name of one', () =>
      check(`
        import { WebSocket } from 'ws';
        enum CloseCode { GoingAway = 1001, Kicked = 4003 }
        it('closes', () => { new WebSocket(url).close(4003); });
      `));

    test('a list that TypeScript would take for a list of those very numbers', () =>
      check(`
        const CloseCode = { NormalClosure: 1000, GoingAway: 1001 } as const;
        const socket = new WebSocket(url);
        socket.onclose = ({ code }) => { if (![1000, 1001].includes(code)) reconnect(); };
      `));

    test('a set, for the same reason', () =>
      check(`
        const CloseCode = { Kicked: 4003, Slow: 4004 } as const;
        const retried = new Set([4003, 4004]);
        const socket = new WebSocket(url);
        socket.onclose = ({ code }) => { if (retried.has(code)) reconnect(); };
      `));

    test('a place that takes its own literals only', () =>
      check(`
        enum CloseCode { NormalClosure = 1000, Kicked = 4000 }
        const socket = new WebSocket(url);
        function end(code: 1000 | 4000) { socket.close(code); }
        end(4000);
      `));

    test('put together, computed, or out of another place', () =>
      check(`
        enum CloseCode { NormalClosure = 1000, Kicked = 4000 }
        const socket = new WebSocket(url);
        function end(code = 4000) { socket.close(code); }
        function kick() { const code = 4000; socket.close(code); socket.close(3999 + 1); }
        fetch(4000);
      `));
  });

  suite('constants of other files', () => {
    const table = `export const CloseCode = { NormalClosure: 1000, AbnormalClosure: 1006, Kicked: 4003 } as const;`;

    test('imported already', () =>
      check(`
        import { CloseCode as Code } from './close-codes';
        import * as all from './close-codes';
        const socket = new WebSocket(url);
        socket.close(4003);
        //           ^^^^ hint[magic-code] 💡: 4003 has a name in this project: \`Code.Kicked\` (close-codes.ts).
//- file: close-codes.ts
${table}
      `));

    test('all of a module, a default, through an index', () =>
      check(`
        import * as codes from './codes';
        import Codes from './default';
        import { ServerCloseCode } from './shared';
        const socket = new WebSocket(url);
        socket.close(4001);
        //           ^^^^ hint[magic-code] 💡: \`codes.CLOSE_KICKED\` (codes.ts)
        socket.close(4002);
        //           ^^^^ hint[magic-code] 💡: \`Codes.Banned\` (default.ts)
        socket.close(4003);
        //           ^^^^ hint[magic-code] 💡: \`ServerCloseCode.Slow\` (shared/server.ts)
//- file: codes.ts
export const CLOSE_KICKED = 4001;
//- file: default.ts
const CloseCode = { Banned: 4002 };
export default CloseCode;
//- file: shared/index.ts
export * from './server';
//- file: shared/server.ts
export enum ServerCloseCode { Slow = 4003 }
      `));

    test('exported somewhere in the package', () =>
      check(`
//- file: src/server/socket.ts
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
socket.close(4003);
//           ^^^^ hint[magic-code] 💡: 4003 has a name in this project: \`CloseCode.Kicked\` (src/close-codes.ts).
//- file: src/close-codes.ts
${table}
      `));

    test('where a module is named by an alias', () =>
      check(`
        import { CloseCode } from '@/codes';
        new WebSocket(url).close(4003);
        //                       ^^^^ hint[magic-code] 💡: \`CloseCode.Kicked\` (src/codes.ts)
//- file: tsconfig.json
{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }
//- file: src/codes.ts
export enum CloseCode { Kicked = 4003 }
      `));

    test('CommonJS, imported already', () =>
      check(`
//- file: a.js
const WebSocket = require('ws');
const codes = require('./codes');
const { CLOSE_SLOW } = require('./more-codes');
const socket = new WebSocket(url);
socket.close(4001);
//           ^^^^ hint[magic-code] 💡: \`codes.CLOSE_KICKED\` (codes.js)
socket.close(4002);
//           ^^^^ hint[magic-code] 💡: \`CLOSE_SLOW\` (more-codes.js)
//- file: codes.js
exports.CLOSE_KICKED = 4001;
//- file: more-codes.js
const CLOSE_SLOW = 4002;
module.exports = { CLOSE_SLOW };
      `));

    test('not those of another package, of a test, of a module of another kind', () =>
      check(`
//- file: packages/one/socket.ts
import { WebSocket } from 'ws';
new WebSocket(url).close(4003);
//- file: packages/one/script.js
const { WebSocket } = require('ws');
new WebSocket(url).close(4004);
//- file: packages/one/page.js
const socket = new WebSocket(url);
socket.close(4004);
//- file: packages/one/package.json
{}
//- file: packages/two/package.json
{}
//- file: packages/two/close-codes.ts
${table}
//- file: packages/one/close.test.ts
export enum CloseCode { Kicked = 4003 }
//- file: packages/one/codes.ts
export enum CloseCode { Slow = 4004 }
      `));

    test('not what is not exported', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(4003);
//- file: codes.ts
enum CloseCode { Kicked = 4003 }
export type Code = CloseCode;
      `));

    test('not one of two meanings', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(4003);
//- file: client.ts
export enum CloseCode { Kicked = 4003 }
//- file: server.ts
export enum CloseCode { TooSlow = 4003 }
      `));

    test('of a namespace, not what a class keeps to itself or what is only declared', () =>
      check(`
        import { WebSocket } from 'ws';
        const socket = new WebSocket(url);
        socket.close(4001);
        //           ^^^^ hint[magic-code] 💡: \`CloseCodes.KICKED\` (codes.ts)
        socket.close(4002);
        socket.close(4003);
        socket.close(4004);
        //           ^^^^ hint[magic-code] 💡: \`CloseReasons.SLOW\` (codes.ts)
//- file: codes.ts
export namespace CloseCodes { export const KICKED = 4001; }
export class CloseReasons { private static readonly HIDDEN = 4002; static readonly SLOW = 4004; }
export declare enum CloseElsewhere { Full = 4003 }
      `));

    test('CommonJS, exported one by one and together', () =>
      check(`
//- file: a.js
const WebSocket = require('ws');
const socket = new WebSocket(url);
socket.close(4001);
//           ^^^^ hint[magic-code] 💡: \`CLOSE_KICKED\` (codes.js)
socket.close(4002);
//           ^^^^ hint[magic-code] 💡: \`CloseCode.Banned\` (table.js)
socket.close(4003);
//           ^^^^ hint[magic-code] 💡: \`WsCode.Slow\` (whole.js)
//- file: codes.js
exports.CLOSE_KICKED = 4001;
//- file: table.js
module.exports = { CloseCode: { Banned: 4002 } };
//- file: whole.js
const WsCode = Object.freeze({ Slow: 4003 });
module.exports = WsCode;
      `));
  });

  suite('fixes', () => {
    const end = `\n//- file: close-codes.ts\nexport enum CloseCode { AbnormalClosure = 1006, Kicked = 4003 }\nexport const CLOSE_SLOW = 4004;\n`;
    const fixed = (before: string, after: string, title = 'Use CloseCode.Kicked and import it'): Promise<void> =>
      checkFix(title, before + end, after + end);

    test('a constant of the file', () =>
      checkFix(
        'Use CloseCode.Kicked',
        `enum CloseCode { Kicked = 4003 }\nnew WebSocket(url).close(/*|*/4003);`,
        `enum CloseCode { Kicked = 4003 }\nnew WebSocket(url).close(CloseCode.Kicked);`,
      ));

    test('it is preferred', () =>
      checkFixes(`import { x } from './x';\nnew WebSocket(url).close(/*|*/4003);${end}`, [
        '* Use CloseCode.Kicked and import it',
      ]));

    test('but not where a module does something when it is loaded', () =>
      checkFixes(
        `new WebSocket(url).close(/*|*/4003);\n//- file: server.ts\nimport './log';\nexport enum CloseCode { Kicked = 4003 }\nlisten();`,
        ['Use CloseCode.Kicked and import it'],
      ));

    test('behind the last import', () =>
      fixed(
        `import { WebSocket } from "ws"\nimport { log } from "./log.js" // the log\n\nnew WebSocket(url).close(/*|*/4003)\n`,
        `import { WebSocket } from "ws"\nimport { log } from "./log.js" // the log\nimport { CloseCode } from "./close-codes.js"\n\nnew WebSocket(url).close(CloseCode.Kicked)\n`,
      ));

    test('at the top, where nothing is imported', () =>
      fixed(
        `// Copyright\n\n/** The socket. */\nconst socket = new WebSocket(url);\nsocket.onclose = ({ code }) => code === /*|*/1006;\n`,
        `// Copyright\n\nimport { CloseCode } from './close-codes';\n/** The socket. */\nconst socket = new WebSocket(url);\nsocket.onclose = ({ code }) => code === CloseCode.AbnormalClosure;\n`,
        'Use CloseCode.AbnormalClosure and import it',
      ));

    test('with the ending that the file writes', () =>
      fixed(
        `import { a } from './a.ts';\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import { a } from './a.ts';\nimport { CloseCode } from './close-codes.ts';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      ));

    test('into the import of its module', () =>
      fixed(
        `import { CLOSE_SLOW } from './close-codes';\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import { CLOSE_SLOW, CloseCode } from './close-codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      ));

    test('into an import of several lines', () =>
      fixed(
        `import {\n  CLOSE_SLOW,\n} from './close-codes.js';\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import {\n  CLOSE_SLOW,\n  CloseCode,\n} from './close-codes.js';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      ));

    test('a type that is imported becomes a value', () =>
      fixed(
        `import { type CloseCode } from './close-codes';\nlet x: CloseCode;\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import { CloseCode } from './close-codes';\nlet x: CloseCode;\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      ));

    test('of an import of types, the others stay types', () =>
      fixed(
        `import type { Other, CloseCode } from './close-codes';\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import { type Other, CloseCode } from './close-codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      ));

    test('an import of other types is left alone', () =>
      fixed(
        `import type { Other } from './close-codes';\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import type { Other } from './close-codes';\nimport { CloseCode } from './close-codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      ));

    test('under another name, where its own is taken', () =>
      fixed(
        `const CloseCode = 'x';\nnew WebSocket(url).close(/*|*/4003);\n`,
        `import { CloseCode as WsCloseCode } from './close-codes';\nconst CloseCode = 'x';\nnew WebSocket(url).close(WsCloseCode.Kicked);\n`,
        'Use WsCloseCode.Kicked and import it',
      ));

    test('a folder up, and an index', () =>
      checkFix(
        'Use CloseCode.Kicked and import it',
        `//- file: src/net/a.ts\nimport { b } from './b';\nnew WebSocket(url).close(/*|*/4003);\n//- file: src/codes/index.ts\nexport enum CloseCode { Kicked = 4003 }`,
        `//- file: src/net/a.ts\nimport { b } from './b';\nimport { CloseCode } from '../codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n//- file: src/codes/index.ts\nexport enum CloseCode { Kicked = 4003 }`,
      ));

    test('with the line ends of the file', () =>
      fixed(
        `import { a } from './a';\r\nnew WebSocket(url).close(/*|*/4003);\r\n`,
        `import { a } from './a';\r\nimport { CloseCode } from './close-codes';\r\nnew WebSocket(url).close(CloseCode.Kicked);\r\n`,
      ));

    test('behind a directive, behind what TypeScript is told', async () => {
      await fixed(
        `'use client';\n\nexport const socket = new WebSocket(url);\nsocket.close(/*|*/4003);\n`,
        `'use client';\nimport { CloseCode } from './close-codes';\n\nexport const socket = new WebSocket(url);\nsocket.close(CloseCode.Kicked);\n`,
      );
      await fixed(
        `#!/usr/bin/env node\n// @ts-check\nnew WebSocket(url).close(/*|*/4003);\n`,
        `#!/usr/bin/env node\n// @ts-check\nimport { CloseCode } from './close-codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
      );
    });

    test('in a module that Node reads', () =>
      checkFix(
        'Use CloseCode.Kicked and import it',
        `//- file: a.mts\nimport { WebSocket } from 'ws';\nnew WebSocket(url).close(/*|*/4003);\n//- file: b.mts\nexport enum CloseCode { Kicked = 4003 }\n`,
        `//- file: a.mts\nimport { WebSocket } from 'ws';\nimport { CloseCode } from './b.mjs';\nnew WebSocket(url).close(CloseCode.Kicked);\n//- file: b.mts\nexport enum CloseCode { Kicked = 4003 }\n`,
      ));

    test('of a module that is imported whole', async () => {
      await checkFix(
        'Use all.CloseCode.Kicked',
        `import * as all from './x';\nnew WebSocket(url).close(/*|*/4003);\n//- file: x.ts\nexport enum CloseCode { Kicked = 4003 }`,
        `import * as all from './x';\nnew WebSocket(url).close(all.CloseCode.Kicked);\n//- file: x.ts\nexport enum CloseCode { Kicked = 4003 }`,
      );
      const x = '//- file: x.js\nexports.CLOSE_KICKED = 4003;';
      await checkFix(
        'Use x.CLOSE_KICKED',
        `//- file: a.js\nconst x = require('./x');\nnew WebSocket(url).close(/*|*/4003);\n${x}`,
        `//- file: a.js\nconst x = require('./x');\nnew WebSocket(url).close(x.CLOSE_KICKED);\n${x}`,
      );
    });

    suite('the ending of an import', () => {
      const nodeNext = '//- file: tsconfig.json\n{ "compilerOptions": { "module": "nodenext" } }\n';
      const typeModule = '//- file: package.json\n{ "type": "module" }\n';
      const written = (specifier: string, name: string, module: string, project = '', others = ''): Promise<void> => {
        const file = (start: string, code: string): string =>
          `//- file: ${name}\nimport { WebSocket } from 'ws';\n${others}${start}new WebSocket(url).close(${code});\n` +
          `//- file: ${module}\nexport const CloseCode = { Kicked: 4003 };\n${project}`;
        return checkFix(
          'Use CloseCode.Kicked and import it',
          file('', '/*|*/4003'),
          file(`import { CloseCode } from '${specifier}';\n`, 'CloseCode.Kicked'),
        );
      };
      const tsconfig = (options: string): string => `//- file: tsconfig.json\n{ "compilerOptions": {${options}} }\n`;

      test('none, where a bundler comes first', async () => {
        await written('./codes', 'a.ts', 'codes.ts');
        await written('./codes', 'a.ts', 'codes.ts', tsconfig('"module": "esnext", "moduleResolution": "bundler"'));
        await written('./codes', 'src/a.ts', 'src/codes/index.ts', typeModule);
        await written(
          './codes',
          'a.tsx',
          'codes.ts',
          tsconfig('"module": "preserve", "allowImportingTsExtensions": true'),
        );
      });

      test('.js, where Node finds what TypeScript makes', async () => {
        await written('./codes.js', 'a.ts', 'codes.ts', nodeNext + typeModule);
        await written('./codes/index.js', 'src/a.ts', 'src/codes/index.ts', nodeNext + typeModule);
        await written('../codes.js', 'src/a.ts', 'codes.ts', tsconfig('"moduleResolution": "node16"') + typeModule);
        await written('./codes.js', 'a.mts', 'codes.ts', nodeNext);
      });

      test('.js, as a configuration says that others extend', async () => {
        const base = '//- file: tsconfig.json\n{ "extends": "./base.json" }\n//- file: base.json\n';
        const options = '{ "compilerOptions": { "module": "node18" } }\n';
        await written('./codes.js', 'a.ts', 'codes.ts', base + options + typeModule);
        const installed = '//- file: tsconfig.json\n{ "extends": "@tsconfig/node22/tsconfig.json" }\n';
        await written('./codes.js', 'a.ts', 'codes.ts', installed + typeModule);
      });

      test('none, where Node takes the file as CommonJS', async () => {
        await written('./codes', 'a.ts', 'codes.ts', nodeNext);
        await written('./codes', 'a.cts', 'codes.ts', nodeNext);
      });

      test('.ts, where TypeScript is told to take it', async () => {
        const sources = '"module": "nodenext", "rewriteRelativeImportExtensions": true';
        await written('./codes.ts', 'a.ts', 'codes.ts', tsconfig(sources) + typeModule);
        const allowed = '"module": "nodenext", "allowImportingTsExtensions": true';
        await written('./codes.ts', 'a.ts', 'codes.ts', tsconfig(allowed) + typeModule);
        await written(
          './codes.js',
          'a.ts',
          'codes.ts',
          tsconfig(allowed) + typeModule,
          "import { a } from './a.js';\n",
        );
      });

      test('.ts in Deno', async () => {
        await written('./codes.ts', 'a.ts', 'codes.ts', '//- file: deno.json\n{}\n');
        await written(
          './codes/mod.ts',
          'a.ts',
          'codes/mod.ts',
          '//- file: deno.json\n{}\n',
          "import a from './b.js';\n",
        );
      });

      test('its own, where no other leads there', async () => {
        await written('./codes.mjs', 'a.ts', 'codes.mts', '', "import { a } from './a';\n");
        await written('./codes.cjs', 'a.cts', 'codes.cts', nodeNext);
        await written('./codes.js', 'a.mjs', 'codes.js');
        await written('./codes.mjs', 'a.js', 'codes.mjs', typeModule);
        await written('./codes.js', 'a.js', 'codes.js', typeModule, "import './a.css';\n");
      });

      test('as the file writes it', async () => {
        await written('./codes.js', 'a.ts', 'codes.ts', '', "import { a } from './a.js';\n");
        await written('./codes', 'a.js', 'codes.js', '', "import { a } from './a';\n");
        await written('./codes', 'a.ts', 'codes.ts', '', "import a from './a.json';\n");
        await written('./codes.js', 'a.ts', 'codes.ts', nodeNext + typeModule, "import { a } from './a';\n");
      });

      test('is not written where nothing leads there', () =>
        check(`
//- file: a.ts
import { WebSocket } from 'ws';
new WebSocket(url).close(4003);
//- file: codes.mts
export const CloseCode = { Kicked: 4003 };
//- file: other-codes.d.ts
export declare const enum CloseCode { Kicked = 4003 }
${nodeNext}`));
    });

    test('CommonJS', () =>
      checkFix(
        'Use CloseCode.Kicked and import it',
        `//- file: a.js\n'use strict';\nconst WebSocket = require('ws');\nconst { x } = require('./x');\n\nnew WebSocket(url).close(/*|*/4003);\n//- file: codes.js\nmodule.exports = { CloseCode: { Kicked: 4003 } };`,
        `//- file: a.js\n'use strict';\nconst WebSocket = require('ws');\nconst { x } = require('./x');\nconst { CloseCode } = require('./codes');\n\nnew WebSocket(url).close(CloseCode.Kicked);\n//- file: codes.js\nmodule.exports = { CloseCode: { Kicked: 4003 } };`,
      ));

    test('a default export', () =>
      checkFix(
        'Use CloseCode.Kicked and import it',
        `import { x } from './x';\nnew WebSocket(url).close(/*|*/4003);\n//- file: codes.ts\nconst CloseCode = { Kicked: 4003 };\nexport default CloseCode;`,
        `import { x } from './x';\nimport CloseCode from './codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n//- file: codes.ts\nconst CloseCode = { Kicked: 4003 };\nexport default CloseCode;`,
      ));
  });

  test('a code beside one that is used as such, in an imported table', () =>
    check(`
import { WebSocket } from 'ws';
import { CODES, LIMITS } from './codes';
const socket = new WebSocket(url);
socket.close(CODES.AWAY);
socket.close(4001);
//           ^^^^ hint[magic-code] 💡: 4001 has a name in this project: \`CODES.KICK\`
socket.close(LIMITS.first);
socket.close(4010);
//- file: codes.ts
export const CODES = { AWAY: 4000, KICK: 4001 };
export const LIMITS = { first: 4009, other: 4010 };
`));
});
