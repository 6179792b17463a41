import assert from 'node:assert/strict';
import { DiagnosticSeverity, type ResponseError } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(1006);
socket.close(1001);
socket.close(1000);
`;
const findings = ['reserved-code: socket.close([1006]);', 'api-rejects-code: socket.close([1001]);'];
const pulling = { capabilities: everything };
const publishing = { capabilities: simple };

suite('diagnostics that are pulled', function () {
  this.timeout(30_000);

  test('say what is wrong, where, and where to read on', () =>
    withServer(pulling, async client => {
      const document = await client.open('client.ts', text);
      const [reserved] = await document.pull();
      assert.deepEqual(await document.pulledFindings(), findings);
      assert.equal(reserved?.source, 'closewise');
      assert.equal(reserved.severity, DiagnosticSeverity.Error);
      assert.equal(
        reserved.codeDescription?.href,
        'https://github.com/closewise/closewise/blob/main/docs/rules/reserved-code.md',
      );
      assert.match(reserved.message as string, /1006/);
    }));

  test('follow the text', () =>
    withServer(pulling, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pulledFindings(), findings);
      await document.change('1006', '4006');
      assert.deepEqual(await document.pulledFindings(), findings.slice(1));
      await document.change('4006', '1015');
      assert.deepEqual(await document.pulledFindings(), ['reserved-code: socket.close([1015]);', findings[1]]);
    }));

  test('are not published as well', () =>
    withServer(pulling, async client => {
      const document = await client.open('client.ts', text);
      await document.change('1006', '1015');
      await document.pull();
      await document.close();
      await document.pull();
      assert.deepEqual(client.published, []);
    }));

  test('are computed again, or asked for again, when the text changes meanwhile', () =>
    withServer(pulling, async client => {
      const document = await client.open('client.ts', text);
      const outdated = document.pull();
      await document.change('1006', '1015');
      const [answer] = await Promise.allSettled([outdated]);
      if (answer.status === 'fulfilled') assert.equal(answer.value.length, findings.length);
      else assert.deepEqual((answer.reason as ResponseError).data, { retriggerRequest: true });
      assert.equal((await document.pulledFindings())[0], 'reserved-code: socket.close([1015]);');
    }));

  test('are there in a new buffer in each of the languages', () =>
    withServer(pulling, async client => {
      for (const languageId of ['javascript', 'javascriptreact', 'typescript', 'typescriptreact']) {
        const document = await client.open(`untitled:Untitled-${languageId}`, text, languageId);
        assert.deepEqual(await document.pulledFindings(), findings, languageId);
      }
    }));

  test('are empty for what is no source, has no close code, is closed, or was never open', () =>
    withServer(pulling, async client => {
      const prose = await client.open('notes.md', text, 'markdown');
      assert.deepEqual(await prose.pull(), []);
      const other = await client.open('other.ts', 'export const answer = 42;\n');
      assert.deepEqual(await other.pull(), []);
      const closed = await client.open('client.ts', text);
      await closed.close();
      assert.deepEqual(await closed.pull(), []);
    }));

  test('survive source that is broken', () =>
    withServer(pulling, async client => {
      const document = await client.open('client.ts', `${text}function ( { class => }} socket.close(1015`);
      assert.deepEqual((await document.pulledFindings()).slice(0, 2), findings);
    }));
});

suite('diagnostics that are published', function () {
  this.timeout(30_000);

  test('come with the version that they are for', () =>
    withServer(publishing, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.publishedFindings(), findings);
      await document.change('1006', '4006');
      assert.deepEqual(await document.publishedFindings(), findings.slice(1));
    }));

  test('are true to their version, however fast somebody types', () =>
    withServer(publishing, async client => {
      const document = await client.open('client.ts', text);
      await document.publishedFindings();
      for (let code = 1006; code < 1015; code++) await document.change(`(${code}`, `\n(${code + 1}`);
      assert.deepEqual(await document.publishedFindings(), ['reserved-code: ([1015]);', findings[1]]);
      for (const { diagnostics, version } of client.published) {
        for (const finding of document.findings(diagnostics, document.texts[version!])) {
          assert.match(finding, /\[(?:1\d\d\d)\]/);
        }
      }
    }));

  test('are cleared when the document is closed, and stay away', () =>
    withServer(publishing, async client => {
      const document = await client.open('client.ts', text);
      await document.publishedFindings();
      await document.change('1006', '1015');
      await document.close();
      const later = await client.open('later.ts', text);
      await later.publishedFindings();
      const last = client.published.findLast(({ uri }) => uri === document.uri);
      assert.deepEqual(last, { uri: document.uri, diagnostics: [] });
      assert.ok(!client.published.some(({ uri, version }) => uri === document.uri && version === document.version));
    }));

  test('come again when the document is opened again', () =>
    withServer(publishing, async client => {
      const before = await client.open('client.ts', text);
      await before.publishedFindings();
      await before.close();
      await client.until('cleared', () => client.published.find(({ diagnostics }) => diagnostics.length === 0));
      client.published.length = 0;
      const after = await client.open('client.ts', text);
      assert.deepEqual(await after.publishedFindings(), findings);
    }));
});
