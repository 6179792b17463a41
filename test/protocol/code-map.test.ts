import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { FileChangeType } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { withServer, type ClientOptions, type LanguageClient } from './language-client.ts';
import { keepIn, writtenInto, type KeptText } from './kept-text.ts';
import { projectFolder } from './project-folder.ts';

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly role?: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly code?: number;
  readonly observations?: number;
  readonly level?: string;
  readonly location?: { uri: string; range: { start: { line: number; character: number } } };
  readonly isTest?: true;
  readonly children: readonly Node[];
}

interface Answer {
  readonly nodes: readonly Node[];
  readonly busy: boolean;
}

const codes = 'export const CloseCode = { Kicked: 4001, Full: 4002 } as const;\n';
const server = `import { WebSocketServer } from 'ws';
import { CloseCode } from '../codes';
new WebSocketServer({ port: 1 }).on('connection', socket => {
  socket.close(CloseCode.Kicked, 'kicked');
  socket.close(4100);
});
`;
const page = `import { CloseCode } from './codes';
const socket = new WebSocket('wss://game.example');
socket.onclose = event => event.code === CloseCode.Kicked;
`;
const tested = `import { WebSocket } from 'ws';
test('x', () => { const socket = new WebSocket('wss://game.example'); socket.close(4200); });
`;

