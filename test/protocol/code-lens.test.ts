import assert from 'node:assert/strict';
import type { CodeLens, Location } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import type { ClientDocument } from './client-document.ts';
import { withServer, type ClientOptions, type LanguageClient } from './language-client.ts';
import { projectFolder } from './project-folder.ts';

const codes = `export const CloseCode = {
  Kicked: 4001,
  Full: 4002,
  Unused: 4003,
} as const;
export const IDLE_CLOSE_CODE = 4004;
const BUSY_CLOSE_CODE = 4005;
`;
const server = `import { WebSocketServer } from 'ws';
import { CloseCode } from './codes';
new WebSocketServer({ port: 1 }).on('connection', socket => {
  socket.close(CloseCode.Kicked, 'kicked');
  socket.close(CloseCode.Full);
});
`;
const client = `const socket = new WebSocket('wss://game.example');
socket.onclose = event => event.code === 4001 || event.code === 4004;
socket.addEventListener('close', event => event.code === 4001);
`;

suite('code lenses', function () {
  this.timeout(30_000);
  const { uri, write } = projectFolder();
  const options = (more: Partial<ClientOptions> = {}): ClientOptions => ({
    capabilities: {
      ...everything,
      textDocument: { ...everything.textDocument, codeLens: {} },
      workspace: { ...everything.workspace, codeLens: { refreshSupport: true } },
    },
    initializationOptions: { codeLens: true },
    settings: { codeLens: true },
    folder: uri(),
    ...more,
  });
  const writeAll = (): void => {
    write('codes.ts', codes);
    write('server.ts', server);
    write('client.ts', client);
  };

  const ask = (languageClient: LanguageClient, document: ClientDocument): Promise<CodeLens[]> =>
    languageClient.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: document.uri } });

  /** Asks again whenever it is told to, until what is shown fulfils `isRight`. */
  async function until(
    languageClient: LanguageClient,
    document: ClientDocument,
    isRight: (shown: readonly string[]) => boolean,
  ): Promise<CodeLens[]> {
    let last: CodeLens[] | undefined;
    const again = async (): Promise<void> => {
      const lenses = await ask(languageClient, document);
      if (isRight(shownIn(document, lenses))) last = lenses;
      languageClient.noticed();
    };
    languageClient.connection.onRequest('workspace/codeLens/refresh', () => {
      void again();
      return null;
    });
    void again();
    return languageClient.until('code lenses', () => last);
  }

  test('say who uses the members of a table, and exported constants', () =>
    withServer(options(), async languageClient => {
      writeAll();
      const document = await languageClient.open(uri('codes.ts'), codes);
      const lenses = await until(languageClient, document, shown => shown.length > 0);
      assert.deepEqual(shownIn(document, lenses), [
        '2 handlers, 1 sender: Kicked: [4001],',
        '1 sender, never handled: Full: [4002],',
        'not used for a close code: Unused: [4003],',
        '1 handler, never sent: export const IDLE_CLOSE_CODE = [4004];',
      ]);
      const [kicked, , unused] = lenses;
      assert.equal(unused?.command?.command, '');
      const { command, arguments: given = [] } = kicked?.command ?? {};
      const [at, position, locations] = given as [string, unknown, Location[]];
      assert.equal(command, 'closewise.showPlaces');
      assert.equal(at, document.uri);
      assert.deepEqual(position, document.rangeOf('4001').start);
      assert.deepEqual(
        locations.map(each => `${each.uri.slice(uri().length + 1)}:${each.range.start.line}`),
        ['client.ts:1', 'client.ts:2', 'server.ts:3'],
      );
    }));

  test('follow what is typed, here and elsewhere', () =>
    withServer(options(), async languageClient => {
      writeAll();
      const document = await languageClient.open(uri('codes.ts'), codes);
      const other = await languageClient.open(uri('client.ts'), client);
      await until(languageClient, document, shown => shown.includes('2 handlers, 1 sender: Kicked: [4001],'));
      await other.change('event => event.code === 4001);', 'event => event.code === 4002);');
      await until(languageClient, document, shown => shown.includes('1 handler, 1 sender: Full: [4002],'));
      await document.change('export const CloseCode', '\nexport const CloseCode');
      const lenses = await ask(languageClient, document);
      assert.equal(shownIn(document, lenses)[0], '1 handler, 1 sender: Kicked: [4001],');
    }));

  test('show no places to a client that cannot', () =>
    withServer(options({ initializationOptions: {} }), async languageClient => {
      writeAll();
      const document = await languageClient.open(uri('codes.ts'), codes);
      const [lens] = await until(languageClient, document, shown => shown.length > 0);
      assert.deepEqual(lens?.command, { title: '2 handlers, 1 sender', command: '' });
    }));

  test('are off by default, until the user turns them on', () =>
    withServer(options({ settings: {} }), async languageClient => {
      writeAll();
      const document = await languageClient.open(uri('codes.ts'), codes);
      assert.deepEqual(await ask(languageClient, document), []);
      languageClient.settings = { codeLens: true };
      await languageClient.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(languageClient, document, shown => shown.length === 4);
      languageClient.settings = {};
      await languageClient.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(languageClient, document, shown => shown.length === 0);
    }));

  test('are none outside of the workspace', () =>
    withServer(options(), async languageClient => {
      writeAll();
      const document = await languageClient.open('codes.ts', codes);
      assert.deepEqual(await ask(languageClient, document), []);
    }));
});

/** Each lens as its title and the line that it is about. */
function shownIn(document: ClientDocument, lenses: readonly CodeLens[]): readonly string[] {
  return lenses.map(({ command, range }) => `${command?.title ?? ''}: ${document.picture(range)}`);
}
