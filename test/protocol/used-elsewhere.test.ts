import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { FileChangeType, type CodeLens, type Hover, type SymbolInformation } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { withServer, type LanguageClient } from './language-client.ts';
import { projectFolder } from './project-folder.ts';

const table = 'export enum Shutdown { Restart = 4012, Maintenance = 4100 }\n';
const server = `import { WebSocketServer } from 'ws';
import { Shutdown } from './shared/codes';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(Shutdown.Maintenance));
`;
const client = `const socket = new WebSocket('wss://game.example');
socket.close(4100);
export const leave = (other: WebSocket) => other.close();
`;

const patience = 20_000;

suite('constants that other files use as codes', function () {
  this.timeout(30_000);
  const { path, uri, write } = projectFolder();
  const capabilities = {
    ...everything,
    textDocument: { ...everything.textDocument, codeLens: {} },
    workspace: { ...everything.workspace, symbol: {} },
  };
  const writeAll = (): void => {
    write('shared/codes.ts', table);
    write('server.ts', server);
    write('client.ts', client);
  };
  const findSymbols = async ({ connection }: LanguageClient, query: string): Promise<readonly string[]> => {
    const found: SymbolInformation[] = await connection.sendRequest('workspace/symbol', { query });
    return found.map(({ name }) => name);
  };
  /** Asks until the answer is right. */
  async function eventually<Answer>(ask: () => Promise<Answer>, isRight: (answer: Answer) => boolean): Promise<Answer> {
    for (const end = performance.now() + patience; ;) {
      const answer = await ask();
      if (isRight(answer)) return answer;
      if (performance.now() > end) throw new Error(`asked in vain: ${JSON.stringify(answer)}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  test('are known by the documents that are open, and as long as these use them', () =>
    withServer({ capabilities, folder: uri() }, async languageClient => {
      writeAll();
      const codes = await languageClient.open(uri('shared/codes.ts'), table);
      await codes.pull();
      assert.equal(await codes.hover('4100'), null);
      assert.deepEqual(await findSymbols(languageClient, 'maint'), []);

      const user = await languageClient.open(uri('server.ts'), server);
      await user.pull();
      const isShown = (hover: Hover | null): boolean => hover !== null;
      const hover = await eventually(() => codes.hover('4100'), isShown);
      assert.match(JSON.stringify(hover), /4100/);
      assert.deepEqual(await codes.pull(), []);
      const isFound = (names: readonly string[]): boolean => names.length > 0;
      const names = await eventually(() => findSymbols(languageClient, 'maint'), isFound);
      assert.deepEqual(names, ['4100 Shutdown.Maintenance']);
      const other = await languageClient.open(uri('client.ts'), client);
      assert.deepEqual(await other.pulledFindings(), []);
      const offered = await other.complete('other.close(');
      const labels = offered.map(({ label }) => label).filter(label => label.includes('.'));
      assert.deepEqual(labels, ['Shutdown.Maintenance']);

      await user.change('close(Shutdown.Maintenance)', 'close()');
      await user.pull();
      await eventually(
        () => codes.hover('4100'),
        shown => !isShown(shown),
      );
      await eventually(
        () => findSymbols(languageClient, 'maint'),
        found => !isFound(found),
      );
    }));

  test('are known by a check of the workspace', () =>
    withServer({ capabilities, settings: { codeLens: true }, folder: uri() }, async languageClient => {
      writeAll();
      const codes = await languageClient.open(uri('shared/codes.ts'), table);
      const lenses = await eventually(
        () =>
          languageClient.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
            textDocument: { uri: codes.uri },
          }),
        shown => shown.length > 0,
      );
      assert.deepEqual(
        lenses.map(({ command, range }) => `${command?.title}: ${codes.picture(range)}`),
        [`2 senders, never handled: ${table.trim().replace('4100', '[4100]')}`],
      );
      assert.notEqual(await codes.hover('4100'), null);
    }));

  test('are known of a document until it is closed, and then of its file', () =>
    withServer({ capabilities, folder: uri() }, async languageClient => {
      writeAll();
      const codes = await languageClient.open(uri('shared/codes.ts'), table);
      await codes.pull();
      const isShown = (hover: Hover | null): boolean => hover !== null;
      const isNot = (hover: Hover | null): boolean => hover === null;
      const changed = (type: FileChangeType): Promise<void> =>
        languageClient.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: uri('server.ts'), type }],
        });
      write('server.ts', '');
      const user = await languageClient.open(uri('server.ts'), server);
      await user.pull();
      await eventually(() => codes.hover('4100'), isShown);
      await user.close();
      await eventually(() => codes.hover('4100'), isNot);

      const again = await languageClient.open(uri('server.ts'), server);
      await again.pull();
      await eventually(() => codes.hover('4100'), isShown);
      write('server.ts', server.replace('Maintenance', 'Restart'));
      await changed(FileChangeType.Changed);
      await again.close();
      await eventually(() => codes.hover('4012'), isShown);
      await eventually(() => codes.hover('4100'), isNot);
      rmSync(path('server.ts'));
      await changed(FileChangeType.Deleted);
      await eventually(() => codes.hover('4012'), isNot);
    }));
});
