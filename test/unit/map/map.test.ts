import assert from 'node:assert/strict';
import { outlineOf } from '../../../server/src/map/outline.ts';
import { checkMap, codeMapOf, mapOf } from './picture.ts';

/** A server that sends what `sent` closes with, and a client that does `handled` with the codes of its close events. */
function pair(sent: string, handled: string, more = ''): string {
  return `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => {
${sent}
});
//- file: client.ts
const socket = new WebSocket('wss://game.example');
socket.onclose = event => {
${handled}
};
${more}`;
}

suite('code map: places', () => {
  test('who sends a code, and who handles it, on which side', () =>
    checkMap(
      pair(`socket.close(4001, 'kicked');`, `if (event.code === 4001) leave();`),
      `
      4001
        sent server a.ts:3 'kicked'
        handled client client.ts:3
      `,
    ));

  test('the names of a table, and where it declares them', () =>
    checkMap(
      `
import { CloseCode } from './codes';
import type { WebSocket } from 'ws';
export const kick = (socket: WebSocket) => socket.close(CloseCode.Kicked);
//- file: codes.ts
export const CloseCode = { Kicked: 4002 } as const;`,
      `
      4002 Kicked
        sent unknown a.ts:3 CloseCode.Kicked
        declared unknown codes.ts:1 CloseCode.Kicked
      `,
    ));

  test('a constant that nothing but its use shows to be a code, and nothing beside it', () =>
    checkMap(
      `
import { Shutdown } from './shared/codes';
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(Shutdown.Restart));
log(Shutdown.Mentioned);
//- file: shared/codes.ts
export enum Shutdown { Restart = 4000, Maintenance = 4100, Mentioned = 4200 }`,
      `
      4000 Restart
        sent server a.ts:3 Shutdown.Restart
        declared unknown shared/codes.ts:1 Shutdown.Restart
      `,
    ));

  test('cases, lists, and the branches of what is sent', () =>
    checkMap(
      pair(
        `socket.close(full() ? 4001 : 4002);`,
        `switch (event.code) { case 4001: leave(); }\nif ([4001, 4002].includes(event.code)) retry();`,
      ),
      `
      4001
        sent server a.ts:3
        handled client client.ts:3 case
        handled client client.ts:4 list
      4002
        sent server a.ts:3
        handled client client.ts:4 list
      `,
    ));

  test('a range is there for all codes in it, and only as far as it goes', () =>
    checkMap(
      pair(`socket.close(4101); socket.close(4201);`, `if (event.code >= 4100 && event.code < 4200) leave();`),
      `
      4101
        sent server a.ts:3
        handled client client.ts:3 range 4100-4199
      4201
        * never-handled
        sent server a.ts:3
      `,
    ));

  test('a range of all codes tells none from others', () =>
    checkMap(
      pair(`socket.close(4101);`, `if (event.code >= 1000 && event.code < 5000) leave();`),
      `
      4101
        * never-handled
        sent server a.ts:3
      `,
    ));

  test('a function that is given its socket is on the side of the rest of its file', () =>
    checkMap(
      `
import { WebSocketServer, type WebSocket } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(1008));
export const kick = (socket: WebSocket) => socket.close(4001);`,
      `
      1008 Policy Violation
        sent server a.ts:2
      4001
        sent server? a.ts:3
      `,
    ));

  test('a server looks at what its clients close with', () =>
    checkMap(
      `
import { WebSocketServer, WebSocket } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => {
  socket.on('close', code => closed(code));
  socket.onclose = ({ code }) => code === 4102;
});
function closed(code: number) { return code === 4101; }
new WebSocket('wss://game.example').on('close', code => code === 4103);
export const watch = (socket: WebSocket) => socket.on('close', code => code === 4104);`,
      `
      4101
        handled server a.ts:6
      4102
        handled server a.ts:4
      4103
        handled client a.ts:7
      4104
        handled unknown a.ts:8
      `,
    ));

  test('what is known only at run time stands by itself, with what its type says', async () => {
    const { codes, unknown } = await mapOf(`
import type { WebSocket } from 'ws';
enum CloseCode { Kicked = 4001, Full = 4002 }
export const kick = (socket: WebSocket, code: CloseCode) => socket.close(code);`);
    assert.deepEqual(
      unknown.map(({ possible }) => possible),
      [[4001, 4002]],
    );
    assert.deepEqual(
      codes.flatMap(({ places }) => places.map(({ role }) => role)),
      ['declared', 'declared'],
    );
  });

  test('made-up events, tests, and what is meant to be refused', () =>
    checkMap(
      `
new CloseEvent('close', { code: 4001 });
//- file: server.test.ts
import { WebSocket } from 'ws';
test('', () => {
  new WebSocket('ws://x').close(4002);
  expect(() => new WebSocket('ws://x').close(1006)).toThrow();
});`,
      `
      4001
        made-up client a.ts:1
      4002
        sent client server.test.ts:3 test
      `,
    ));
});

