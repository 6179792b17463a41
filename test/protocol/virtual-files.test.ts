import assert from 'node:assert/strict';
import type { CodeLens, SymbolInformation } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import type { ClientDocument } from './client-document.ts';
import { withServer, type LanguageClient } from './language-client.ts';

const folder = 'vscode-vfs://github/acme/chat';
const files: Readonly<Record<string, string>> = {
  '.gitignore': 'generated\n',
  'package.json': '{ "name": "chat" }',
  'plain.ts': 'export const answer = 42;\n',
  'codes.ts': 'export const DROPPED = 1006;\n',
  'close-codes.ts': 'export const CloseCode = { Kicked: 4001 } as const;\n',
  'generated/close-codes.ts': 'export const CloseCode = { Left: 4002 } as const;\n',
};
const options = { capabilities: everything, initializationOptions: { files: true }, folder };

/** Has a client answer for files; `asked` gets the methods and what they were asked for. */
function answerWith(client: LanguageClient, answer: (method: string, name: string) => unknown): string[] {
  const asked: string[] = [];
  for (const method of ['readText', 'listFolder', 'findSources']) {
    client.connection.onRequest(`closewise/${method}`, ({ uri }: { uri: string }) => {
      asked.push(`${method} ${uri}`);
      return answer(method, uri === folder ? '' : uri.slice(folder.length + 1));
    });
  }
  return asked;
}

function fromFiles(method: string, name: string): unknown {
  if (method === 'readText') return files[name] ?? null;
  if (method === 'findSources') return Object.keys(files).map(each => `${folder}/${each}`);
  const prefix = name.replace(/\/?$/, '/').replace(/^\//, '');
  const inside = Object.keys(files).filter(each => each.startsWith(prefix));
  return inside.length > 0 ? [...new Set(inside.map(each => each.slice(prefix.length).split('/')[0]))] : null;
}

function open(client: LanguageClient, text: string): Promise<ClientDocument> {
  return client.open(`${folder}/client.ts`, text);
}

const sendsDropped = `import { DROPPED } from './codes';
new WebSocket('wss://chat.example').close(DROPPED);
`;

suite('files that only the client can read', function () {
  this.timeout(30_000);

  test('are read for what a document imports', () =>
    withServer(options, async client => {
      answerWith(client, fromFiles);
      const document = await open(client, sendsDropped);
      assert.deepEqual(await document.pulledFindings(), [
        "reserved-code: new WebSocket('wss://chat.example').close([DROPPED]);",
      ]);
    }));

  test('are searched for constants, but for those that git ignores', () =>
    withServer(options, async client => {
      answerWith(client, fromFiles);
      const document = await open(client, "new WebSocket('').close(4001);\nnew WebSocket('').close(4002);\n");
      await document.pull();
      await client.until('a refresh', () => client.refreshes || undefined);
      assert.deepEqual(await document.pulledFindings(), ["magic-code: new WebSocket('').close([4001]);"]);
    }));

  test('are found once, and read once, for a check of them all', () =>
    withServer(options, async client => {
      const asked = answerWith(client, fromFiles);
      await client.connection.sendRequest('closewise/checkWorkspace');
      assert.deepEqual(asked.filter(each => /findSources|\/plain\.ts/.test(each)).sort(), [
        `findSources ${folder}`,
        `readText ${folder}/plain.ts`,
      ]);
    }));

  test('are not taken for known where the client has failed to find them', () => {
    const capabilities = { ...everything, textDocument: { ...everything.textDocument, codeLens: {} } };
    return withServer({ ...options, capabilities, settings: { codeLens: true } }, async client => {
      let isBroken = true;
      answerWith(client, (method, name) => {
        if (isBroken && method === 'findSources') throw new Error('the network is down');
        return fromFiles(method, name);
      });
      const uri = `${folder}/close-codes.ts`;
      await client.open(uri, files['close-codes.ts'] ?? '');
      const check = (): Promise<unknown> => client.connection.sendRequest('closewise/checkWorkspace');
      const lenses = (): Promise<CodeLens[]> =>
        client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
      await assert.rejects(check(), { message: 'The workspace could not be checked. The log says why.' });
      assert.deepEqual(await lenses(), []);
      isBroken = false;
      await check();
      assert.deepEqual(
        (await lenses()).map(({ command }) => command?.title),
        ['not used for a close code'],
      );
    });
  });

  test('are still known where the client fails to find them again', () =>
    withServer(options, async client => {
      let isBroken = false;
      answerWith(client, (method, name) => {
        if (isBroken && method === 'findSources') throw new Error('the network is down');
        return fromFiles(method, name);
      });
      const check = (): Promise<unknown> => client.connection.sendRequest('closewise/checkWorkspace');
      const found = async (): Promise<readonly string[]> => {
        const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '4001' });
        return symbols.map(({ name }) => name);
      };
      await check();
      assert.deepEqual(await found(), ['4001 CloseCode.Kicked']);
      isBroken = true;
      await client.connection.sendNotification('closewise/sourcesChanged');
      await client.until('a failure', () => client.log.some(each => /exported codes failed/.test(each)) || undefined);
      assert.deepEqual(await found(), ['4001 CloseCode.Kicked']);
      await assert.rejects(check());
      isBroken = false;
      assert.deepEqual(await check(), { findings: 0, files: 0 });
    }));

  test('are not asked for where the client does not say that it reads them', () =>
    withServer({ ...options, initializationOptions: {} }, async client => {
      const asked = answerWith(client, fromFiles);
      const document = await open(client, sendsDropped);
      assert.deepEqual(await document.pulledFindings(), []);
      assert.deepEqual(asked, []);
    }));

  test('are missing where the client answers with something else', () =>
    withServer(options, async client => {
      const asked = answerWith(client, method => (method === 'readText' ? 7 : [{}, null, 'codes.ts', 'no: uri']));
      const document = await open(client, `${sendsDropped}new WebSocket('').close(1006);\n`);
      assert.deepEqual(await document.pulledFindings(), ["reserved-code: new WebSocket('').close([1006]);"]);
      await client.until('a search', () => asked.find(each => each.startsWith('findSources')));
      assert.deepEqual(client.log, []);
    }));
});
