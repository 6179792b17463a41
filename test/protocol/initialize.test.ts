import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  TextDocumentSyncKind,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { counting, everything, simple } from './client-capabilities.ts';
import { withServer, type LanguageClient } from './language-client.ts';

suite('initialize', function () {
  this.timeout(30_000);

  test('says what the server is, and what it can', () =>
    withServer({ capabilities: everything }, ({ initialized: { capabilities, serverInfo } }) => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.deepEqual(serverInfo, { name: 'Closewise', version });
      assert.deepEqual(capabilities, {
        positionEncoding: 'utf-16',
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['(', '=', ' '] },
        codeActionProvider: {
          codeActionKinds: ['quickfix', 'refactor.extract', 'refactor.rewrite', 'source.fixAll.closewise'],
        },
        inlayHintProvider: { resolveProvider: true },
      });
      return Promise.resolve();
    }));

  test('asks later to be asked for diagnostics, or says so at once', async () => {
    const provider = { identifier: 'closewise', interFileDependencies: true };
    await withServer({ capabilities: everything }, async client => {
      const registration = await client.until('a registration', () =>
        client.registrations.find(({ method }) => method === 'textDocument/diagnostic'),
      );
      assert.deepEqual(registration.registerOptions, {
        documentSelector: null,
        ...provider,
        workspaceDiagnostics: false,
      });
    });
    await withServer({ capabilities: { textDocument: { diagnostic: {} } } }, client => {
      const { diagnosticProvider } = client.initialized.capabilities;
      assert.deepEqual(diagnosticProvider, { ...provider, workspaceDiagnostics: true });
      return Promise.resolve();
    });
  });

  test('offers no pulling to a client that cannot pull', () =>
    withServer({ capabilities: simple }, client => {
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      return Promise.resolve();
    }));

  test('offers no code actions to a client that would take them only as commands', () =>
    withServer({ capabilities: {} }, client => {
      assert.equal(client.initialized.capabilities.codeActionProvider, undefined);
      return Promise.resolve();
    }));

  for (const { offered, chosen } of [
    { offered: undefined, chosen: 'utf-16' },
    { offered: ['utf-8', 'utf-16'], chosen: 'utf-8' },
    { offered: ['utf-16', 'utf-8'], chosen: 'utf-16' },
    { offered: ['utf-32', 'utf-8'], chosen: 'utf-8' },
    { offered: ['utf-32'], chosen: 'utf-16' },
  ]) {
    test(`counts in ${chosen} with a client that offers ${offered?.join(', ') ?? 'nothing'}`, () =>
      withServer({ capabilities: offered ? { general: { positionEncodings: offered } } : {} }, client => {
        assert.equal(client.initialized.capabilities.positionEncoding, chosen);
        return Promise.resolve();
      }));
  }

  test('watches settings and files, and is asked for diagnostics, where the client lets it', () =>
    withServer({ capabilities: everything }, async client => {
      const methods = await client.until('three registrations', () =>
        client.registrations.length === 3 ? client.registrations.map(({ method }) => method) : undefined,
      );
      assert.deepEqual(methods.sort(), [
        'textDocument/diagnostic',
        'workspace/didChangeConfiguration',
        'workspace/didChangeWatchedFiles',
      ]);
    }));

  test('works over the channel of a forked process too', async () => {
    const server = fork('dist/server.js', ['--node-ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', params);
    assert.equal(capabilities.hoverProvider, true);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await once(server, 'exit'), [0, null]);
    connection.dispose();
  });

  test('without a transport the process says how to start it, on standard error', () => {
    for (const args of [[], ['--node-ipc'], ['--nonsense']]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/server.js', ...args], { encoding: 'utf8' });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /--stdio/);
    }
  });
});

suite('positions', function () {
  this.timeout(30_000);

  const text = `declare const socket: WebSocket;
const naïve = '𝄞𝄞'; /* 漢 */ socket.close(1006, '🌙');
`;
  const marked = "const naïve = '𝄞𝄞'; /* 漢 */ socket.close([1006], '🌙');";

  for (const [encoding, capabilities] of Object.entries({ 'UTF-16': everything, 'UTF-8': counting })) {
    const withText = (use: (client: LanguageClient) => Promise<void>): Promise<void> =>
      withServer({ capabilities }, use);

    test(`in ${encoding}: what the server sends`, () =>
      withText(async client => {
        const document = await client.open('encoding.ts', text);
        assert.deepEqual(await document.pulledFindings(), [`reserved-code: ${marked}`]);
      }));

    test(`in ${encoding}: what the server receives`, () =>
      withText(async client => {
        const document = await client.open('encoding.ts', text);
        const hover = await document.hover('1006');
        assert.equal(document.picture(hover!.range!), marked);
        assert.equal(await document.hover('socket.close'), null);
        assert.notEqual((await document.codeActions('1006')).length, 0);
      }));

    test(`in ${encoding}: changes behind text of more than one unit`, () =>
      withText(async client => {
        const document = await client.open('encoding.ts', text);
        await document.change("'🌙'", "'🌙🌙 süß'");
        await document.change('漢', '漢字 é');
        await document.change('1006', '10');
        await document.change('(10,', '(1005,');
        assert.deepEqual(await document.pulledFindings(), [
          "reserved-code: const naïve = '𝄞𝄞'; /* 漢字 é */ socket.close([1005], '🌙🌙 süß');",
        ]);
      }));
  }
});
