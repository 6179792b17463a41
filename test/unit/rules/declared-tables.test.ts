import assert from 'node:assert/strict';
import { check, checkDisabled, checkFix, checkFixes, checkFixOfMore, fixesAt } from '../fixture.ts';

const socket = `import { WebSocket } from 'ws';\ndeclare const socket: WebSocket;\n`;

suite('declared tables', () => {
  suite('are named', () => {
    test('with their file, where it is another', () =>
      check(`
//- file: src/server.ts
import { CloseCode } from './close-codes';
import { WebSocket } from 'ws';
new WebSocket(url).close(CloseCode.Gone);
//                       ^^^^^^^^^^^^^^ error[reserved-code] 💡: \`CloseCode.Gone\` (src/close-codes.ts) is 1005 No Status Rcvd, which is only
//- file: src/close-codes.ts
export const CloseCode = { Gone: 1005, Lost: 4001 };
`));

    test('with the last two names of a path', () =>
      check(`
//- file: web/src/pages/room.ts
import { LOST } from '../codes/index';
new WebSocket(url).close(LOST);
//                       ^^^^ error[reserved-code] 💡: \`LOST\` (codes/index.ts) is 1006 Abnormal Closure
//- file: web/src/codes/index.ts
export const LOST = 1006;
`));

    test('where a function of another file gives the code', () =>
      check(`
//- file: src/a.ts
import { codeFor } from './codes';
new WebSocket(url).close(codeFor());
//                       ^^^^^^^^^ error[reserved-code]: 1006 Abnormal Closure (src/codes.ts) is only ever reported
//- file: src/codes.ts
export function codeFor() { return 1006; }
`));

    test('where it is one of two', () =>
      check(`
//- file: src/a.ts
import { CloseCode } from './codes';
new WebSocket(url).close(isLost ? CloseCode.Lost : CloseCode.Gone);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[reserved-code]: The code (src/codes.ts) can be 1006 Abnormal Closure or 1005 No Status Rcvd, which
new WebSocket(url).close(isLost ? CloseCode.Lost : 1000);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[reserved-code] 💡: The code (src/codes.ts) can be 1006 Abnormal Closure, which
//- file: src/codes.ts
export enum CloseCode { Lost = 1006, Gone = 1005 }
`));

    test('not with the file that is checked', () =>
      check(`
        const CloseCode = { Gone: 1005 } as const;
        new WebSocket(url).close(CloseCode.Gone);
//                               ^^^^^^^^^^^^^^ error[reserved-code] 💡: \`CloseCode.Gone\` is 1005 No Status Rcvd, which
      `));

    test('not where their codes may be sent', () =>
      check(`
//- file: src/a.ts
import { CloseCode } from './codes';
new WebSocket(url).close(CloseCode.Gone);
//- file: src/codes.ts
export const CloseCode = { Gone: 4001, Lost: 1006 };
`));
  });

  suite('are changed', () => {
    test('in the same file, for all who send the code', () =>
      checkFixOfMore(
        'Change CloseCode.Gone to 1000 Normal Closure where it is declared',
        `${socket}const CloseCode = { Gone: 1005, Busy: 1013 } as const;
socket.close(CloseCode.Go/*|*/ne);
socket.close(CloseCode.Gone, 'again');
`,
        `${socket}const CloseCode = { Gone: 1000, Busy: 1013 } as const;
socket.close(CloseCode.Gone);
socket.close(CloseCode.Gone, 'again');
`,
      ));

    test('in another file', () =>
      checkFix(
        'Change CloseCode.Gone to 1000 Normal Closure where it is declared',
        `
//- file: src/a.ts
import { CloseCode } from './codes';
new WebSocket(url).close(CloseCode.Go/*|*/ne);
//- file: src/codes.ts
export enum CloseCode {
  Busy = 4001,
  Gone = 1005,
}
`,
        `
//- file: src/a.ts
import { CloseCode } from './codes';
new WebSocket(url).close(CloseCode.Gone);
//- file: src/codes.ts
export enum CloseCode {
  Busy = 4001,
  Gone = 1000,
}
`,
      ));

    test('behind a barrel and another name', () =>
      checkFix(
        'Change Codes.Gone to 1000 Normal Closure where it is declared',
        `
//- file: src/a.ts
import { CloseCode } from './index';
new WebSocket(url).close(CloseCode.Go/*|*/ne);
//- file: src/index.ts
export { Codes as CloseCode } from './codes';
//- file: src/codes.ts
export const Codes = Object.freeze({ Gone: 1005 });
`,
        `
//- file: src/a.ts
import { CloseCode } from './index';
new WebSocket(url).close(CloseCode.Gone);
//- file: src/codes.ts
export const Codes = Object.freeze({ Gone: 1000 });
`,
      ));

    test('after the fixes for the call', () =>
      checkFixes(
        `${socket}const CloseCode = { Gone: 1005 } as const;
socket.close(CloseCode.Go/*|*/ne);
`,
        [
          '* Close without a code',
          'Close with 1000 Normal Closure',
          'Change CloseCode.Gone to 1000 Normal Closure where it is declared',
        ],
      ));

    test('a constant of its own', () =>
      checkFix(
        'Change TIMED_OUT to 1011 Internal Error where it is declared',
        `${socket}const TIMED_OUT = 1006;\nsocket.close(TIMED_/*|*/OUT);\n`,
        `${socket}const TIMED_OUT = 1011;\nsocket.close(TIMED_OUT);\n`,
      ));

    test('a static property', () =>
      checkFix(
        'Change Codes.TIMED_OUT to 1011 Internal Error where it is declared',
        `${socket}class Codes { static readonly TIMED_OUT = 1006; }\nsocket.close(Codes.TIMED_/*|*/OUT);\n`,
        `${socket}class Codes { static readonly TIMED_OUT = 1011; }\nsocket.close(Codes.TIMED_OUT);\n`,
      ));

    test('a table inside a table, with brackets and `satisfies`', () =>
      checkFix(
        'Change config.codes.timedOut to 1011 Internal Error where it is declared',
        `${socket}type Config = { codes: Record<string, number> };\nconst config = { codes: { 'timedOut': (1006) } } satisfies Config;\nsocket.close(config.codes.timed/*|*/Out);\n`,
        `${socket}type Config = { codes: Record<string, number> };\nconst config = { codes: { 'timedOut': (1011) } } satisfies Config;\nsocket.close(config.codes.timedOut);\n`,
      ));

    test('what is taken out of a table', () =>
      checkFix(
        'Change Codes.timedOut to 1011 Internal Error where it is declared',
        `${socket}const Codes = { timedOut: 1006 };\nconst { timedOut } = Codes;\nsocket.close(timed/*|*/Out);\n`,
        `${socket}const Codes = { timedOut: 1011 };\nconst { timedOut } = Codes;\nsocket.close(timedOut);\n`,
      ));

    test('what a table is spread from', () =>
      checkFix(
        'Change base.timedOut to 1011 Internal Error where it is declared',
        `${socket}const base = { timedOut: 1006 } as const;\nconst Codes = { ...base, busy: 1013 } as const;\nsocket.close(Codes.timed/*|*/Out);\n`,
        `${socket}const base = { timedOut: 1011 } as const;\nconst Codes = { ...base, busy: 1013 } as const;\nsocket.close(Codes.timedOut);\n`,
      ));

    test('a table of CommonJS', () =>
      checkFix(
        'Change timedOut to 1011 Internal Error where it is declared',
        `
//- file: a.js
const codes = require('./codes');
/** @param {import('ws').WebSocket} socket */
exports.end = socket => socket.close(codes.timed/*|*/Out);
//- file: codes.js
module.exports = { timedOut: 1006 };
`,
        `
//- file: a.js
const codes = require('./codes');
/** @param {import('ws').WebSocket} socket */
exports.end = socket => socket.close(codes.timedOut);
//- file: codes.js
module.exports = { timedOut: 1011 };
`,
      ));

    test('the export of CommonJS', () =>
      checkFix(
        'Change TIMED_OUT to 1011 Internal Error where it is declared',
        `
//- file: a.js
const { TIMED_OUT } = require('./codes');
/** @param {import('ws').WebSocket} socket */
exports.end = socket => socket.close(TIMED/*|*/_OUT);
//- file: codes.js
exports.TIMED_OUT = 1006;
`,
        `
//- file: a.js
const { TIMED_OUT } = require('./codes');
/** @param {import('ws').WebSocket} socket */
exports.end = socket => socket.close(TIMED_OUT);
//- file: codes.js
exports.TIMED_OUT = 1011;
`,
      ));

    test('an annotated table', () =>
      checkFix(
        'Change CODES.timedOut to 1011 Internal Error where it is declared',
        `${socket}const CODES: Record<string, number> = { timedOut: 1006 };\nsocket.close(CODES.timed/*|*/Out);\n`,
        `${socket}const CODES: Record<string, number> = { timedOut: 1011 };\nsocket.close(CODES.timedOut);\n`,
      ));

    test('the last member of an enum, which counts on', () =>
      checkFix(
        'Change Code.Late to 1011 Internal Error where it is declared',
        `${socket}enum Code { Odd = 1005, Late }\nsocket.close(Code.La/*|*/te);\n`,
        `${socket}enum Code { Odd = 1005, Late = 1011 }\nsocket.close(Code.Late);\n`,
      ));

    test('a code that only this API refuses', () =>
      checkFix(
        'Change Code.Leaving to 1000 Normal Closure where it is declared',
        `enum Code { Leaving = 1001 }\nnew WebSocket(url).close(Code.Lea/*|*/ving);\n`,
        `enum Code { Leaving = 1000 }\nnew WebSocket(url).close(Code.Leaving);\n`,
      ));

    test('to a code that all who send it may send', () =>
      checkFixOfMore(
        'Change TIMED_OUT to 4000 where it is declared',
        `${socket}const TIMED_OUT = 1006;\nsocket.close(TIMED/*|*/_OUT);\nnew globalThis.WebSocket(url).close(TIMED_OUT);\n`,
        `${socket}const TIMED_OUT = 4000;\nsocket.close(TIMED_OUT);\nnew globalThis.WebSocket(url).close(TIMED_OUT);\n`,
      ));
  });

  suite('stay as they are', () => {
    const atCall = ['* Close without a code', 'Close with 1000 Normal Closure'];
    const disabled = 'Change CloseCode.Gone to 1000 Normal Closure where it is declared';

    test('where received codes are compared with them', () =>
      checkDisabled(
        `${socket}const CloseCode = { Gone: 1005 } as const;
socket.on('close', code => { if (code === CloseCode.Gone) reconnect(); });
socket.close(CloseCode.Go/*|*/ne);
`,
        '`CloseCode.Gone` is also compared with received codes.',
      ));

    test('where their name is the name of the code', async () => {
      for (const name of ['NoStatus', 'NO_STATUS_RECEIVED', 'CLOSE_NO_STATUS', 'WS_1005']) {
        await checkDisabled(
          `${socket}const CloseCode = { ${name}: 1005 } as const;\nsocket.close(CloseCode.${name}/*|*/);\n`,
          `The name \`CloseCode.${name}\` says 1005 No Status Rcvd.`,
        );
      }
      await checkDisabled(
        `const GOING_AWAY = 1001;\nnew WebSocket(url).close(GOING_AWAY/*|*/);\n`,
        'The name `GOING_AWAY` says 1001 Going Away.',
      );
    });

    test('where the next member of an enum counts on', async () => {
      for (const members of ['Gone = 1005, Busy', 'Odd = 1004, Gone, Busy']) {
        await checkDisabled(
          `${socket}enum CloseCode { ${members} }\nsocket.close(CloseCode.Go/*|*/ne);\n`,
          'The members of the enum that follow `CloseCode.Gone` count on from it.',
        );
      }
    });

    test('where something else is called with them', () =>
      checkDisabled(
        `${socket}const PATIENCE = 5000;\nsetTimeout(next, PATIENCE);\nsocket.close(PATIE/*|*/NCE);\n`,
        '`PATIENCE` is also given to `setTimeout`.',
      ));

    test('but not where that only shows them', () =>
      checkFix(
        disabled,
        `${socket}const CloseCode = { Gone: 1005 } as const;\nconsole.log(CloseCode.Gone);\nsocket.close(CloseCode.Go/*|*/ne);\n`,
        `${socket}const CloseCode = { Gone: 1000 } as const;\nconsole.log(CloseCode.Gone);\nsocket.close(CloseCode.Gone);\n`,
      ));

    test('where they are for HTTP', () =>
      checkNoDeclarationFix(
        `${socket}enum HttpStatus { Unauthorized = 401 }\nsocket.close(HttpStatus.Unau/*|*/thorized);\n`,
      ));

    test('where their type lists what they may be', () =>
      checkFixes(`${socket}const GONE: 1005 | 1006 = 1005;\nsocket.close(GO/*|*/NE);\n`, atCall));

    test('where they are put together', () =>
      checkNoDeclarationFix(`${socket}const BASE = 1000;\nconst GONE = BASE + 5;\nsocket.close(GO/*|*/NE);\n`));

    test('where there is no constant', async () => {
      await checkNoDeclarationFix(`${socket}socket.close(10/*|*/05);\n`);
      await checkNoDeclarationFix(`${socket}function end(code = 1005) { socket.close(co/*|*/de); }\n`);
      await checkNoDeclarationFix(`${socket}function end() { let code = 1005; socket.close(co/*|*/de); }\n`);
      await checkNoDeclarationFix(`${socket}const gone = () => 1005;\nsocket.close(go/*|*/ne());\n`);
    });

    test('where they are data', () =>
      checkNoDeclarationFix(`
//- file: a.ts
import codes from './codes.json';
import { WebSocket } from 'ws';
new WebSocket(url).close(codes.go/*|*/ne);
//- file: codes.json
{ "gone": 1005 }
`));
  });
});

/** Something is found at the cursor, and no declaration is to be changed for it. */
async function checkNoDeclarationFix(source: string): Promise<void> {
  const titles = (await fixesAt(source)).map(({ title }) => title);
  assert.deepEqual(
    titles.filter(title => title.endsWith('where it is declared')),
    [],
  );
}
