import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(1006);
socket.close(1001);
`;

suite('code actions', function () {
  this.timeout(30_000);

  test('offer fixes for what is reported there, one of them preferred', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const actions = await document.codeActions('1001');
      assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
      for (const { kind, diagnostics } of actions) {
        assert.equal(kind, 'quickfix');
        assert.deepEqual(document.findings(diagnostics!), ['api-rejects-code: socket.close([1001]);']);
      }
    }));

  test('leave nothing to report when all preferred ones are made', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      for (const code of ['1006', '1001']) {
        const [action] = await document.codeActions(code);
        const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
        assert.deepEqual(change!.textDocument, { uri: document.uri, version: document.version });
        await document.apply(change!.edits.filter(edit => 'newText' in edit));
      }
      assert.deepEqual(await document.pull(), []);
    }));

  test('are plain edits for a client without versioned ones', () =>
    withServer({ capabilities: simple }, async client => {
      const document = await client.open('client.ts', text);
      const [action] = await document.codeActions('1001');
      await document.apply(action!.edit!.changes![document.uri]!);
      assert.deepEqual(await document.publishedFindings(), ['reserved-code: socket.close([1006]);']);
    }));

  test('go by what is reported now, whatever the client remembers', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const before = await document.pull();
      await document.change('1006', '4006');
      const actions = await client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: document.uri },
        range: document.rangeOf('4006'),
        context: { diagnostics: before },
      });
      assert.deepEqual(actions, []);
    }));

  test('come only for the kinds that are asked for, and only where something is reported', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      assert.notEqual((await document.codeActions('1006', { only: ['quickfix'] })).length, 0);
      assert.notEqual((await document.codeActions('1006', { only: [''] })).length, 0);
      assert.deepEqual(await document.codeActions('1006', { only: ['refactor', 'source.fixAll'] }), []);
      assert.deepEqual(await document.codeActions('new WebSocket'), []);
      const ofBoth = await document.codeActions('1006);\nsocket.close(1001');
      const rules = new Set(ofBoth.map(({ diagnostics }) => diagnostics![0]!.code));
      assert.deepEqual(rules, new Set(['reserved-code', 'api-rejects-code']));
    }));
});
