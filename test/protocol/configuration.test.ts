import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import {
  DiagnosticSeverity,
  FileChangeType,
  MarkupContent,
  type Diagnostic,
  type DidChangeWatchedFilesRegistrationOptions,
  type UnregistrationParams,
} from 'vscode-languageserver/node';
import type { ClientDocument } from './client-document.ts';
import { counting, everything, simple } from './client-capabilities.ts';
import { projectFolder } from './project-folder.ts';
import { withServer, type LanguageClient } from './language-client.ts';

const text = "new WebSocket('wss://example.com').close(1006);\n";
const marked = "reserved-code: new WebSocket('wss://example.com').close([1006]);";
const off = '{ "rules": { "reserved-code": "off" } }';
const wrong = '{ "rules": { "reserved-code": "loud" } }';
const loud = '"loud" is not a level: use error, warning, hint or off.';
const name = 'closewise.config.json';

suite('the configuration of a project', function () {
  this.timeout(30_000);
  const { path: pathOf, uri, write } = projectFolder();
  const tell = (client: LanguageClient, file: string, type: FileChangeType): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(file), type }] });
  const refreshes = (client: LanguageClient, count: number): Promise<true> =>
    client.until(`${count} refreshes`, () => client.refreshes >= count || undefined);
  /** Waits for the diagnostics of a file to be published so many times; returns the last ones. */
  const published = async (client: LanguageClient, file: string, times = 1): Promise<Diagnostic[]> => {
    const all = (): LanguageClient['published'] => client.published.filter(each => each.uri === uri(file));
    await client.until(`${times} publications for ${file}`, () => all().length >= times || undefined);
    assert.equal(all().length, times, 'once per change');
    return all().at(-1)!.diagnostics;
  };

  test('counts for the documents below it', () =>
    withServer({ capabilities: everything }, async client => {
      write(name, off);
      const document = await client.open(uri('src/client.ts'), text);
      assert.deepEqual(await document.pull(), []);
      assert.deepEqual(client.published, []);
    }));

  test('in package.json', () =>
    withServer({ capabilities: everything }, async client => {
      write('package.json', `{ "name": "chat", "closewise": ${off} }`);
      const document = await client.open(uri('client.ts'), text);
      assert.deepEqual(await document.pull(), []);
    }));

  test('counts less than what the user sets', () =>
    withServer({ capabilities: everything, settings: { rules: { 'reserved-code': 'hint' } } }, async client => {
      write(name, '{ "rules": { "reserved-code": "off" }, "runtime": "bun" }');
      const document = await client.open(uri('client.ts'), `${text}new WebSocket('').close(1001);\n`);
      const diagnostics = await document.pull();
      assert.deepEqual(document.findings(diagnostics), [marked]);
      assert.equal(diagnostics[0]?.severity, DiagnosticSeverity.Hint);
    }));

  test('of each of several projects', () =>
    withServer({ capabilities: everything }, async client => {
      write(`one/${name}`, off);
      write(`two/${name}`, '{ "runtime": "bun" }');
      const one = await client.open(uri('one/client.ts'), text);
      const two = await client.open(uri('two/client.ts'), text);
      assert.deepEqual(await one.pull(), []);
      assert.deepEqual(await two.pulledFindings(), [marked]);
    }));

  test('a file that is ignored has no diagnostics and no quick fixes, and is explained all the same', () =>
    withServer({ capabilities: everything }, async client => {
      write(name, '{ "ignore": ["generated/"] }');
      const document = await client.open(uri('generated/client.ts'), text);
      assert.deepEqual(await document.pull(), []);
      assert.deepEqual(await document.codeActions('1006', { only: ['quickfix'] }), []);
      assert.notEqual(await document.hover('1006'), null);
    }));

  test('its own codes are explained', () =>
    withServer({ capabilities: everything }, async client => {
      write(name, '{ "codes": { "4001": { "name": "Token expired", "meaning": "Log in again." } } }');
      const document = await client.open(uri('client.ts'), text.replace('1006', '4001'));
      const hover = await document.hover('4001');
      assert.ok(hover && MarkupContent.is(hover.contents));
      assert.match(hover.contents.value, /Token expired/);
      assert.match(hover.contents.value, /Log in again\./);
    }));

  test('above the workspace is watched, where the client can', async () => {
    const { workspace } = everything;
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    const capabilities = { ...everything, workspace: { ...workspace, didChangeWatchedFiles } };
    await withServer({ capabilities, folder: 'file:///home/me/chat' }, async client => {
      const gone: string[] = [];
      client.connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
        gone.push(...unregisterations.map(({ id }) => id));
        client.noticed();
      });
      const watched = (): readonly string[] => {
        const registrations = client.registrations.filter(
          ({ id, method }) => method === 'workspace/didChangeWatchedFiles' && !gone.includes(id),
        );
        const options = registrations.map(each => each.registerOptions as DidChangeWatchedFilesRegistrationOptions);
        return options.flatMap(({ watchers }) => watchers.map(({ globPattern }) => JSON.stringify(globPattern)));
      };
      const areWatched = (...folders: string[]): Promise<boolean> => {
        const pattern = '{closewise.config.json,package.json}';
        const expected = ['**/*', ...folders.map(baseUri => ({ baseUri, pattern }))].map(each => JSON.stringify(each));
        return client.until(expected.join(), () => watched().join() === expected.join() || undefined);
      };
      await areWatched('file:///', 'file:///home', 'file:///home/me');
      const change = (added: readonly string[], removed: readonly string[]): Promise<void> => {
        const [come, left] = [added, removed].map(uris => uris.map(each => ({ uri: each, name: each })));
        return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added: come, removed: left },
        });
      };
      await change(['file:///srv/api'], []);
      await areWatched('file:///', 'file:///home', 'file:///home/me', 'file:///srv');
      await change(['file:///home'], ['file:///srv/api']);
      await areWatched('file:///');
      await change([], ['file:///home/me/chat', 'file:///home']);
      await areWatched();
    });
  });

  suite('that changes', () => {
    test('on the disk: comes, changes, goes', () =>
      withServer({ capabilities: everything }, async client => {
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.pulledFindings(), [marked]);

        write(name, off);
        await tell(client, name, FileChangeType.Created);
        await refreshes(client, 1);
        assert.deepEqual(await document.pull(), []);

        write(name, '{ "rules": { "reserved-code": "hint" } }');
        await tell(client, name, FileChangeType.Changed);
        await refreshes(client, 2);
        assert.deepEqual(
          (await document.pull()).map(({ severity }) => severity),
          [DiagnosticSeverity.Hint],
        );

        rmSync(pathOf(name));
        await tell(client, name, FileChangeType.Deleted);
        await refreshes(client, 3);
        assert.deepEqual(await document.pulledFindings(), [marked]);
      }));

    test('with its folder', () =>
      withServer({ capabilities: everything }, async client => {
        write(`sub/${name}`, off);
        const document = await client.open(uri('sub/src/client.ts'), text);
        assert.deepEqual(await document.pull(), []);
        rmSync(pathOf('sub'), { recursive: true });
        await tell(client, 'sub', FileChangeType.Deleted);
        await refreshes(client, 1);
        assert.deepEqual(await document.pulledFindings(), [marked]);
      }));

    test('in the editor, before it is saved', () =>
      withServer({ capabilities: everything }, async client => {
        write(name, '{}');
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.pulledFindings(), [marked]);
        const configuration = await client.open(uri(name), '{}', 'jsonc');
        await configuration.change('{}', off);
        await refreshes(client, 1);
        assert.deepEqual(await document.pull(), []);
        assert.deepEqual(await configuration.pull(), []);
        await configuration.close();
        await refreshes(client, 2);
        assert.deepEqual(await document.pulledFindings(), [marked]);
      }));

    test('in package.json, where only what is under the key counts', () =>
      withServer({ capabilities: everything }, async client => {
        write('package.json', '{}');
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.pulledFindings(), [marked]);
        write('package.json', `{ "closewise": ${off} }`);
        await tell(client, 'package.json', FileChangeType.Changed);
        await client.until('no findings', () => client.refreshes || undefined);
        assert.deepEqual(await document.pull(), []);
      }));

    test('for a client that has its diagnostics published', () =>
      withServer({ capabilities: simple }, async client => {
        const configuration = await client.open(uri(name), '{}', 'json');
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.publishedFindings(), [marked]);
        await configuration.change('{}', off);
        await client.until('no findings any more', () =>
          client.published.find(({ uri: of, diagnostics }) => of === document.uri && diagnostics.length === 0),
        );
      }));
  });

  suite('that is wrong', () => {
    const assertLoud = (diagnostics: readonly Diagnostic[]): void =>
      assert.deepEqual(diagnostics, [
        {
          range: { start: { line: 0, character: 30 }, end: { line: 0, character: 36 } },
          severity: DiagnosticSeverity.Error,
          source: 'closewise',
          message: loud,
        },
      ]);

    test('is told at the place, although it is not open, once, and until it is mended', () =>
      withServer({ capabilities: everything }, async client => {
        write(name, wrong);
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.pulledFindings(), [marked]);
        assertLoud(await published(client, name));
        await document.change('1006', '1005');
        await document.pull();
        await (await client.open(uri('other.ts'), text)).pull();
        assertLoud(await published(client, name));

        write(name, off);
        await tell(client, name, FileChangeType.Changed);
        assert.deepEqual(await published(client, name, 2), []);
        await refreshes(client, 1);
        assert.deepEqual(await document.pull(), []);
      }));

    test('is told while it is typed, and the rest counts', () =>
      withServer({ capabilities: everything }, async client => {
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.pulledFindings(), [marked]);
        const configuration = await client.open(uri(name), off, 'jsonc');
        await refreshes(client, 1);
        await configuration.change('" } }', '", "lossy-code": } }');
        const [diagnostic] = await published(client, name);
        assert.equal(diagnostic?.message, 'A value is missing here.');
        assert.deepEqual(await document.pull(), []);
        await configuration.change(', "lossy-code": ', '');
        assert.deepEqual(await published(client, name, 2), []);
      }));

    test('is no longer told when it is deleted', () =>
      withServer({ capabilities: everything }, async client => {
        write(name, wrong);
        const document = await client.open(uri('client.ts'), text);
        await document.pull();
        assertLoud(await published(client, name));
        rmSync(pathOf(name));
        await tell(client, name, FileChangeType.Deleted);
        assert.deepEqual(await published(client, name, 2), []);
      }));

    test('stays told when it is closed unmended, by a client that has its diagnostics published', () =>
      withServer({ capabilities: simple }, async client => {
        write(name, wrong);
        const configuration = await client.open(uri(name), wrong, 'json');
        assertLoud(await published(client, name));
        await configuration.close();
        const document = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.publishedFindings(), [marked]);
        assertLoud(await published(client, name));
      }));

    test('is told in the encoding that was agreed on', () =>
      withServer({ capabilities: counting }, async client => {
        write(name, '{ /* ünï */ "runtime": "bnu" }');
        await (await client.open(uri('client.ts'), text)).pull();
        const [diagnostic] = await published(client, name);
        assert.deepEqual(diagnostic?.range.start, { line: 0, character: Buffer.byteLength('{ /* ünï */ "runtime": ') });
      }));

    test('no file at all', () =>
      withServer({ capabilities: everything }, async client => {
        mkdirSync(pathOf(name));
        const document: ClientDocument = await client.open(uri('client.ts'), text);
        assert.deepEqual(await document.pulledFindings(), [marked]);
        assert.deepEqual(client.published, []);
      }));
  });
});