suite('code map', function () {
  this.timeout(30_000);
  const { path: pathOf, uri, write } = projectFolder();
  const options = (more: Partial<ClientOptions> = {}): ClientOptions => ({
    capabilities: everything,
    folder: uri(),
    ...more,
  });
  const writeAll = (): void => {
    write('codes.ts', codes);
    write('client.ts', page);
    write('src/server.ts', server);
    write('test/kick.test.ts', tested);
    write('.gitignore', 'generated*\n');
    write('generated.ts', server.replace('4100', '4300'));
    write('node_modules/game/index.ts', server.replace('4100', '4301'));
  };

  /** Shows the map as a client does: asks for it, and again whenever it is told to; `text` is what it shows. */
  function show(
    client: LanguageClient,
    params: object = { by: 'code' },
  ): { text: string; busy: boolean; answer: Answer } {
    const shown = { text: '', busy: true, answer: { nodes: [], busy: true } as Answer };
    const ask = async (): Promise<void> => {
      shown.answer = await client.connection.sendRequest<Answer>('closewise/codeMap', params);
      shown.text = drawn(shown.answer.nodes);
      client.noticed();
    };
    client.connection.onNotification('closewise/codeMapChanged', ({ busy }: { busy: boolean }) => {
      shown.busy = busy;
      void ask();
    });
    void ask();
    return shown;
  }

  async function whenShown(client: LanguageClient, params?: object): Promise<Answer> {
    const shown = show(client, params);
    await client.until('a map', () => (!shown.busy && shown.text !== '') || undefined);
    return shown.answer;
  }

  test('by code', () =>
    withServer(options(), async client => {
      writeAll();
      const { nodes, busy } = await whenShown(client);
      assert.equal(
        drawn(nodes),
        `
4001 Kicked: 1 sender, 1 handler
  server.ts:4: sends, ws, CloseCode.Kicked, "kicked", server, src/
  client.ts:3: handles, CloseCode.Kicked, client
  codes.ts:1: declares, CloseCode.Kicked
4002 Full: only declared *1
  Not used here, only named by CloseCode.Full.
  codes.ts:1: declares, CloseCode.Full
4100: 1 sender *1
  Nothing here looks out for it: it ends as any other close does.
  server.ts:5: sends, ws, server, src/
4200: 1 sender
  kick.test.ts:2: sends, ws, in a test, client, test/`,
      );
      assert(!busy);
      const [kicked] = nodes;
      assert.equal(kicked?.code, 4001);
      const [sent] = kicked.children;
      assert.deepEqual(sent?.location, {
        uri: uri('src/server.ts'),
        range: { start: { line: 3, character: 15 }, end: { line: 3, character: 31 } },
      });
      assert.equal(sent.role, 'sent');
      assert.match(kicked.tooltip ?? '', /^\*\*4001 Kicked\*\*\n/);
      const ids = all(nodes).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(client.refreshes, 0);
    }));

  test('by file', () =>
    withServer(options(), async client => {
      writeAll();
      const { nodes } = await whenShown(client, { by: 'file', hideTests: true });
      assert.equal(
        drawn(nodes),
        `
client.ts: 1 handler
  4001 Kicked: line 3, handles, CloseCode.Kicked, client
codes.ts: only declared *1
  4001 Kicked: line 1, declares, CloseCode.Kicked
  4002 Full: line 1, declares, CloseCode.Full
src/server.ts: 2 senders *1
  4001 Kicked: line 4, sends, ws, CloseCode.Kicked, "kicked", server
  4100: line 5, sends, ws, server`,
      );
      assert.equal(nodes[0]?.location?.uri, uri('client.ts'));
    }));

  test('by side, and only what is worth knowing', () =>
    withServer(options(), async client => {
      writeAll();
      const { nodes } = await whenShown(client, { by: 'side', onlyObserved: true });
      assert.equal(
        drawn(nodes),
        `
Server: 1 sender *1
  4100: 1 sender *1
    server.ts:5: sends, ws, server, src/`,
      );
    }));

  test('what does not arrive is an error, whatever else is worth knowing', () =>
    withServer(options(), async client => {
      write('a.ts', "new WebSocket('wss://game.example').close(1006);\n");
      write('codes.ts', codes);
      const { nodes } = await whenShown(client);
      const levels = all(nodes).flatMap(({ label, level }) => (level ? [`${level}: ${label}`] : []));
      assert.deepEqual(levels, [
        'error: 1006 Abnormal Closure',
        'error: WebSocket.close throws InvalidAccessError and the socket stays open: it does not arrive.',
        'info: 4001 Kicked',
        'info: Not used here, only named by CloseCode.Kicked.',
        'info: 4002 Full',
        'info: Not used here, only named by CloseCode.Full.',
      ]);
      const byFile = await client.connection.sendRequest<Answer>('closewise/codeMap', { by: 'file' });
      assert.deepEqual(
        byFile.nodes.map(({ level }) => level),
        ['error', 'info'],
      );
    }));

  test('says whether more is to come', () =>
    withServer(options(), async client => {
      writeAll();
      const first = await client.connection.sendRequest<Answer>('closewise/codeMap', { by: 'code' });
      assert(first.busy);
      assert(!(await whenShown(client)).busy);
    }));

  test('follows what is typed, and keeps the identity of what is the same', () =>
    withServer(options(), async client => {
      writeAll();
      const document = await client.open(uri('src/server.ts'), server);
      const shown = show(client, { by: 'code' });
      await client.until('a map', () => (!shown.busy && shown.text.includes('4100: 1 sender')) || undefined);
      const before = all(shown.answer.nodes).map(({ id }) => id);
      await document.change('new WebSocketServer', '\n\nnew WebSocketServer');
      await client.until('lines', () => shown.text.includes('server.ts:7:') || undefined);
      assert.deepEqual(
        all(shown.answer.nodes).map(({ id }) => id),
        before,
      );
      await document.change('4100', '4101');
      await client.until('a code', () => shown.text.includes('4101: 1 sender') || undefined);
      await document.close();
      await client.until('the code on the disk', () => shown.text.includes('4100: 1 sender') || undefined);
    }));

  test('follows the files, their configuration, and nothing that is ignored', () =>
    withServer(options(), async client => {
      writeAll();
      const shown = show(client, { by: 'file' });
      await client.until('a map', () => (!shown.busy && shown.text.includes('src/server.ts')) || undefined);
      const changed = (name: string, type: FileChangeType): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
      rmSync(pathOf('client.ts'));
      await changed('client.ts', FileChangeType.Deleted);
      await client.until('that it is gone', () => !shown.text.includes('client.ts') || undefined);
      write('generated-too.ts', server);
      await changed('generated-too.ts', FileChangeType.Created);
      write('new/folder/client.ts', page.replace('./codes', '../../codes'));
      await changed('new', FileChangeType.Created);
      await client.until('a new file', () => shown.text.includes('new/folder/client.ts: 1 handler') || undefined);
      assert(!shown.text.includes('generated'), shown.text);
      rmSync(pathOf('new'), { recursive: true });
      await changed('new', FileChangeType.Deleted);
      await client.until('that the folder is gone', () => !shown.text.includes('new/') || undefined);
      write('closewise.config.json', '{ "ignore": ["src/"] }');
      await changed('closewise.config.json', FileChangeType.Created);
      await client.until('that it is ignored', () => !shown.text.includes('src/server.ts') || undefined);
    }));

  test('shows nobody the diagnostics for which nobody has asked', () =>
    withServer(options(), async client => {
      write('a.ts', server.replace('4100', '1006'));
      await whenShown(client);
      assert(!client.registrations.some(({ registerOptions }) => registersWorkspace(registerOptions)));
      const report = await client.connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
        textDocument: { uri: uri('a.ts') },
      });
      assert.deepEqual(report.items, []);
      await client.connection.sendRequest('closewise/checkWorkspace');
      assert(client.registrations.some(({ registerOptions }) => registersWorkspace(registerOptions)));
      const { items } = await client.connection.sendRequest<{ items: unknown[] }>('workspace/diagnostic', {
        previousResultIds: [],
      });
      assert.equal(items.length, 1);
    }));

  test('is kept for the next start', async () => {
    writeAll();
    const kept: KeptText = { text: null };
    const run = (use: (text: string) => void): Promise<void> =>
      withServer(options({ initializationOptions: { results: true } }), async client => {
        keepIn(kept, client);
        use(drawn((await whenShown(client)).nodes));
      });
    let first = '';
    await run(text => (first = text));
    // So that it can be told where the map comes from.
    kept.text = writtenInto(kept, '"reason":"kicked"', '"reason":"kept"');
    await run(text => assert.equal(text, first.replace('"kicked"', '"kept"')));
  });

  test('is a page', () =>
    withServer(options(), async client => {
      writeAll();
      const { html } = await client.connection.sendRequest<{ html: string }>('closewise/codeMapPage');
      assert.match(html, /^<!doctype html>/);
      assert(html.includes('server.ts:4:16'), html);
      assert.doesNotMatch(html, /command:/);
    }));

  test('tells of news also who shows the page alone', () =>
    withServer(options(), async client => {
      writeAll();
      const document = await client.open(uri('src/server.ts'), server);
      const ask = async (): Promise<string> =>
        (await client.connection.sendRequest<{ html: string }>('closewise/codeMapPage')).html;
      let html = '';
      client.connection.onNotification('closewise/codeMapChanged', ({ busy }: { busy: boolean }) => {
        if (busy) return;
        void ask().then(answer => {
          html = answer;
          client.noticed();
        });
      });
      await ask();
      await document.change('4100', '4177');
      await client.until('the page with the new code', () => html.includes('4177') || undefined);
    }));

  test('is a page with links to its places, where the client runs their command', () =>
    withServer(options(), async client => {
      writeAll();
      const { html } = await client.connection.sendRequest<{ html: string }>('closewise/codeMapPage', {
        hasLinks: true,
      });
      const [, place = ''] =
        /<a href="command:closewise\.openPlace\?([^"]*)"[^>]*><bdi>src\/<wbr>server\.ts:4:16</.exec(html) ?? [];
      const start = { line: 3, character: 15 };
      const end = { line: 3, character: 31 };
      assert.deepEqual(JSON.parse(decodeURIComponent(place)), [uri('src/server.ts'), { start, end }]);
    }));

  test('is empty where no folder is open', () =>
    withServer({ capabilities: everything }, async client => {
      const { nodes } = await client.connection.sendRequest<Answer>('closewise/codeMap', { by: 'code' });
      assert.deepEqual(nodes, []);
    }));
});

function registersWorkspace(registered: unknown): boolean {
  return (registered as { workspaceDiagnostics?: boolean } | undefined)?.workspaceDiagnostics === true;
}

function all(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap(node => [node, ...all(node.children)]);
}

/** A line for each node; behind a star, how many things are worth knowing. */
function drawn(nodes: readonly Node[], margin = ''): string {
  return nodes
    .map(({ label, description, observations, children }) => {
      const said = [label, description].filter(Boolean).join(': ');
      return `\n${margin}${said}${observations === undefined ? '' : ` *${observations}`}${drawn(children, `${margin}  `)}`;
    })
    .join('');
}
