import assert from 'node:assert/strict';
import { constantInUse, constantsToCount } from '../../../server/src/map/code-lens.ts';
import { analysisOf } from '../fixture.ts';
import { fixtureOf } from '../fixture-files.ts';
import { mapOf } from './picture.ts';

/** What is said above the constants of the first file, by their names. */
async function checkLenses(source: string, expected: Readonly<Record<string, string>>): Promise<void> {
  const fixture = fixtureOf(source);
  const [[path, text] = ['', '']] = fixture.files;
  const map = await mapOf(source);
  const constants = constantsToCount(await analysisOf(fixture, path, text));
  const said = constants.map(({ expression, value }) => [expression, constantInUse(value, map).title]);
  assert.deepEqual(Object.fromEntries(said), expected);
}

const server = (body: string): string => `import { WebSocketServer } from 'ws';
import { CloseCode } from './a';
new WebSocketServer({ port: 1 }).on('connection', socket => {
${body}
});`;
const client = (body: string): string => `import { CloseCode } from './a';
new WebSocket('wss://game.example').onclose = ({ code, reason }) => {
${body}
};`;
const table = 'export const CloseCode = { Kicked: 4001 } as const;';

suite('code lenses', () => {
  test('handlers and senders', () =>
    checkLenses(
      `
${table}
//- file: server.ts
${server('socket.close(CloseCode.Kicked);\nsocket.close(4001);')}
//- file: client.ts
${client('if (code === CloseCode.Kicked) leave();')}`,
      { 'CloseCode.Kicked': '1 handler, 2 senders' },
    ));

  test('what nobody here handles or sends', () =>
    checkLenses(
      `
export enum CloseCode { Kicked = 4001, Full = 4002, Unused = 4003 }
//- file: server.ts
${server('socket.close(CloseCode.Kicked);')}
//- file: client.ts
${client('if (code === CloseCode.Full) leave();')}`,
      {
        'CloseCode.Kicked': '1 sender, never handled',
        'CloseCode.Full': '1 handler, never sent',
        'CloseCode.Unused': 'not used for a close code',
      },
    ));

  test('nothing is missing where the other end is elsewhere, or nobody has to do anything', () =>
    checkLenses(
      `
export enum CloseCode { Kicked = 4001, Normal = 1000, Abnormal = 1006 }
//- file: client.ts
${client('if (code === CloseCode.Kicked || code === CloseCode.Abnormal) leave();')}
//- file: leave.ts
import { CloseCode } from './a';
export const leave = (socket: WebSocket) => socket.close(CloseCode.Normal);`,
      {
        'CloseCode.Kicked': '1 handler',
        'CloseCode.Normal': '1 sender',
        'CloseCode.Abnormal': '1 handler',
      },
    ));

  test('what is not understood is not said to be missing', () =>
    checkLenses(
      `
${table}
//- file: texts.ts
import { CloseCode } from './a';
export const texts = Object.entries(CloseCode);`,
      { 'CloseCode.Kicked': 'no handlers or senders found' },
    ));

  test('what is handed in may be any of a type', () =>
    checkLenses(
      `
export enum CloseCode { Kicked = 4001, Full = 4002 }
//- file: server.ts
import { CloseCode } from './a';
import type { WebSocket } from 'ws';
export const kick = (socket: WebSocket, code: CloseCode) => socket.close(code);`,
      {
        'CloseCode.Kicked': 'may be sent where the code is known only at run time',
        'CloseCode.Full': 'may be sent where the code is known only at run time',
      },
    ));

  test('tests count only where there is nothing else', () =>
    checkLenses(
      `
${table}
//- file: server.test.ts
${server('socket.close(CloseCode.Kicked);')}`,
      { 'CloseCode.Kicked': 'used in tests only' },
    ));

  test('single constants only where they are exported, and numbers of other kinds never', () =>
    checkLenses(
      `
export const IDLE_CLOSE_CODE = 4004;
const BUSY_CLOSE_CODE = 4005;
export const PORT = 4006;
export const timeouts = { closeDelay: 4007 };
//- file: server.ts
${server('socket.close(4004);').replace("import { CloseCode } from './a';", "import { IDLE_CLOSE_CODE } from './a';")}`,
      { IDLE_CLOSE_CODE: '1 sender' },
    ));

  test('tables of CommonJS, and classes', () =>
    checkLenses(
      `
class CloseCode { static readonly Kicked = 4001; }
module.exports.CLOSE_CODES = { FULL: 4002 };
exports.CLOSE_IDLE = 4003;
module.exports.CloseCode = CloseCode;`,
      {
        // The class goes somewhere as a whole.
        'CloseCode.Kicked': 'no handlers or senders found',
        'module.exports.CLOSE_CODES.FULL': 'not used for a close code',
        'exports.CLOSE_IDLE': 'not used for a close code',
      },
    ));

  test('tables of CommonJS that another file takes as a whole', () =>
    checkLenses(
      `
exports.CloseCode = { Kicked: 4001 };
exports.CLOSE_CODES = { Full: 4002 };
exports.CLOSE_IDLE = 4003;
//- file: log.js
const { CloseCode, CLOSE_IDLE } = require('./a');
console.log(Object.entries(CloseCode), CLOSE_IDLE);`,
      {
        'exports.CloseCode.Kicked': 'no handlers or senders found',
        'exports.CLOSE_CODES.Full': 'not used for a close code',
        'exports.CLOSE_IDLE': 'no handlers or senders found',
      },
    ));
});