suite('code map: observations', () => {
  test('sent, and nobody looks out for it', () =>
    checkMap(
      pair(`socket.close(4001);`, `if (event.code === 1006) retry();`),
      `
      1006 Abnormal Closure
        handled client client.ts:3
      4001
        * never-handled
        sent server a.ts:3
      `,
    ));

  const serverLooks = `socket.close(4003); socket.on('close', code => code === 4003);`;

  test('what only its sender looks out for does not reach who looks out for others', () =>
    checkMap(
      pair(serverLooks, `if (event.code === 1006) retry();`),
      `
      1006 Abnormal Closure
        handled client client.ts:3
      4003
        * never-handled
        sent server a.ts:3
        handled server a.ts:3
      `,
    ));

  test('a range at the end of the sender is none of the receiver', () =>
    checkMap(
      pair(
        `socket.close(4003); socket.on('close', code => code >= 4000 && code < 4100);`,
        `if (event.code === 1006) retry();`,
      ),
      `
      1006 Abnormal Closure
        handled client client.ts:3
      4003
        * never-handled
        sent server a.ts:3
      `,
    ));

  test('a range of the receiver counts, though the sender looks at the code itself, or a test does', async () => {
    await checkMap(
      pair(serverLooks, `if (event.code >= 4000) leave();`),
      `
      4003
        sent server a.ts:3
        handled server a.ts:3
        handled client client.ts:3 range 4000-65535
      `,
    );
    await checkMap(
      pair(
        `socket.close(4003);`,
        `if (event.code >= 4000) leave();`,
        `//- file: client.test.ts
import { WebSocket } from 'ws';
new WebSocket('ws://x').on('close', code => code === 4003);`,
      ),
      `
      4003
        sent server a.ts:3
        handled client client.test.ts:2 test
        handled client client.ts:3 range 4000-65535
      `,
    );
  });

  test('what both ends send has to be looked out for at both', async () => {
    const both = (looked: string): string =>
      pair(
        `socket.close(4001); socket.on('close', code => ${looked});`,
        `if (event.code === 4001) leave();`,
        `socket.close(4001);`,
      );
    await checkMap(
      both('code === 1001'),
      `
      1001 Going Away
        handled server a.ts:3
      4001
        * never-handled
        sent server a.ts:3
        sent client client.ts:5
        handled client client.ts:3
      `,
    );
    await checkMap(
      both('code >= 4000'),
      `
      4001
        sent server a.ts:3
        sent client client.ts:5
        handled client client.ts:3
        handled server a.ts:3 range 4000-65535
      `,
    );
    await checkMap(
      both('log(reason)'),
      `
      4001
        sent server a.ts:3
        sent client client.ts:5
        handled client client.ts:3
      `,
    );
    const { codes } = await mapOf(both('code === 1001'));
    assert.deepEqual(
      codes.flatMap(({ observations }) => observations.map(({ message }) => message)),
      ['The server does not look out for it when the client sends it: it ends as any other close does.'],
    );
  });

  test('a mark that one end sets for itself is not missed by one that looks at no code', () =>
    checkMap(
      pair(`socket.close(1000);`, `if (event.code !== 4000) retry();`, `socket.close(4000);`),
      `
      1000 Normal Closure
        sent server a.ts:3
      4000
        sent client client.ts:5
        handled client client.ts:3
      `,
    ));

  test('who may be at the other end may be who looks out for it', () =>
    checkMap(
      pair(
        `socket.close(4003);`,
        `if (event.code === 1006) retry();`,
        `//- file: final.ts
import type { WebSocket } from 'ws';
export const watch = (socket: WebSocket) => socket.on('close', code => code === 4003);
//- file: both.ts
import { WebSocketServer, type WebSocket } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(4004));
export const watch = (socket: WebSocket) => socket.on('close', code => code === 4004);`,
      ),
      `
      1006 Abnormal Closure
        handled client client.ts:3
      4003
        sent server a.ts:3
        handled unknown final.ts:2
      4004
        sent server both.ts:2
        handled server? both.ts:3
      `,
    ));

  test('a normal end and what tells of a mistake need no handler', () =>
    checkMap(
      pair(`socket.close(1000); socket.close(1003); socket.close(1011);`, `if (event.code === 1006) retry();`),
      `
      1000 Normal Closure
        sent server a.ts:3
      1003 Unsupported Data
        sent server a.ts:3
      1006 Abnormal Closure
        handled client client.ts:3
      1011 Internal Error
        sent server a.ts:3
      `,
    ));

  test('where the other end is elsewhere, nothing is missing', async () => {
    await checkMap(
      `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(4001));`,
      `
      4001
        sent server a.ts:2
      `,
    );
    await checkMap(
      `new WebSocket(url).onclose = event => event.code === 4001;`,
      `
      4001
        handled client a.ts:1
      `,
    );
  });

  test('a code that the source also speaks of in other ways may be handled there', () =>
    checkMap(
      pair(
        `socket.close(4001); socket.close(Codes.Full);`,
        `alert(labels[event.code]);`,
        `const labels = { 4001: 'kicked', [Codes.Full]: 'full' };
//- file: codes.ts
enum Codes { Full = 4002 }`,
      )
        .replace(/^/, `import { Codes } from './codes';`)
        .replace('const socket', `import { Codes } from './codes';\nconst socket`)
        .replace('enum', 'export enum'),
      `
      4001
        sent server a.ts:3
      4002 Full
        sent server a.ts:3 Codes.Full
        declared unknown codes.ts:1 Codes.Full
      `,
    ));

  test('handled, and nobody sends it; what comes unasked aside', () =>
    checkMap(
      pair(
        `socket.close(1000);`,
        `switch (event.code) { case 1000: case 1001: case 1006: case 1012: return; case 4001: leave(); }`,
      ),
      `
      1000 Normal Closure
        sent server a.ts:3
        handled client client.ts:3 case
      1001 Going Away
        handled client client.ts:3 case
      1006 Abnormal Closure
        handled client client.ts:3 case
      1012 Service Restart
        handled client client.ts:3 case
      4001
        * never-sent
        handled client client.ts:3 case
      `,
    ));

  test('several reasons for one code', () =>
    checkMap(
      pair(
        `socket.close(4001, 'cheats'); socket.close(4001, 'insults'); socket.close(1000, 'bye'); socket.close(1000, 'done');`,
        `if (event.code === 4001) leave();`,
      ),
      `
      1000 Normal Closure
        sent server a.ts:3 'bye'
        sent server a.ts:3 'done'
      4001
        * reasons-differ
        sent server a.ts:3 'cheats'
        sent server a.ts:3 'insults'
        handled client client.ts:3
      `,
    ));

  test('what does not arrive', () =>
    checkMap(
      `new WebSocket(url).close(1001);`,
      `
      1001 Going Away
        * refused
        sent client a.ts:1 refused
      `,
    ));

  test('the team has a name for a code, and nobody uses it', () =>
    checkMap(
      `
import { CloseCode } from './codes';
new WebSocket(url).close(CloseCode.Left);
//- file: codes.ts
export const CloseCode = { Normal: 1000, Left: 4001, Full: 4002, Idle: 4003 } as const;
//- file: labels.ts
import { CloseCode } from './codes';
export const closeCodeLabels = new Map([[CloseCode.Idle, 'idle']]);
//- file: closewise.config.json
{ "codes": { "4001": { "name": "Left the game" }, "4004": { "name": "Banned" } } }`,
      `
      1000 Normal Closure
        declared unknown codes.ts:1 CloseCode.Normal
      4001 Left the game
        sent client a.ts:2 CloseCode.Left
        declared unknown codes.ts:1 CloseCode.Left
      4002 Full
        * unused
        declared unknown codes.ts:1 CloseCode.Full
      4003 Idle
        declared unknown codes.ts:1 CloseCode.Idle
      4004 Banned
        * unused
      `,
    ));

  test('a table that is taken as a whole may be used as a whole', async () => {
    for (const use of ['Object.entries(CloseCode)', 'CloseCode[reason]', '({ ...CloseCode })']) {
      const { codes } = await mapOf(`
import { CloseCode } from './codes';
export const closeCodes = ${use};
//- file: codes.ts
export const CloseCode = { Full: 4002 } as const;`);
      assert.deepEqual(
        codes.flatMap(({ observations }) => observations),
        [],
        use,
      );
    }
  });

  test('what a protocol brings is sent and handled by its packages', () =>
    checkMap(
      pair(
        `socket.close(4403);`,
        `if (event.code === 4401) login();`,
        `import { createClient } from 'graphql-ws';`,
      ).replace('import', `import 'graphql-ws';\nimport`),
      `
      4401 Unauthorized
        handled client client.ts:3
      4403 Forbidden
        sent server a.ts:4
      `,
    ));
});

