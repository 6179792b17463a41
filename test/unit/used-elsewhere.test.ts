import assert from 'node:assert/strict';
import { findingsOf, hoverAt, type Analysis } from '../../server/src/core.ts';
import { UsedElsewhere } from '../../server/src/workspace/used-elsewhere.ts';
import { analysisOf } from './fixture.ts';
import { fixtureOf } from './fixture-files.ts';
import { usedElsewhereIn } from './used-elsewhere.ts';

/** A table in `b.ts`, and in `a.ts` a server that does `uses` with it. */
function project(table: string, uses: string): string {
  return `import { WebSocketServer } from 'ws';
import { Shutdown } from './b';
new WebSocketServer({ port: 1 }).on('connection', socket => {
  ${uses}
});
//- file: b.ts
${table}
`;
}

/** The analysis of `b.ts`, by what `a.ts` uses of it. */
async function analysisOfTable(source: string): Promise<Analysis> {
  const fixture = fixtureOf(source);
  const used = await usedElsewhereIn(fixture);
  return analysisOf(fixture, '/b.ts', fixture.files.get('/b.ts') ?? '', { usedElsewhere: used.of('/b.ts') });
}

/** The constants that are known in `b.ts`, by what `a.ts` uses of it, and whether they have a hover there. */
async function checkKnown(source: string, expected: readonly string[]): Promise<void> {
  const analysis = await analysisOfTable(source);
  assert.deepEqual(
    analysis.constants.map(({ expression, value }) => `${expression} ${value}`),
    expected,
  );
  for (const { declaration, value } of analysis.constants) {
    assert.deepEqual(hoverAt(analysis, declaration.start)?.codes, [value]);
  }
}

suite('constants that other files use as codes', () => {
  const restart = 'socket.close(Shutdown.Restart);';
  const only = ['Shutdown.Restart 4000'];

  test('a member of an enum, and not what stands beside it', () =>
    checkKnown(project('export enum Shutdown { None = 0, Restart = 4000, Maintenance = 4100 }', restart), only));

  test('members of an enum that counts on', () =>
    checkKnown(project('export enum Shutdown { Restart = 4000, Full }', `${restart}\n  socket.close(Shutdown.Full);`), [
      'Shutdown.Restart 4000',
      'Shutdown.Full 4001',
    ]));

  test('of an object', () =>
    checkKnown(project('export const Shutdown = { Restart: 4000, Maintenance: 4100 } as const;', restart), only));

  test('not the rest of a table of errors', () =>
    checkKnown(
      project('export enum Shutdown { NotFoundCode = 1404, Restart = 4000, UnknownCode = 1000 }', restart),
      only,
    ));

  test('of a frozen object, with which a received code is compared', () =>
    checkKnown(
      project(
        'export const Shutdown = Object.freeze({ Restart: 4000, Maintenance: 4100 });',
        `socket.on('close', code => { if (code === Shutdown.Maintenance) again(); });`,
      ),
      ['Shutdown.Maintenance 4100'],
    ));

  test('one constant, under another name', () =>
    checkKnown(
      `import { RESTART as again } from './b';
new WebSocket('wss://a.example').close(again);
//- file: b.ts
export const RESTART = 4000;
export const PORT = 4001;
`,
      ['RESTART 4000'],
    ));

  test('through a file that hands it on, and a constant of the other file', () =>
    checkKnown(
      `import { Shutdown } from './index';
const code = Shutdown.Restart;
new WebSocket('wss://a.example').close(code);
//- file: index.ts
export * from './b';
//- file: b.ts
export enum Shutdown { Restart = 4000, Maintenance = 4100 }
`,
      only,
    ));

  test('none that is no code there', async () => {
    const table = 'export enum Shutdown { Restart = 4000, Maintenance = 4100 }';
    for (const uses of [
      'setTimeout(() => socket.close(), Shutdown.Restart);',
      `socket.on('close', code => { if (code >= Shutdown.Restart) again(); });`,
      'fs.close(Shutdown.Restart);',
      'socket.close(4000);',
      `socket.close(1000, 'Shutdown.Restart');`,
    ]) {
      await checkKnown(project(table, uses), []);
    }
  });

  test('are no matter of the rules', async () => {
    const table = 'export enum Shutdown { Restart = 4000 }\nnew WebSocket("wss://a.example").close(4000);';
    const analysis = await analysisOfTable(project(table, 'socket.close(Shutdown.Restart);'));
    assert.equal(analysis.constants.length, 1);
    assert.deepEqual(findingsOf(analysis), []);
  });
});

suite('what files use of one another', () => {
  const restart = { file: '/b.ts', name: 'Shutdown.Restart' };
  const full = { file: '/b.ts', name: 'Shutdown.Full' };

  test('is told when it is other than before, and is the same array until then', () => {
    const used = new UsedElsewhere();
    const news: (readonly string[])[] = [];
    used.onNews(paths => news.push(paths));
    used.set('/a.ts', [restart]);
    const first = used.of('/b.ts');
    assert.deepEqual(first, ['Shutdown.Restart']);
    used.set('/c.ts', [restart, { file: '/d.ts', name: 'X' }]);
    used.set('/a.ts', []);
    assert.equal(used.of('/b.ts'), first);
    used.set('/c.ts', [full, restart]);
    assert.deepEqual(used.of('/b.ts'), ['Shutdown.Full', 'Shutdown.Restart']);
    used.set('/c.ts', []);
    assert.deepEqual(used.of('/b.ts'), []);
    assert.deepEqual(news, [['/b.ts'], ['/d.ts'], ['/b.ts', '/d.ts'], ['/b.ts']]);
  });

  test('is what an open document says, whatever its file does, and afterwards what the file is seen to do', () => {
    const used = new UsedElsewhere();
    const news: (readonly string[])[] = [];
    used.onNews(paths => news.push(paths));
    used.setOpen('/a.ts', [restart]);
    used.set('/a.ts', []);
    used.set('/a.ts', [full]);
    assert.deepEqual(used.of('/b.ts'), ['Shutdown.Restart']);
    assert.deepEqual(news, [['/b.ts']]);
    used.close('/a.ts');
    assert.deepEqual(used.of('/b.ts'), ['Shutdown.Restart']);
    assert.deepEqual(used.usersAt('/a.ts'), ['/a.ts']);
    used.set('/a.ts', []);
    assert.deepEqual(used.of('/b.ts'), []);
    assert.deepEqual(news, [['/b.ts'], ['/b.ts']]);
  });

  test('is found below a folder', () => {
    const used = new UsedElsewhere();
    used.set('/src/a.ts', [restart]);
    used.set('/src2/a.ts', [restart]);
    assert.deepEqual(used.usersAt('/src'), ['/src/a.ts']);
  });
});
