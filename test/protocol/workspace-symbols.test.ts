import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { withServer, type LanguageClient } from './language-client.ts';

suite('workspace symbols', function () {
  this.timeout(30_000);
  let folder: string;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const find = (client: LanguageClient, query: string): Promise<SymbolInformation[]> =>
    client.connection.sendRequest('workspace/symbol', { query });
  const capabilities = { ...everything, workspace: { ...everything.workspace, symbol: {} } };

  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
    writeFileSync(path.join(folder, 'codes.ts'), 'export enum CloseCode {\n  Kicked = 4003,\n  Forbidden = 1008,\n}\n');
    writeFileSync(path.join(folder, 'timeout.ts'), 'export const TIMEOUT = 4003;\nexport const later = 1;\n');
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('are the constants for close codes, found by number, name and meaning, before any file is open', () =>
    withServer({ capabilities, folder: pathToFileURL(folder).href }, async client => {
      const [kicked, ...others] = await find(client, '4003');
      assert.deepEqual(kicked, {
        name: '4003 CloseCode.Kicked',
        kind: SymbolKind.EnumMember,
        location: {
          uri: uri('codes.ts'),
          range: { start: { line: 1, character: 11 }, end: { line: 1, character: 15 } },
        },
      });
      assert.deepEqual(others, []);
      const [forbidden] = await find(client, 'policy');
      assert.equal(forbidden?.name, '1008 CloseCode.Forbidden');
      assert.equal(forbidden.containerName, 'Policy Violation');
      assert.deepEqual(await find(client, 'nothing like that'), []);
    }));

  test('are those of open documents, as they are typed', () =>
    withServer({ capabilities, folder: pathToFileURL(folder).href }, async client => {
      assert.equal((await find(client, 'kicked')).length, 1);
      const document = await client.open(uri('codes.ts'), '\nexport enum CloseCode { Banned = 4003 }\n');
      await document.pull();
      for (let found: string | undefined; found !== '4003 CloseCode.Banned';) {
        [{ name: found } = { name: '' }] = await find(client, '4003');
      }
    }));

  test('are offered to a client that asks for such', async () => {
    const isOffered = async (able: typeof capabilities | typeof simple): Promise<unknown> => {
      let offered: unknown;
      await withServer({ capabilities: able }, client => {
        offered = client.initialized.capabilities.workspaceSymbolProvider;
        return Promise.resolve();
      });
      return offered;
    };
    assert.equal(await isOffered(capabilities), true);
    assert.equal(await isOffered(simple), undefined);
  });
});
