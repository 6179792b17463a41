import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { FileChangeType, type SymbolInformation } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { projectFolder } from './project-folder.ts';
import { withServer, type LanguageClient } from './language-client.ts';
import type { ClientDocument } from './client-document.ts';

const table = (name: string): string => `export enum CloseCode { GoingAway = 1001, ${name} = 4003 }\n`;
const text = `import { WebSocket } from 'ws';
new WebSocket('wss://example.com').close(4003);
`;
const marked = "magic-code: new WebSocket('wss://example.com').close([4003]);";

suite('constants of the workspace', function () {
  this.timeout(30_000);
  const { path, uri, write } = projectFolder();
  const refreshed = (client: LanguageClient, count: number): Promise<true> =>
    client.until(`refresh ${count}`, () => (client.refreshes >= count ? true : undefined));
  const openClient = async (client: LanguageClient): Promise<ClientDocument> => {
    const document = await client.open(uri('src/client.ts'), text);
    await document.pull();
    await refreshed(client, 1);
    return document;
  };

  test('are found after the first document, and imported by the fix', () =>
    withServer({ capabilities: everything, folder: uri() }, async client => {
      write('src/codes/close.ts', table('Kicked'));
      write('.gitignore', 'generated\n');
      write('generated/close.ts', table('Generated'));
      const document = await openClient(client);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      const [action] = await document.codeActions('4003', { only: ['quickfix'] });
      assert.equal(action?.title, 'Use CloseCode.Kicked and import it');
      await document.apply(document.editsOf(action));
      assert.equal(
        document.text,
        `import { WebSocket } from 'ws';
import { CloseCode } from './codes/close';
new WebSocket('wss://example.com').close(CloseCode.Kicked);
`,
      );
      assert.deepEqual(await document.pull(), []);
    }));

  test('are followed on the disk and in documents', () =>
    withServer({ capabilities: everything, folder: uri() }, async client => {
      write('src/close.ts', table('Kicked'));
      const document = await openClient(client);
      write('src/close.ts', 'export {};\n');
      const changes = [{ uri: uri('src/close.ts'), type: FileChangeType.Changed }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await refreshed(client, 2);
      assert.deepEqual(await document.pull(), []);
      await client.open(uri('src/close.ts'), table('Banned'));
      await refreshed(client, 3);
      const [diagnostic] = await document.pull();
      assert.match(JSON.stringify(diagnostic), /CloseCode\.Banned/);
    }));

  test('are found in folders that come, and forgotten with those that go', () =>
    withServer({ capabilities: everything, folder: uri() }, async client => {
      write('src/close.ts', table('Kicked'));
      write('.gitignore', 'generated\n');
      await openClient(client);
      /** Looks again whenever there is other news. */
      const found = async (...names: readonly string[]): Promise<void> => {
        const { refreshes } = client;
        const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '4003' });
        if (isDeepStrictEqual(symbols.map(({ name }) => name).sort(), names)) return;
        await refreshed(client, refreshes + 1);
        await found(...names);
      };
      const tell = (type: FileChangeType, ...names: string[]): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: names.map(name => ({ uri: uri(name), type })),
        });
      await found('4003 CloseCode.Kicked');
      write('generated/close.ts', table('Generated'));
      write('new/deep/close.ts', table('Banned'));
      await tell(FileChangeType.Created, 'generated', 'generated/close.ts', 'new', 'new/deep/close.ts');
      await found('4003 CloseCode.Banned', '4003 CloseCode.Kicked');
      rmSync(path('new'), { recursive: true });
      await tell(FileChangeType.Deleted, 'new');
      await found('4003 CloseCode.Kicked');
      // One event for all of a folder that is moved in, here beside sources.
      for (const folder of ['src/shared', 'src/chat.js']) {
        write(`${folder}/close.ts`, table('Moved'));
        await tell(FileChangeType.Created, folder);
        await found('4003 CloseCode.Kicked', '4003 CloseCode.Moved');
        rmSync(path(folder), { recursive: true });
        await tell(FileChangeType.Deleted, folder);
        await found('4003 CloseCode.Kicked');
      }
    }));

  test('are published to a client that does not pull', () =>
    withServer({ capabilities: simple, folder: uri() }, async client => {
      write('src/close.ts', table('Kicked'));
      const document = await client.open(uri('src/client.ts'), text);
      await client.until(
        'the hint',
        () => client.published.some(({ diagnostics }) => document.findings(diagnostics).includes(marked)) || undefined,
      );
    }));

  test('and those of its package go into a table', () =>
    withServer({ capabilities: everything, folder: uri() }, async client => {
      write('src/close.ts', 'export const CLOSE_SLOW = 4009;\n');
      write(
        'src/server.ts',
        `import { WebSocket } from 'ws';\nexport const end = (socket: WebSocket) => socket.close(4001);\n`,
      );
      write('other/package.json', '{ "name": "other" }');
      write('other/a.ts', `import { WebSocket } from 'ws';\nnew WebSocket('').close(4002);\n`);
      const document = await openClient(client);
      const actions = await document.codeActions('4003', { only: ['refactor'] });
      assert.deepEqual(
        actions.map(({ title }) => title),
        ['Extract constant CLOSE_4003', 'Create a table CloseCode of the codes that the project uses'],
      );
      await document.apply(document.editsOf(actions[1]!));
      assert.match(document.text, /Code4001: 4001,\n {2}Code4003: 4003,/);
    }));
});
