import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { LanguageClient, withServer } from './language-client.ts';

const text = "new WebSocket('wss://example.com').close(1006);\n";
const marked = "reserved-code: new WebSocket('wss://example.com').close([1006]);";

suite('a server that is treated badly', function () {
  this.timeout(30_000);

  test('answers with nothing where it does not know the document', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      await document.close();
      assert.deepEqual(await document.pull(), []);
      assert.equal(await document.hover('1006'), null);
      assert.deepEqual(await document.complete('close('), []);
      assert.deepEqual(await document.codeActions('1006'), []);
      assert.deepEqual(client.log, []);
    }));

  test('answers requests without sense with nothing, says so in the log, and goes on', () =>
    withServer({ capabilities: everything }, async client => {
      const { connection } = client;
      const document = await client.open('client.ts', text);
      const senseless = [{}, { textDocument: null }, { textDocument: { uri: document.uri } }, { position: 'here' }];
      for (const params of senseless) {
        assert.equal(await connection.sendRequest('textDocument/hover', params), null);
        assert.equal(await connection.sendRequest('textDocument/completion', params), null);
        assert.deepEqual(await connection.sendRequest('textDocument/codeAction', params), []);
      }
      await connection.sendNotification('textDocument/didOpen', {});
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri: document.uri, version: 2 } });
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: ':::', type: 7 }] });
      await assert.rejects(connection.sendRequest('textDocument/nonsense', {}), /Unhandled method/);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      assert.match(client.log.join('\n'), /textDocument\/hover failed: TypeError/);
    }));

  test('clamps positions that lie outside of the text', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const range = { start: { line: 7, character: 3 }, end: { line: 99_999, character: 99_999 } };
      document.texts.push(`${document.text}// more`);
      document.version++;
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version: document.version },
        contentChanges: [{ range, text: '// more' }],
      });
      await document.change('// more', 'new WebSocket("").close(1015);');
      assert.deepEqual(await document.pulledFindings(), [marked, 'reserved-code: new WebSocket("").close([1015]);']);
    }));

  test('survives a message that is no JSON', () =>
    withServer({ capabilities: everything }, async client => {
      client.server.stdin.write('Content-Length: 9\r\n\r\n{"jsonrpc');
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pulledFindings(), [marked]);
    }));

  test('says so when a request was cancelled', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const source = new CancellationTokenSource();
      const textDocument = { uri: document.uri };
      const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument }, source.token);
      source.cancel();
      await assert.rejects(
        answer,
        (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
      );
      assert.deepEqual(await document.pulledFindings(), [marked]);
    }));
});

suite('the end', function () {
  this.timeout(30_000);

  test('after shutdown everything is answered with nothing; after exit the process ends with 0', async () => {
    const client = await LanguageClient.start({ capabilities: everything });
    const document = await client.open('client.ts', text);
    assert.deepEqual(await document.pulledFindings(), [marked]);
    await client.connection.sendRequest('shutdown');
    assert.deepEqual(await document.pull(), []);
    assert.equal(await document.hover('1006'), null);
    await client.connection.sendNotification('exit');
    assert.equal(await client.exitCode, 0);
    client.connection.dispose();
  });

  test('exit without shutdown is an error', async () => {
    const client = await LanguageClient.start({ capabilities: everything });
    await client.connection.sendNotification('exit');
    assert.equal(await client.exitCode, 1);
    client.connection.dispose();
  });

  test('a client that is gone takes the server with it', async () => {
    const client = await LanguageClient.start({ capabilities: everything });
    client.server.stdin.end();
    assert.equal(await client.exitCode, 1);
    client.connection.dispose();
  });
});
