import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver/node';
import { counting, everything, simple } from './client-capabilities.ts';
import { projectFolder } from './project-folder.ts';
import { withServer, type LanguageClient } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(1008, 'süß');
socket.onclose = event => event.code === 1006;
`;
const hinted = `const socket = new WebSocket('wss://example.com');
socket.close(1008‹Policy Violation›, 'süß');
socket.onclose = event => event.code === 1006‹Abnormal Closure›;
`;
const withConstant = `enum CloseCode { GoingAway = 1001, Kicked = 4003 }
const naïve = 'ü'; new WebSocket('wss://example.com').onclose = ({ code }) => code === 4003;
`;

function resolve(client: LanguageClient, hint: InlayHint | undefined): Promise<InlayHint> {
  return client.connection.sendRequest('inlayHint/resolve', hint);
}

suite('inlay hints', function () {
  this.timeout(30_000);

  for (const [encoding, capabilities] of Object.entries({ 'UTF-16': everything, 'UTF-8': counting })) {
    test(`name the codes of a document, and of a piece of it, in ${encoding}`, () =>
      withServer({ capabilities }, async client => {
        const document = await client.open('client.ts', text);
        assert.equal(document.withHints(await document.inlayHints()), hinted);
        const [hint, ...others] = await document.inlayHints('event.code === 1006');
        assert.deepEqual(others, []);
        assert.equal(hint?.label, 'Abnormal Closure');
        assert.equal(hint.paddingLeft, true);
      }));

    test(`say more when they are looked at, and become a constant, in ${encoding}`, () =>
      withServer({ capabilities }, async client => {
        const document = await client.open('client.ts', withConstant);
        const [hint] = await document.inlayHints();
        assert.equal(hint?.label, 'Kicked');
        assert.deepEqual([hint.tooltip, hint.textEdits], [undefined, undefined]);
        const { tooltip, textEdits = [] } = await resolve(client, hint);
        assert.deepEqual(tooltip, (await document.hover('4003;'))?.contents);
        await document.apply(textEdits);
        assert.equal(document.text, withConstant.replace('=== 4003', '=== CloseCode.Kicked'));
        assert.deepEqual(await document.inlayHints(), []);
      }));
  }

  test('come with all there is for a client that does not ask again', () => {
    const capabilities = { ...simple, textDocument: { ...simple.textDocument, inlayHint: {} } };
    return withServer({ capabilities }, async client => {
      assert.deepEqual(client.initialized.capabilities.inlayHintProvider, { resolveProvider: false });
      const document = await client.open('client.ts', withConstant);
      const [hint] = await document.inlayHints();
      assert.match(JSON.stringify(hint?.tooltip), /4003/);
      assert.equal(hint?.textEdits?.[0]?.newText, 'CloseCode.Kicked');
    });
  });

  test('are not offered to a client that shows none', () =>
    withServer({ capabilities: simple }, client => {
      assert.equal(client.initialized.capabilities.inlayHintProvider, undefined);
      return Promise.resolve();
    }));

  test('have nothing to insert once the document has changed', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', withConstant);
      const [hint] = await document.inlayHints();
      await document.change("'ü'", "''");
      assert.deepEqual(await resolve(client, hint), hint);
      await document.close();
      assert.deepEqual(await resolve(client, hint), hint);
      assert.deepEqual(await document.inlayHints(), []);
    }));

  test('are left as they are where they are none of the server', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const [hint] = await document.inlayHints();
      assert(hint);
      const bare = { position: hint.position, label: hint.label };
      for (const strange of [bare, { ...bare, data: null }, { ...bare, data: { uri: document.uri, version: 1 } }])
        assert.deepEqual(await resolve(client, strange), strange);
      assert.deepEqual(client.log, []);
    }));

  test('are shown as it is set, and renewed when that changes', () =>
    withServer({ capabilities: everything, settings: { inlayHints: 'sent' } }, async client => {
      const document = await client.open('client.ts', text);
      assert.equal(document.withHints(await document.inlayHints()), hinted.replace('‹Abnormal Closure›', ''));
      for (const [inlayHints, shown] of [
        ['received', hinted.replace('‹Policy Violation›', '')],
        ['never', text],
        ['always', hinted],
      ] as const) {
        const before = client.hintRefreshes;
        client.settings = { inlayHints };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await client.until('a refresh', () => client.hintRefreshes > before || undefined);
        assert.equal(document.withHints(await document.inlayHints()), shown);
      }
    }));

  test('are for receivers, too, that the client settles', () => {
    const declaration = 'interface WebSocket extends EventTarget {\n  close(code?: number): void;\n}';
    const uri = 'file:///usr/lib/node_modules/typescript/lib/lib.dom.d.ts';
    const definition = { uri, text: declaration, offset: declaration.indexOf('close') };
    const options = {
      capabilities: everything,
      initializationOptions: { definitions: true },
      definitions: ({ positions }: { positions: readonly unknown[] }) => positions.map(() => [definition]),
    };
    return withServer(options, async client => {
      const source = `import { connect } from 'chatty';\nconnect('wss://example.com').close(1000);\n`;
      const document = await client.open('client.ts', source);
      assert.deepEqual(await document.inlayHints(), []);
      assert.deepEqual(await document.pull(), []);
      await client.until('a refresh', () => client.hintRefreshes || undefined);
      assert.equal(document.withHints(await document.inlayHints()), source.replace('1000', '1000‹Normal Closure›'));
    });
  });

  suite('in a project', () => {
    const { uri, write } = projectFolder();

    test('have the names of its configuration; a file that is not checked has none', () =>
      withServer({ capabilities: everything }, async client => {
        const codes = { '4003': { name: 'Kicked out' } };
        write('closewise.config.json', JSON.stringify({ codes, ignore: ['generated.ts'] }));
        const source = "new WebSocket('wss://example.com').close(4003);\n";
        const document = await client.open(uri('client.ts'), source);
        assert.equal(document.withHints(await document.inlayHints()), source.replace('4003', '4003‹Kicked out›'));
        const ignored = await client.open(uri('generated.ts'), source);
        assert.deepEqual(await ignored.inlayHints(), []);
      }));

    test('are renewed when its constants are known, and import them', () =>
      withServer({ capabilities: everything, folder: uri() }, async client => {
        write('codes.ts', 'export enum CloseCode { GoingAway = 1001, Kicked = 4003 }\n');
        const source = "import { WebSocket } from 'ws';\nnew WebSocket('wss://example.com').close(4003);\n";
        const document = await client.open(uri('client.ts'), source);
        assert.deepEqual(await document.inlayHints(), []);
        await document.pull();
        await client.until('a refresh', () => client.hintRefreshes || undefined);
        const [hint] = await document.inlayHints();
        assert.equal(hint?.label, 'Kicked');
        await document.apply((await resolve(client, hint)).textEdits ?? []);
        assert.equal(
          document.text,
          `import { WebSocket } from 'ws';
import { CloseCode } from './codes';
new WebSocket('wss://example.com').close(CloseCode.Kicked);
`,
        );
      }));
  });
});