suite('code map: updates', () => {
  const source = pair(`socket.close(4001);`, `if (event.code === 4001) leave();`);

  test('a file goes, and its places with it', async () => {
    const codes = await codeMapOf(source);
    const before = codes.map();
    codes.update('/other.ts', undefined);
    assert.equal(codes.map(), before, 'the same, as long as nothing changes');
    codes.update('/client.ts', undefined);
    assert.deepEqual(
      codes.map().codes.map(({ code, places }) => [code, places.map(({ path }) => path)]),
      [[4001, ['/a.ts']]],
    );
  });

  test('is plain data', async () => {
    const map = await mapOf(source);
    assert.deepEqual(JSON.parse(JSON.stringify(map)), map);
  });

  test('as a tree: by code, by file, by side', async () => {
    const map = await mapOf(source);
    const shape = (by: 'code' | 'file' | 'side'): unknown =>
      outlineOf(map, by).map(node => [node.kind, node.children.map(({ kind }) => kind)]);
    assert.deepEqual(shape('code'), [['code', ['place', 'place']]]);
    assert.deepEqual(shape('file'), [
      ['file', ['place']],
      ['file', ['place']],
    ]);
    assert.deepEqual(shape('side'), [
      ['side', ['code']],
      ['side', ['code']],
    ]);
  });
});
