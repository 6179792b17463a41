import { checkFix, checkFixes } from '../fixture.ts';

const table = 'enum CloseCode { Normal = 1000, GoingAway = 1001, Kicked = 4003, Auth = 4401 }\n';
const socket = 'const socket = new WebSocket(url);\n';
const ws = "import { WebSocket } from 'ws';\nconst socket = new WebSocket(url);\n";

suite('a code that a fix puts somewhere', () => {
  test('has the name that the file has for it', () =>
    checkFix(
      'Close with CloseCode.Normal (1000)',
      `${table}${socket}socket.close(1001/*|*/, 'bye');`,
      `${table}${socket}socket.close(CloseCode.Normal, 'bye');`,
    ));

  test('in the place of another name', () =>
    checkFix(
      'Close with CloseCode.Normal (1000)',
      `${table}${socket}socket.close(CloseCode.GoingAway/*|*/);`,
      `${table}${socket}socket.close(CloseCode.Normal);`,
    ));

  test('says no more than the name', () =>
    checkFixes(`${table}${socket}socket.close(401/*|*/);`, [
      'Close with 3000 Unauthorized',
      'Close with CloseCode.Auth (4401)',
    ]));

  test('before a reason', () =>
    checkFix(
      "Put CloseCode.Normal (1000) before 'bye'",
      `${table}${ws}socket.close('bye'/*|*/);`,
      `${table}${ws}socket.close(CloseCode.Normal, 'bye');`,
    ));

  test('for a reason without a code', async () => {
    await checkFix(
      'Close with CloseCode.Normal (1000)',
      `${table}${ws}socket.close(undefined/*|*/, 'bye');`,
      `${table}${ws}socket.close(CloseCode.Normal, 'bye');`,
    );
    await checkFix(
      'Close with CloseCode.Normal (1000)',
      `${table}const stream = new WebSocketStream(url);\nstream.close({ closeCode: 'x'/*|*/ });`,
      `${table}const stream = new WebSocketStream(url);\nstream.close({ closeCode: CloseCode.Normal });`,
    );
  });

  test('for digits in a text', () =>
    checkFix(
      'Write CloseCode.Kicked (4003)',
      `${table}${ws}socket.close('4003'/*|*/);`,
      `${table}${ws}socket.close(CloseCode.Kicked);`,
    ));

  test('where it changes places', async () => {
    await checkFix(
      'Swap the code and the reason',
      `${table}${ws}socket.close('bye'/*|*/ as any, 4003 as any);`,
      `${table}${ws}socket.close(CloseCode.Kicked, 'bye');`,
    );
    await checkFix(
      "Pass them one by one: close(CloseCode.Kicked, 'bye')",
      `${table}${ws}socket.close({ code: 4003, reason: 'bye' }/*|*/);`,
      `${table}${ws}socket.close(CloseCode.Kicked, 'bye');`,
    );
  });

  test('where a method takes it', () =>
    checkFix(
      'Call close(), which takes a code',
      `${table}${ws}socket.terminate(4003/*|*/);`,
      `${table}${ws}socket.close(CloseCode.Kicked);`,
    ));

  test('is imported', () =>
    checkFix(
      'Close with CloseCode.Normal (1000)',
      `${socket}socket.close(1001/*|*/);
//- file: codes.ts
export ${table}`,
      `import { CloseCode } from './codes';
${socket}socket.close(CloseCode.Normal);
//- file: codes.ts
export ${table}`,
    ));

  test('is required', () =>
    checkFix(
      'Close with CLOSE_NORMAL (1000)',
      `//- file: a.js
const { WebSocket } = require('ws');
new WebSocket(url).close(null/*|*/, 'bye');
//- file: codes.js
exports.CLOSE_NORMAL = 1000;
`,
      `//- file: a.js
const { WebSocket } = require('ws');
const { CLOSE_NORMAL } = require('./codes.js');
new WebSocket(url).close(CLOSE_NORMAL, 'bye');
//- file: codes.js
exports.CLOSE_NORMAL = 1000;
`,
    ));

  test('is not preferred where its file does something when it is loaded', () =>
    checkFixes(
      `${socket}socket.close(1001/*|*/);
//- file: codes.ts
export ${table}start();`,
      ['Close with CloseCode.Normal (1000)'],
    ));

  suite('in a default', () => {
    const plain = 'const CloseCode = { Normal: 1000, Kicked: 4003 };\n';
    const fixed = (declared: string, before: string, after: string): Promise<void> =>
      checkFix(
        'Close with CloseCode.Normal (1000)',
        `${declared}${socket}function leave(${before}) { socket.close(code/*|*/); }`,
        `${declared}${socket}function leave(${after}) { socket.close(code); }`,
      );

    test('of a parameter with a type', async () => {
      await fixed(table, 'code: number = 1001', 'code: number = CloseCode.Normal');
      await fixed(table, '{ code = 1001 }: { code?: number }', '{ code = CloseCode.Normal }: { code?: number }');
    });

    test('of a parameter that needs one then', () => fixed(table, 'code = 1001', 'code: number = CloseCode.Normal'));

    test('of a parameter that the table leaves open', async () => {
      await fixed(plain, 'code = 1001', 'code = CloseCode.Normal');
      await fixed(plain, '{ code = 1001 } = {}', '{ code = CloseCode.Normal } = {}');
    });

    test('in JavaScript', () =>
      checkFix(
        'Close with CloseCode.Normal (1000)',
        `//- file: a.js\n${plain}${socket}function leave(code = 1001) { socket.close(code/*|*/); }`,
        `//- file: a.js\n${plain}${socket}function leave(code = CloseCode.Normal) { socket.close(code); }`,
      ));

    test('of a choice that a constant is', () =>
      checkFix(
        'Close with CloseCode.Normal (1000)',
        `${table}${socket}const code = isLate ? 1001 : 4003;\nsocket.close(code/*|*/);`,
        `${table}${socket}const code = isLate ? CloseCode.Normal : 4003;\nsocket.close(code);`,
      ));
  });

  suite('stays digits', () => {
    test('where the name is not declared yet', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `${socket}socket.close(1001/*|*/);\n${table}`,
        `${socket}socket.close(1000);\n${table}`,
      ));

    test('where something hides the name', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `${table}${socket}function f(CloseCode: object) { socket.close(1001/*|*/); }`,
        `${table}${socket}function f(CloseCode: object) { socket.close(1000); }`,
      ));

    test('where the name says something else', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `const CLOSE_TIMEOUT = 1000;\n${socket}socket.close(1001/*|*/);`,
        `const CLOSE_TIMEOUT = 1000;\n${socket}socket.close(1000);`,
      ));

    test('in the default of a pattern, which a type may come from', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `${table}${socket}function leave({ code = 1001 } = {}) { socket.close(code/*|*/); }`,
        `${table}${socket}function leave({ code = 1000 } = {}) { socket.close(code); }`,
      ));

    test('in a test', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `//- file: a.test.ts\n${table}${socket}socket.close(1001/*|*/);`,
        `//- file: a.test.ts\n${table}${socket}socket.close(1000);`,
      ));
  });

  test('is one that the type there allows', async () => {
    const close = 'function close(code: 1000 | 1001 | 4401) { socket.close(code as number); }\n';
    await checkFixes(`${socket}${close}close(1001/*|*/);`, ['* Close with 1000 Normal Closure']);
    const other = 'function close(code: 4000 | 1001) { socket.close(code as number); }\n';
    await checkFixes(`${socket}${other}close(1001/*|*/);`, ['Close with another code']);
  });
});
