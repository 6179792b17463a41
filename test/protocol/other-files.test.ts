import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { FileChangeType } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { projectFolder } from './project-folder.ts';
import { withServer } from './language-client.ts';

const codes = (value: number): string => `export const LOST = ${value};\n`;
const text = `import { LOST } from './codes';
new WebSocket('wss://example.com').close(LOST);
`;
const marked = "reserved-code: new WebSocket('wss://example.com').close([LOST]);";

suite('findings that depend on other files', function () {
  this.timeout(30_000);
  const { path: pathOf, uri, write } = projectFolder();

  test('use what is on the disk, and show the place there', () =>
    withServer({ capabilities: everything }, async client => {
      write('codes.ts', codes(1006));
      const document = await client.open(uri('client.ts'), text);
      const [diagnostic] = await document.pull();
      assert.deepEqual(document.findings([diagnostic!]), [marked]);
      const [related] = diagnostic!.relatedInformation!;
      assert.equal(related?.location.uri, uri('codes.ts'));
      assert.deepEqual(related.location.range, {
        start: { line: 0, character: 'export const LOST = '.length },
        end: { line: 0, character: 'export const LOST = 1006'.length },
      });
    }));

  test('use what is open in the editor instead, and are pulled again when that changes', () =>
    withServer({ capabilities: everything }, async client => {
      write('codes.ts', codes(1000));
      const document = await client.open(uri('client.ts'), text);
      assert.deepEqual(await document.pull(), []);

      const other = await client.open(uri('codes.ts'), codes(1000));
      await other.change('1000', '1006');
      await client.until('a refresh', () => client.refreshes === 1 || undefined);
      assert.deepEqual(await document.pulledFindings(), [marked]);

      await other.close();
      await client.until('another refresh', () => client.refreshes === 2 || undefined);
      assert.deepEqual(await document.pull(), []);
    }));

  test('are published again when another document changes', () =>
    withServer({ capabilities: simple }, async client => {
      const other = await client.open(uri('codes.ts'), codes(1000));
      write('codes.ts', codes(1000));
      const document = await client.open(uri('client.ts'), text);
      assert.deepEqual(await document.publishedFindings(), []);
      await other.change('1000', '1006');
      const { diagnostics } = await client.until('diagnostics', () =>
        client.published.find(each => each.uri === document.uri && each.diagnostics.length > 0),
      );
      assert.deepEqual(document.findings(diagnostics), [marked]);
    }));

  test('are renewed when a file appears, changes or goes', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open(uri('client.ts'), text);
      assert.deepEqual(await document.pull(), []);
      let refreshes = 0;
      const changed = async (type: FileChangeType): Promise<void> => {
        const changes = [{ uri: uri('codes.ts'), type }];
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        refreshes++;
        await client.until('a refresh', () => client.refreshes === refreshes || undefined);
      };

      write('codes.ts', codes(1006));
      await changed(FileChangeType.Created);
      assert.deepEqual(await document.pulledFindings(), [marked]);

      write('codes.ts', codes(1000));
      await changed(FileChangeType.Changed);
      assert.deepEqual(await document.pull(), []);

      write('codes.ts', codes(1006));
      await changed(FileChangeType.Changed);
      assert.deepEqual(await document.pulledFindings(), [marked]);

      rmSync(pathOf('codes.ts'));
      await changed(FileChangeType.Deleted);
      assert.deepEqual(await document.pull(), []);
    }));

  test('are renewed when a file appears, changes or goes that tells the runtime', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open(uri('client.ts'), "new WebSocket('wss://example.com').close(1001);\n");
      const refused = "api-rejects-code: new WebSocket('wss://example.com').close([1001]);";
      assert.deepEqual(await document.pulledFindings(), [refused]);
      let refreshes = 0;
      const changed = async (name: string, type: FileChangeType): Promise<void> => {
        const changes = [{ uri: uri(name), type }];
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        refreshes++;
        await client.until('a refresh', () => client.refreshes === refreshes || undefined);
      };

      write('wrangler.toml', "name = 'chat'\n");
      await changed('wrangler.toml', FileChangeType.Created);
      assert.deepEqual(await document.pulledFindings(), []);

      rmSync(pathOf('wrangler.toml'));
      await changed('wrangler.toml', FileChangeType.Deleted);
      assert.deepEqual(await document.pulledFindings(), [refused]);

      write('package.json', '{ "devDependencies": { "@types/bun"');
      await changed('package.json', FileChangeType.Created);
      assert.deepEqual(await document.pulledFindings(), [refused]);

      write('package.json', '{ "devDependencies": { "@types/bun": "*" } }');
      await changed('package.json', FileChangeType.Changed);
      assert.deepEqual(await document.pulledFindings(), []);
    }));

  test('do not mind files that nobody has read', () =>
    withServer({ capabilities: everything }, async client => {
      write('codes.ts', codes(1006));
      const document = await client.open(uri('client.ts'), text);
      await document.pull();
      const bystander = await client.open(uri('bystander.ts'), 'export const x = 1;\n');
      await bystander.change('1', '2');
      assert.deepEqual(await document.pulledFindings(), [marked]);
      assert.equal(client.refreshes, 0);
    }));
});
