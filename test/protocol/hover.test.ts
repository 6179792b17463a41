import assert from 'node:assert/strict';
import { MarkupKind, type MarkupContent } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(4999, String(1001));
socket.onclose = event => event.code === 1006;
`;

suite('hover', function () {
  this.timeout(30_000);

  test('explains a code that is sent, and one that is received', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const sent = await document.hover('4999');
      assert.equal(document.picture(sent!.range!), 'socket.close([4999], String(1001));');
      const received = await document.hover('1006');
      assert.equal(document.picture(received!.range!), 'socket.onclose = event => event.code === [1006];');
      assert.match(JSON.stringify(received!.contents), /"markdown".*1006.*Abnormal Closure/);
    }));

  test('is silent where no code stands', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      assert.equal(await document.hover('1001'), null);
      assert.equal(await document.hover('onclose'), null);
    }));

  test('is plain text for a client that shows nothing else', () => {
    const capabilities = { textDocument: { hover: { contentFormat: [MarkupKind.PlainText] } } };
    return withServer({ capabilities }, async client => {
      const document = await client.open('client.ts', text);
      const hover = await document.hover('4999');
      assert.match(JSON.stringify(hover!.contents), /"plaintext"/);
    });
  });

  test('shows what the project writes as it is, with backslashes where it is Markdown', async () => {
    const settings = { codes: { 4999: { name: '[run](command:a)' } } };
    const hoverWith = async (shown: MarkupKind): Promise<string> => {
      let value = '';
      const textDocument = { ...everything.textDocument, hover: { contentFormat: [shown] } };
      const capabilities = { ...everything, textDocument };
      await withServer({ capabilities, settings }, async client => {
        const hover = await (await client.open('client.ts', text)).hover('4999');
        ({ value } = hover!.contents as MarkupContent);
      });
      return value;
    };
    assert.match(await hoverWith(MarkupKind.Markdown), /^\*\*4999 \\\[run\\\]\(command:a\)\*\*/);
    assert.match(await hoverWith(MarkupKind.PlainText), /^\*\*4999 \[run\]\(command:a\)\*\*/);
  });
});
