import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { everything } from './client-capabilities.ts';
import { withServer, type LanguageClient } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(1001);
socket.close(1006);
`;

/** VS Code's list of choices is so wide; it cuts off what is longer. */
const mostShown = 95;

suite('status', function () {
  this.timeout(30_000);
  const ask = (client: LanguageClient, uri: string): Promise<unknown> =>
    client.connection.sendRequest('closewise/status', { uri });

  test('says what runtime is assumed and why, and counts findings', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
    writeFileSync(path.join(folder, 'bun.lock'), '');
    try {
      await withServer({ capabilities: everything }, async client => {
        const inBun = await client.open(pathToFileURL(path.join(folder, 'a.ts')).href, text);
        const bun = { title: 'Bun', because: `because of ${path.basename(folder)}/bun.lock` };
        assert.deepEqual(await ask(client, inBun.uri), { runtime: bun, findings: 1, isIgnored: false, busy: false });
        const elsewhere = await client.open('a.ts', text);
        const either = { title: 'Browser or Node', because: 'no file says which' };
        assert.deepEqual(await ask(client, elsewhere.uri), {
          runtime: either,
          findings: 2,
          isIgnored: false,
          busy: false,
        });
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says what is set, and what is not checked', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
    writeFileSync(path.join(folder, 'closewise.config.json'), '{ "ignore": ["b.ts"] }');
    try {
      await withServer({ capabilities: everything, settings: { runtime: 'cloudflare' } }, async client => {
        const document = await client.open(pathToFileURL(path.join(folder, 'b.ts')).href, text);
        const runtime = { title: 'Cloudflare Workers', because: 'as the settings say' };
        assert.deepEqual(await ask(client, document.uri), { runtime, findings: 0, isIgnored: true, busy: false });
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says when the workspace is being checked, as it is for code lenses', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
    writeFileSync(path.join(folder, 'a.ts'), text);
    const options = {
      capabilities: { ...everything, textDocument: { ...everything.textDocument, codeLens: {} } },
      settings: { codeLens: true },
      folder: pathToFileURL(folder).href,
    };
    try {
      await withServer(options, async client => {
        const told: boolean[] = [];
        client.connection.onNotification('closewise/busyChanged', ({ busy }: { busy: boolean }) => {
          told.push(busy);
          client.noticed();
        });
        const { uri } = await client.open(pathToFileURL(path.join(folder, 'a.ts')).href, text);
        await ask(client, uri);
        await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
        await client.until('an end', () => told.includes(false) || undefined);
        assert.deepEqual(told, [true, false]);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('knows no runtime of a file without codes, and nothing of one that is not open', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('a.ts', 'export const a = 1;\n');
      assert.deepEqual(await ask(client, document.uri), { runtime: null, findings: 0, isIgnored: false, busy: false });
      assert.equal(await ask(client, 'file:///closewise-test/other.ts'), null);
    }));

  test('offers every runtime, and that none is set', () =>
    withServer({ capabilities: everything }, async client => {
      const choices = await client.connection.sendRequest<{ id: string; title: string; summary: string }[]>(
        'closewise/runtimes',
        {},
      );
      assert.deepEqual(
        choices.map(({ id, title }) => `${id}: ${title}`),
        [
          'auto: Automatic',
          'browser: Browser',
          'node: Node',
          'deno: Deno',
          'bun: Bun',
          'cloudflare: Cloudflare Workers',
        ],
      );
      for (const { summary } of choices) assert(summary.length <= mostShown, summary);
    }));
});
