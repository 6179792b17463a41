import assert from 'node:assert/strict';
import { statSync, utimesSync } from 'node:fs';
import { CancellationTokenSource, WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { keepIn, signed, writtenInto, type KeptText } from './kept-text.ts';
import { projectFolder } from './project-folder.ts';
import { withServer, type ClientOptions, type LanguageClient } from './language-client.ts';

const bad = "new WebSocket('wss://chat.example').close(1006);\n";
const codes = 'export const CloseCode = { Kicked: 4001 } as const;\n';
const longAgo = new Date(2020, 1, 1);

suite('what is kept for the next start', function () {
  this.timeout(30_000);
  const { path: pathOf, uri, write } = projectFolder();
  const writeLongAgo = (name: string, content: string): void => {
    write(name, content);
    utimesSync(pathOf(name), longAgo, longAgo);
  };

  /** A session that checks the workspace; what it keeps is in `kept` afterwards. */
  async function check(
    kept: KeptText,
    use: (reports: readonly string[], client: LanguageClient) => void | Promise<void>,
    more: Partial<ClientOptions> = {},
  ): Promise<void> {
    const options = { capabilities: everything, folder: uri(), initializationOptions: { results: true }, ...more };
    return withServer(options, async client => {
      keepIn(kept, client);
      await client.connection.sendRequest('closewise/checkWorkspace');
      const reports: string[] = [];
      client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'stream', ({ items }) => {
        for (const item of items) {
          assert.equal(item.kind, 'full');
          const name = item.uri.slice(uri().length + 1);
          reports.push(...item.items.map(({ code, range }) => `${name} ${range.start.line}: ${String(code)}`));
        }
      });
      const { token, cancel } = cancellation();
      const params = { previousResultIds: [], partialResultToken: 'stream' };
      const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.method, params, token);
      // What there is to report has come before the answer to this.
      await client.connection.sendRequest('workspace/symbol', { query: 'nothing' });
      cancel();
      await answer.catch(() => undefined);
      return use(reports.sort(), client);
    });
  }

  /** What the first session keeps of the files that are there. */
  async function keptBefore(): Promise<KeptText> {
    const kept: KeptText = { text: null };
    await check(kept, () => undefined);
    return kept;
  }

  test('is what was found in files that have not changed', async () => {
    write('a.ts', bad);
    write('b.ts', bad);
    const kept = await keptBefore();
    kept.text = writtenInto(kept, '"reserved-code"', '"kept"');
    write('b.ts', `\n${bad}`);
    await check(kept, reports => assert.deepEqual(reports, ['a.ts 0: kept', 'b.ts 1: reserved-code']));
  });

  test('is taken for files that nobody has written to without reading them', async () => {
    writeLongAgo('a.ts', bad);
    write('b.ts', bad);
    const kept = await keptBefore();
    // No text has this hash.
    const [, hash = ''] = /"[^"]*a\.ts":\{"stamp":"[^"]*","hash":"(\w+)"/.exec(kept.text ?? '') ?? [];
    kept.text = writtenInto(kept, '"reserved-code"', '"kept"');
    kept.text = writtenInto(kept, `"${hash}"`, '"00"');
    await check(kept, reports => {
      // The other has the same text and so the same hash, but was written to just now.
      assert.deepEqual(reports, ['a.ts 0: kept', 'b.ts 0: reserved-code']);
    });
  });

  test('is not taken for a file that was given its old time back', async () => {
    writeLongAgo('a.ts', bad);
    const kept = await keptBefore();
    const { size, mtimeMs } = statSync(pathOf('a.ts'));
    writeLongAgo('a.ts', bad.replace('1006', '1000'));
    const now = statSync(pathOf('a.ts'));
    assert.deepEqual([now.size, now.mtimeMs], [size, mtimeMs]);
    await check(kept, reports => assert.deepEqual(reports, []));
  });

  for (const writeAnyTime of [write, writeLongAgo]) {
    const when = writeAnyTime === write ? 'just now' : 'long ago';
    test(`is what files export that were written ${when}, so that nobody parses them`, async () => {
      writeAnyTime('codes.ts', codes);
      writeAnyTime('others.ts', codes.replace('Kicked', 'Left'));
      const kept = await keptBefore();
      kept.text = writtenInto(kept, /"CloseCode.(Kicked|Left)"/g, '"CloseCode.Kept$1"');
      writeAnyTime('others.ts', codes.replace('Kicked', 'Banned'));
      await check(kept, async (_, client) => {
        const symbols = await client.connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: '4001' });
        const names = symbols.flatMap(({ name }) => /CloseCode\.\w+/.exec(name) ?? []);
        assert.deepEqual(names.sort(), ['CloseCode.Banned', 'CloseCode.KeptKicked']);
      });
    });
  }

  test('is what files export also where nobody has checked the workspace', async () => {
    write('codes.ts', codes);
    const kept: KeptText = { text: null };
    const options = { capabilities: everything, folder: uri(), initializationOptions: { results: true } };
    await withServer(options, async client => {
      keepIn(kept, client);
      const document = await client.open(uri('a.ts'), bad);
      await document.pull();
      await client.until('something kept', () => kept.text ?? undefined);
    });
    assert.match(kept.text ?? '', /"CloseCode\.Kicked"/);
  });

  test('is dropped for a file above the workspace only where that says something of the project', async () => {
    write('app/a.ts', bad);
    const kept: KeptText = { text: null };
    const inApp = { folder: uri('app') };
    await check(kept, () => undefined, inApp);
    kept.text = writtenInto(kept, '"reserved-code"', '"kept"');
    for (const name of ['settings.json', 'compose.yaml', 'yarn.lock']) write(name, '{}');
    await check(kept, reports => assert.deepEqual(reports, ['app/a.ts 0: kept']), inApp);
    for (const name of ['tsconfig.base.json', 'wrangler.toml']) {
      write(name, '{}');
      await check(kept, reports => assert.deepEqual(reports, ['app/a.ts 0: reserved-code'], name), inApp);
      kept.text = writtenInto(kept, '"reserved-code"', '"kept"');
    }
  });

  test('is not what was found in another language', async () => {
    write('a.ts', bad);
    const kept = await keptBefore();
    kept.text = writtenInto(kept, '"reserved-code"', '"kept"');
    await check(kept, reports => assert.deepEqual(reports, ['a.ts 0: reserved-code']), { locale: 'de' });
    await check(kept, reports => assert.deepEqual(reports, ['a.ts 0: reserved-code']), { locale: 'en' });
  });

  test('does no harm where it is damaged, or by somebody else', async () => {
    write('a.ts', bad);
    const kept = await keptBefore();
    const good = writtenInto(kept, '"reserved-code"', '"kept"');
    assert.match(kept.text ?? '', /"server":"[\da-f]{16}"/);
    const older = JSON.stringify({ version: '0.1.0', results: {} });
    const texts = ['', 'null', '[]', '7', good.slice(0, -20), good.replaceAll('kept', 'kexx'), older, signed(older)];
    for (const text of [
      ...texts,
      signed('7'),
      writtenInto({ text: good }, /"server":"\w+"/g, '"server":"ofAnotherBuild"'),
    ]) {
      kept.text = text;
      await check(kept, reports => assert.deepEqual(reports, ['a.ts 0: reserved-code'], text));
    }
    kept.text = good;
    await check(kept, reports => assert.deepEqual(reports, ['a.ts 0: kept']));
  });
});

function cancellation(): { readonly token: CancellationTokenSource['token']; readonly cancel: () => void } {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
