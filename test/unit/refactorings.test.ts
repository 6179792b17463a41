import { checkNoRefactoring, checkRefactoring, checkRefactorings } from './fixture.ts';

suite('refactorings', () => {
  suite('extract a constant', () => {
    const extracted = (before: string, after: string, name = 'GOING_AWAY'): Promise<void> =>
      checkRefactoring(`Extract constant ${name}`, before, after);

    test('behind the imports, for all its places', () =>
      extracted(
        `import { WebSocket } from 'ws';\n\nconst socket = new WebSocket(url);\nsocket.close(/*|*/1001);\nsocket.on('close', code => code === 1001 || code === 1000);\n`,
        `import { WebSocket } from 'ws';\n\nconst GOING_AWAY = 1001;\n\nconst socket = new WebSocket(url);\nsocket.close(GOING_AWAY);\nsocket.on('close', code => code === GOING_AWAY || code === 1000);\n`,
      ));

    test('at the top of a script, without semicolons', () =>
      extracted(
        `const socket = new WebSocket(url)\nsocket.close(/*|*/1000)\n`,
        `const NORMAL_CLOSURE = 1000\n\nconst socket = new WebSocket(url)\nsocket.close(NORMAL_CLOSURE)\n`,
        'NORMAL_CLOSURE',
      ));

    test('a case, in a list, a literal type', () =>
      extracted(
        `const socket = new WebSocket(url);\nfunction end(code: 4001) { socket.close(code); }\nsocket.onclose = ({ code }) => { switch (code) { case /*|*/4001: end(4001); } return [4001].includes(code); };\n`,
        `const CLOSE_4001 = 4001;\n\nconst socket = new WebSocket(url);\nfunction end(code: 4001) { socket.close(code); }\nsocket.onclose = ({ code }) => { switch (code) { case CLOSE_4001: end(CLOSE_4001); } return [CLOSE_4001].includes(code); };\n`,
        'CLOSE_4001',
      ));

    test('a name that is taken', () =>
      extracted(
        `const GOING_AWAY = 'x';\nnew (require('ws'))(url).close(/*|*/1001);\n`,
        `const CLOSE_GOING_AWAY = 1001;\n\nconst GOING_AWAY = 'x';\nnew (require('ws'))(url).close(CLOSE_GOING_AWAY);\n`,
        'CLOSE_GOING_AWAY',
      ));

    test('in old JavaScript', () =>
      extracted(
        `//- file: a.js\n'use strict';\nvar WebSocket = require('ws');\nvar socket = new WebSocket(url);\nsocket.close(/*|*/1001);\n`,
        `//- file: a.js\n'use strict';\nvar WebSocket = require('ws');\n\nvar GOING_AWAY = 1001;\n\nvar socket = new WebSocket(url);\nsocket.close(GOING_AWAY);\n`,
      ));
  });

  suite('create a table', () => {
    const title = 'Create a table CloseCode of the codes that this file uses';

    test('of the codes of the file, sent and received', () =>
      checkRefactoring(
        title,
        `import { WebSocket } from 'ws';\nconst socket = new WebSocket(url);\nsocket.close(/*|*/1001);\nsocket.on('close', code => {\n  switch (code) {\n    case 1006:\n    case 4001:\n  }\n});\n`,
        `import { WebSocket } from 'ws';\n\nconst CloseCode = {\n  GoingAway: 1001,\n  AbnormalClosure: 1006,\n  Code4001: 4001,\n} as const;\n\nconst socket = new WebSocket(url);\nsocket.close(CloseCode.GoingAway);\nsocket.on('close', code => {\n  switch (code) {\n    case CloseCode.AbnormalClosure:\n    case CloseCode.Code4001:\n  }\n});\n`,
      ));

    test('exported where others are, of the codes of the workspace too', () =>
      checkRefactoring(
        'Create a table CloseCode of the codes that the project uses',
        `import { WebSocket } from 'ws';\n\nexport function end(socket: WebSocket) {\n\tsocket.close(/*|*/1000);\n}\n`,
        `import { WebSocket } from 'ws';\n\nexport const CloseCode = {\n\tNormalClosure: 1000,\n\tGoingAway: 1001,\n\tCode4003: 4003,\n} as const;\n\nexport function end(socket: WebSocket) {\n\tsocket.close(CloseCode.NormalClosure);\n}\n`,
        [4003, 1001, 1004, 5000],
      ));

    test('frozen in JavaScript', () =>
      checkRefactoring(
        title,
        `//- file: a.js\nconst WebSocket = require("ws")\n\nnew WebSocket(url).close(/*|*/1000)\n`,
        `//- file: a.js\nconst WebSocket = require("ws")\n\nconst CloseCode = Object.freeze({\n  NormalClosure: 1000,\n})\n\nnew WebSocket(url).close(CloseCode.NormalClosure)\n`,
      ));

    test('a list keeps its digits, which TypeScript would not take otherwise', () =>
      checkRefactoring(
        title,
        `const socket = new WebSocket(url);\nsocket.onclose = ({ code }) => { if (![1000, 1001].includes(code)) socket.close(/*|*/4000); };\n`,
        `const CloseCode = {\n  Code4000: 4000,\n} as const;\n\nconst socket = new WebSocket(url);\nsocket.onclose = ({ code }) => { if (![1000, 1001].includes(code)) socket.close(CloseCode.Code4000); };\n`,
      ));

    test('names of the protocol that is spoken', () =>
      checkRefactorings(`//- protocols: graphql-transport-ws\nnew WebSocket(url).close(/*|*/4000);`, [
        'Extract constant CLOSE_4000',
        title,
      ]));
  });

  suite('nothing', () => {
    test('beside a code', () => checkNoRefactoring(`new WebSocket(url).close(1000); /*|*/`));
    test('for a code that is a mistake', async () => {
      await checkNoRefactoring(`new WebSocket(url).close(/*|*/1006);`);
      await checkNoRefactoring(`new WebSocket(url).close(/*|*/1004);`);
    });
    test('for other numbers', () => checkNoRefactoring(`new WebSocket(url).close(1000);\nfetch(/*|*/1000);`));
    test('for what is no close code', () => checkNoRefactoring(`new WebSocket(url).close(/*|*/5000);`));
    test('where there is a name', () =>
      checkNoRefactoring(`enum CloseCode { NormalClosure = 1000 }\nnew WebSocket(url).close(/*|*/1000);`));
    test('where a name is used', () =>
      checkNoRefactoring(`const END = 1000;\nfunction end() { new WebSocket(url).close(/*|*/END); }`));
    test('where a name is given', () =>
      checkNoRefactoring(`const closeCode = /*|*/1000;\nfunction end() { new WebSocket(url).close(closeCode); }`));
    test('no second table', () =>
      checkRefactorings(`enum CloseCode { Kicked = 4000 }\nnew WebSocket(url).close(/*|*/1000);`, [
        'Extract constant NORMAL_CLOSURE',
      ]));
  });
});
