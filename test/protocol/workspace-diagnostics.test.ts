import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  FileChangeType,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { projectFolder } from './project-folder.ts';
import { withServer, type ClientOptions, type LanguageClient } from './language-client.ts';

const bad = "new WebSocket('wss://chat.example').close(1006);\n";
const good = "new WebSocket('wss://chat.example').close(1000);\n";

suite('diagnostics of the workspace', function () {
  this.timeout(30_000);
  const { path: pathOf, uri, write } = projectFolder();
  const options = (more: Partial<ClientOptions> = {}): ClientOptions => ({
    capabilities: everything,
    folder: uri(),
    ...more,
  });

  /** Asks for the diagnostics of the workspace; what is streamed is kept by the name of the file, the last report of each. */
  function follow(client: LanguageClient): { reports: Map<string, string[]>; stop: () => Promise<void> } {
    const reports = new Map<string, string[]>();
    const take = ({ items }: { items: readonly WorkspaceDocumentDiagnosticReport[] }): void => {
      for (const item of items) {
        assert.equal(item.kind, 'full');
        reports.set(
          path.relative(new URL(uri()).pathname, new URL(item.uri).pathname),
          item.items.map(({ code, range }) => `${range.start.line}: ${String(code)}`),
        );
      }
      client.noticed();
    };
    const { token, cancel } = cancellation();
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'stream', take);
    const params = { previousResultIds: [], partialResultToken: 'stream' };
    const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.method, params, token);
    return {
      reports,
      async stop() {
        cancel();
        await answer.catch(() => undefined);
      },
    };
  }

  test('come when they are asked for, as a stream', () =>
    withServer(options(), async client => {
      write('a.ts', bad);
      write('b.ts', good);
      write('src/c.js', `\n${bad}`);
      write('.gitignore', 'generated\n');
      write('generated/d.ts', bad);
      const { reports, stop } = follow(client);
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.until('two reports', () => reports.size === 2 || undefined);
      assert.deepEqual([...reports].sort(), [
        ['a.ts', ['0: reserved-code']],
        ['src/c.js', ['1: reserved-code']],
      ]);
      await stop();
    }));

  test('come by themselves where that is set', () =>
    withServer(options({ settings: { check: 'workspace' } }), async client => {
      write('a.ts', bad);
      const { reports, stop } = follow(client);
      await client.until('a report', () => reports.get('a.ts'));
      await stop();
    }));

  test('follow what changes, also in what a file imports, and what goes', () =>
    withServer(options(), async client => {
      write('codes.ts', 'export const GONE = 1006;\n');
      write('a.ts', "import { GONE } from './codes';\nnew WebSocket('wss://chat.example').close(GONE);\n");
      const { reports, stop } = follow(client);
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.until('a report', () => reports.get('a.ts')?.includes('1: reserved-code') || undefined);
      const changed = (name: string, type: FileChangeType): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });

      write('codes.ts', 'export const GONE = 1000;\n');
      await changed('codes.ts', FileChangeType.Changed);
      await client.until('an empty report', () => reports.get('a.ts')?.length === 0 || undefined);
      write('b.ts', bad);
      await changed('b.ts', FileChangeType.Created);
      await client.until('a report on the new file', () => reports.get('b.ts')?.length === 1 || undefined);
      rmSync(pathOf('b.ts'));
      await changed('b.ts', FileChangeType.Deleted);
      await client.until('that it is gone', () => reports.get('b.ts')?.length === 0 || undefined);
      await stop();
    }));

  test('follow the settings', () =>
    withServer(options({ settings: { check: 'workspace' } }), async client => {
      write('a.ts', bad);
      const { reports, stop } = follow(client);
      await client.until('a report', () => reports.get('a.ts')?.length === 1 || undefined);
      client.settings = { check: 'workspace', rules: { 'reserved-code': 'off' } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until('an empty report', () => reports.get('a.ts')?.length === 0 || undefined);
      await stop();
    }));

  test('answer a client that takes no stream as soon as there are some', () =>
    withServer(options({ settings: { check: 'workspace' } }), async client => {
      write('a.ts', bad);
      const pull = (previousResultIds: readonly { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> =>
        client.connection.sendRequest(WorkspaceDiagnosticRequest.method, { previousResultIds });
      const { items } = await pull([]);
      assert.deepEqual(
        items.map(item => item.uri),
        [uri('a.ts')],
      );
      const { items: again } = await pull([{ uri: uri('a.ts'), value: 'of an earlier server' }]);
      assert.deepEqual(again, items);
    }));

  test('come all the same from a client that fails to keep them', () =>
    withServer(options({ initializationOptions: { results: true } }), async client => {
      write('a.ts', bad);
      for (const method of ['closewise/kept', 'closewise/keep']) {
        client.connection.onRequest(method, () => Promise.reject(new Error('the disk is full')));
      }
      const { reports, stop } = follow(client);
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.until('a report', () => reports.get('a.ts'));
      await stop();
    }));

  test('are given up without the search for constants being given up, too', () =>
    withServer(options({ capabilities: { ...everything, window: { workDoneProgress: true } } }), async client => {
      for (let index = 0; index < 50; index++) write(`a${index}.ts`, bad);
      write('z/codes.ts', 'export const CloseCode = { Kicked: 4001 } as const;\n');
      const shown = cancelAfter(client, 1);
      await client.connection.sendRequest('closewise/checkWorkspace');
      assert.equal(shown.at(-1), 'end');
      const text = "new WebSocket('wss://chat.example').close(4001);\n";
      const document = await client.open(uri('b.ts'), text);
      assert.deepEqual(await document.pulledFindings(), [`magic-code: ${text.trim().replace('4001', '[4001]')}`]);
    }));

  test('show how far they are, and end where the user says so', () =>
    withServer(options({ capabilities: { ...everything, window: { workDoneProgress: true } } }), async client => {
      for (let index = 0; index < 200; index++) write(`${index}.ts`, bad);
      const shown = cancelAfter(client, 5);
      const { reports, stop } = follow(client);
      await client.connection.sendRequest('closewise/checkWorkspace');
      assert.equal(shown[0], 'begin');
      assert.equal(shown.at(-1), 'end');
      assert(reports.size < 200, `${reports.size} files were checked`);
      await stop();
    }));
});

/** Has a client show the progress of one check, and cancel it after so many messages; what they were is kept. */
function cancelAfter(client: LanguageClient, messages: number): readonly string[] {
  const shown: string[] = [];
  client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      shown.push(kind);
      if (shown.length === messages)
        void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    return null;
  });
  return shown;
}

function cancellation(): { readonly token: CancellationTokenSource['token']; readonly cancel: () => void } {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
