import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  FileChangeType,
  LSPErrorCodes,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
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

  test('are counted in the answer, but for hints, which no list of problems has', () =>
    withServer(options(), async client => {
      const check = (): Promise<unknown> => client.connection.sendRequest('closewise/checkWorkspace');
      assert.deepEqual(await check(), { findings: 0, files: 0 });
      write('a.ts', bad + bad);
      write('b.ts', good);
      write('c.ts', "new WebSocket('wss://chat.example').close(3999);\n");
      write('src/d.js', bad);
      assert.deepEqual(await check(), { findings: 3, files: 2 });
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

  test('follow what is typed and not saved, also in what has imported it', () =>
    withServer(options(), async client => {
      const codes = 'export const GONE = 1000;\n';
      write('codes.ts', codes);
      write('a.ts', "import { GONE } from './codes';\nnew WebSocket('wss://chat.example').close(GONE);\n");
      const { reports, stop } = follow(client);
      const found = (count: number): Promise<boolean> =>
        client.until(`${count} findings`, () => (reports.get('a.ts') ?? []).length === count || undefined);
      const open = await client.open(uri('codes.ts'), codes);
      await open.change('1000', '1006');
      await client.connection.sendRequest('closewise/checkWorkspace');
      await found(1);
      await open.change('1006', '1000');
      await found(0);
      await open.change('1000', '1006');
      await found(1);
      await open.close();
      await found(0);
      await stop();
    }));

  test('follow a configuration that is typed and not saved', () =>
    withServer(options(), async client => {
      write('closewise.config.json', '{}');
      write('a.ts', bad);
      const { reports, stop } = follow(client);
      const found = (count: number): Promise<boolean> =>
        client.until(`${count} findings`, () => (reports.get('a.ts') ?? []).length === count || undefined);
      await client.connection.sendRequest('closewise/checkWorkspace');
      await found(1);
      const open = await client.open(uri('closewise.config.json'), '{}', 'json');
      await open.change('{}', '{ "rules": { "reserved-code": "off" } }');
      await found(0);
      await open.close();
      await found(1);
      await stop();
    }));

  test('go where the user wants those of open files only, and come again', () =>
    withServer(options({ settings: { check: 'workspace' } }), async client => {
      write('a.ts', bad);
      const { reports, stop } = follow(client);
      const found = (count: number): Promise<boolean> =>
        client.until(`${count} findings`, () => reports.get('a.ts')?.length === count || undefined);
      const set = async (settings: object): Promise<void> => {
        client.settings = settings;
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      };
      await found(1);
      const document = await client.open(uri('a.ts'), bad);
      await set({ check: 'openFiles' });
      await found(0);
      reports.clear();
      await document.close();
      await found(0);
      const params = { textDocument: { uri: uri('a.ts') } };
      assert.deepEqual(await client.connection.sendRequest('textDocument/diagnostic', params), {
        kind: 'full',
        items: [],
      });
      await set({ check: 'workspace' });
      await found(1);
      await stop();
    }));

  test('stay where nobody has set that those of open files are enough', () =>
    withServer(options(), async client => {
      write('a.ts', bad);
      const { reports, stop } = follow(client);
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.until('a report', () => reports.get('a.ts')?.length === 1 || undefined);
      client.settings = { inlayHints: 'never' };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      // What there is to report has come before the answer to this.
      await client.connection.sendRequest('closewise/checkWorkspace');
      assert.deepEqual(reports.get('a.ts'), ['0: reserved-code']);
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

  test('are published to a client that does not ask for them, but for those of open documents', () =>
    withServer(options({ capabilities: simple }), async client => {
      write('a.ts', bad);
      write('b.ts', bad);
      const document = await client.open(uri('b.ts'), `\n${bad}`);
      const last = (name: string): readonly string[] | undefined =>
        client.published
          .filter(each => each.uri === uri(name))
          .at(-1)
          ?.diagnostics.map(({ code, range }) => `${range.start.line}: ${String(code)}`);
      await client.until('those of the document', () => last('b.ts')?.length === 1 || undefined);
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.until('those of the closed file', () => last('a.ts')?.length === 1 || undefined);
      assert.deepEqual(last('b.ts'), ['1: reserved-code']);
      await document.close();
      await client.until('those on the disk', () => last('b.ts')?.includes('0: reserved-code') || undefined);
    }));

  test('are answered with nothing where the question makes no sense', () =>
    withServer(options(), async client => {
      assert.deepEqual(await client.connection.sendRequest(WorkspaceDiagnosticRequest.method, {}), { items: [] });
      assert.match(client.log.join('\n'), /workspace\/diagnostic failed: TypeError/);
    }));

  test('are answered at the end', () =>
    withServer(options(), async client => {
      const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.method, { previousResultIds: [] });
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.connection.sendRequest('shutdown');
      assert.deepEqual(await answer, { items: [] });
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
      assert.equal(await client.connection.sendRequest('closewise/checkWorkspace'), null);
      assert.equal(shown[0], 'begin');
      assert.equal(shown.at(-1), 'end');
      assert(reports.size < 200, `${reports.size} files were checked`);
      await stop();
    }));

  test('end where the user says so, also with a code map, which does not begin again by itself', () =>
    withServer(options({ capabilities: { ...everything, window: { workDoneProgress: true } } }), async client => {
      for (let index = 0; index < 200; index++) write(`${index}.ts`, bad.replace('1006', `${4000 + index}`));
      const ask = async (): Promise<number> => {
        const { nodes } = await client.connection.sendRequest<{ nodes: unknown[] }>('closewise/codeMap', {
          by: 'code',
        });
        return nodes.length;
      };
      const page = async (isAsked?: boolean): Promise<string> =>
        (await client.connection.sendRequest<{ html: string }>('closewise/codeMapPage', { isAsked })).html;
      let isBusy = true;
      client.connection.onNotification('closewise/codeMapChanged', ({ busy }: { busy: boolean }) => {
        isBusy = busy;
        client.noticed();
      });
      cancelAfter(client, 1);
      await ask();
      await client.connection.sendRequest('closewise/checkWorkspace');
      await client.until('an end', () => !isBusy || undefined);
      const known = await ask();
      assert(known < 200, `${known} codes were found`);
      assert.equal(await page(), '');
      assert.equal(isBusy, false);
      assert.equal(await ask(), known);
      assert.match(await page(true), /4199/);
      assert.equal(await ask(), 200);
    }));

  test('end where the user wants those of open files only, but for a code map', () => {
    const capabilities = { ...everything, window: { workDoneProgress: true } };
    return withServer(options({ capabilities, settings: { check: 'workspace' } }), async client => {
      for (let index = 0; index < 200; index++) write(`${index}.ts`, bad.replace('1006', `${4000 + index}`));
      const set = async (settings: object): Promise<void> => {
        client.settings = settings;
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      };
      let whenUnderWay: (() => void) | undefined;
      const shown = showProgress(client, ({ kind }) => {
        if (kind !== 'report') return;
        whenUnderWay?.();
        whenUnderWay = undefined;
      });
      const ended = (times: number): Promise<boolean> =>
        client.until('an end', () => shown.filter(kind => kind === 'end').length === times || undefined);
      whenUnderWay = () => void set({ check: 'openFiles' });
      await ended(1);
      assert(shown.length < 90, `${shown.length} messages`);

      let page: Promise<{ readonly html: string }> | undefined;
      whenUnderWay = () => {
        page = client.connection.sendRequest('closewise/codeMapPage', {});
        void set({ check: 'openFiles' });
      };
      await set({ check: 'workspace' });
      await ended(2);
      assert.match((await page)?.html ?? '', /4199/);
    });
  });

  test('end with the request for them', () =>
    withServer(options(), async client => {
      for (let index = 0; index < 200; index++) write(`${index}.ts`, bad);
      const { reports, stop } = follow(client);
      const { token, cancel } = cancellation();
      const answer = client.connection.sendRequest('closewise/checkWorkspace', token);
      await client.until('a report', () => reports.size > 0 || undefined);
      cancel();
      await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      assert(reports.size < 200, `${reports.size} files were checked`);
      await stop();
    }));
});

/** Has a client show the progress of checks, and cancel the one with so many messages; what they were is kept. */
function cancelAfter(client: LanguageClient, messages: number): readonly string[] {
  const shown = showProgress(client, (_, token) => {
    if (shown.length === messages) void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
  });
  return shown;
}

/** Has a client show the progress of checks, and calls `onMessage` with each message; what they were is kept. */
function showProgress(
  client: LanguageClient,
  onMessage: (message: { readonly kind: string }, token: string) => void,
): readonly string[] {
  const shown: string[] = [];
  client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    client.connection.onProgress(WorkDoneProgress.type, token, message => {
      shown.push(message.kind);
      onMessage(message, token);
      client.noticed();
    });
    return null;
  });
  return shown;
}

function cancellation(): { readonly token: CancellationTokenSource['token']; readonly cancel: () => void } {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
