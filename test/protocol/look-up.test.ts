import assert from 'node:assert/strict';
import type { Hover, MarkupContent, Range, TextEdit } from 'vscode-languageserver/node';
import { counting, everything } from './client-capabilities.ts';
import { withServer, type LanguageClient } from './language-client.ts';
import { projectFolder } from './project-folder.ts';

interface Codes {
  readonly rows: readonly { readonly from: number; readonly name: string; readonly group: string }[];
  readonly query: string;
}

const text = `const socket = new WebSocket('wss://gateway.discord.gg');
enum CloseCode { Kicked = 4003 }
/* 🌙 */ socket.close(10);
`;

suite('look up', function () {
  this.timeout(30_000);
  const { uri, write } = projectFolder();
  const ask = <Answer>(client: LanguageClient, what: string, params: object): Promise<Answer> =>
    client.connection.sendRequest<Answer>(`closewise/${what}`, params);

  test('lists the constants and codes of the project, then the registry, then the protocols, those of the file first', () => {
    const settings = { codes: { 4002: { name: 'Kicked' } } };
    return withServer({ capabilities: everything, settings }, async client => {
      const document = await client.open('client.ts', text);
      const { rows, query } = await ask<Codes>(client, 'codes', { uri: document.uri, range: document.rangeOf('10') });
      assert.deepEqual(
        rows.slice(0, 3).map(({ from, name, group }) => [from, name, group]),
        [
          [4003, 'CloseCode.Kicked', 'client.ts'],
          [4002, 'Kicked', 'this project'],
          [1000, 'Normal Closure', 'IANA'],
        ],
      );
      assert.equal(
        rows.find(({ group }) => !['client.ts', 'this project', 'IANA'].includes(group))?.group,
        'Discord Gateway',
      );
      assert.equal(query, '10');
      const inFolder = await ask<Codes>(client, 'codes', { uri: 'file:///closewise-test/' });
      assert.equal(inFolder.rows[0]?.name, 'Kicked');
      assert.equal(inFolder.query, '');
      assert.equal((await ask<Codes>(client, 'codes', {})).rows[1]?.name, 'Normal Closure');
    });
  });

  test('lists the constants that the files of the workspace export, each once, also before one of them is open', () =>
    withServer({ capabilities: everything, folder: uri() }, async client => {
      write('shared/codes.ts', 'export const CloseCode = { RoomFull: 4003, LoginExpired: 4001 } as const;\n');
      const expected = [
        [4001, 'CloseCode.LoginExpired', 'codes.ts'],
        [4003, 'CloseCode.RoomFull', 'codes.ts'],
        [1000, 'Normal Closure', 'IANA'],
      ];
      const firstOf = ({ rows }: Codes): unknown =>
        rows.slice(0, 3).map(({ from, name, group }) => [from, name, group]);
      assert.deepEqual(firstOf(await ask<Codes>(client, 'codes', { uri: `${uri()}/` })), expected);
      const importing = "import { CloseCode } from './shared/codes';\nnew WebSocket('').close(CloseCode.RoomFull);\n";
      const document = await client.open(uri('a.ts'), importing);
      assert.deepEqual(firstOf(await ask<Codes>(client, 'codes', { uri: document.uri })), expected);
    }));

  test('inserts the constant in the place of what is half typed, also for a client that counts bytes', () =>
    withServer({ capabilities: counting }, async client => {
      const document = await client.open('client.ts', text);
      const { end } = document.rangeOf('10');
      const insert = async (code: number, range: Range): Promise<string> => {
        const params = { uri: document.uri, range, code };
        const { edits } = await ask<{ readonly edits: TextEdit[] }>(client, 'insertion', params);
        return edits.map(each => `${document.picture(each.range)} -> ${each.newText}`).join('\n');
      };
      assert.equal(await insert(4003, { start: end, end }), '/* 🌙 */ socket.close([10]); -> CloseCode.Kicked');
      assert.equal(await insert(1000, { start: end, end }), '/* 🌙 */ socket.close([10]); -> 1000');
      const { start } = document.rangeOf('cket.close');
      assert.equal(await insert(1000, { start, end: start }), '', 'in the middle of a name');
    }));

  test('inserts numbers in a document without codes, and leaves others to the client', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('notes.ts', '// see 10\n');
      const range = document.rangeOf('10');
      const insertion = { range, code: 1008 };
      assert.deepEqual(await ask(client, 'insertion', { uri: document.uri, ...insertion }), {
        edits: [{ range, newText: '1008' }],
      });
      assert.equal(await ask(client, 'insertion', { uri: 'file:///closewise-test/notes.md', ...insertion }), null);
    }));

  test('has a page for a code, which says what the project calls it', () => {
    const settings = { codes: { 4002: { name: 'Kicked' } } };
    return withServer({ capabilities: everything, settings }, async client => {
      const page = await ask<string>(client, 'codePage', { uri: 'file:///closewise-test/a.ts', from: 4002, to: 4002 });
      assert.match(page, /^# 4002 Kicked\n/);
      assert.match(await ask<string>(client, 'codePage', { from: 4000, to: 4999 }), /^# 4000-4999 Private use\n/);
    });
  });

  test('has a page in which nothing of the project is Markdown, and which tells of no command line', () => {
    const settings = { codes: { 4004: { name: '![](https://evil.example)', meaning: '<img src=x>' } } };
    return withServer({ capabilities: everything, settings }, async client => {
      const page = await ask<string>(client, 'codePage', { uri: 'file:///closewise-test/a.ts', from: 4004, to: 4004 });
      assert.match(page, /^# 4004 !\\\[\\\]\(https:\/\/evil\.example\)\n\n\\<img src=x\\>\n/);
      assert.match(page, /\| Discord Gateway/);
      assert.doesNotMatch(page, /closewise explain/);
    });
  });

  test('has a page for a code, which says what the constants of the workspace call it', () => {
    const settings = { codes: { 4002: { name: 'Kicked' } } };
    return withServer({ capabilities: everything, folder: uri(), settings }, async client => {
      write('shared/codes.ts', 'export enum CloseCode { GoneAway = 1001, RoomFull = 4002, LoginExpired = 4401 }\n');
      const headline = async (code: number, to = code, at = `${uri()}/`): Promise<string | undefined> =>
        (await ask<string>(client, 'codePage', { uri: at, from: code, to })).split('\n')[0];
      assert.equal(await headline(4401), '# 4401 LoginExpired');
      assert.equal(await headline(4402), '# 4402 Private use');
      assert.equal(await headline(4401, 4402), '# 4401-4402 Private use');
      assert.equal(await headline(4002), '# 4002 Kicked', 'as it is set');
      assert.equal(await headline(1001), '# 1001 Going Away', 'as everybody calls it');
      const document = await client.open(
        'client.ts',
        text.replace('Kicked = 4003', 'LOGIN_EXPIRED = 4401, Left = 4402'),
      );
      assert.equal(await headline(4402, 4402, document.uri), '# 4402 Left');
      assert.equal(
        await headline(4401, 4401, document.uri),
        '# 4401 LoginExpired',
        'the same name written in two ways',
      );
    });
  });

  test('is linked in a hover for a client that runs it, and for no other', async () => {
    const hoverWith = async (initializationOptions: object): Promise<string> => {
      let hover: Hover | null = null;
      await withServer({ capabilities: everything, initializationOptions }, async client => {
        const document = await client.open('app/(chat)/client.ts', text);
        hover = await document.hover('10');
      });
      return (hover as { contents: MarkupContent } | null)?.contents.value ?? '';
    };
    assert.doesNotMatch(await hoverWith({}), /command:/);
    const [, given = ''] = /\(command:closewise\.lookUp\?([^()\s]+)\)$/.exec(await hoverWith({ lookUp: true })) ?? [];
    const [{ uri, version, range, query }] = JSON.parse(decodeURIComponent(given)) as [
      { readonly uri: string; readonly version: number; readonly range: Range; readonly query: string },
    ];
    assert.equal(uri, 'file:///closewise-test/app/(chat)/client.ts');
    assert.equal(version, 1);
    assert.equal(range.start.line, 2);
    assert.equal(query, '', 'another one is wanted');
  });
});
