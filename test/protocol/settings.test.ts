import assert from 'node:assert/strict';
import { DiagnosticSeverity, MarkupContent, type Hover } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = "new WebSocket('wss://example.com').close(1006);\n";
const marked = "reserved-code: new WebSocket('wss://example.com').close([1006]);";
const goingAway = "new WebSocket('wss://example.com').close(1001);\n";
const markedGoingAway = "api-rejects-code: new WebSocket('wss://example.com').close([1001]);";
const off = { rules: { 'reserved-code': 'off' } };

suite('settings', function () {
  this.timeout(30_000);

  test('of a client that is asked', () =>
    withServer({ capabilities: everything, settings: { rules: { 'reserved-code': 'hint' } } }, async client => {
      const document = await client.open('client.ts', text);
      const [diagnostic] = await document.pull();
      assert.equal(diagnostic?.severity, DiagnosticSeverity.Hint);
    }));

  test('that change count at once, and what is shown is renewed', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      client.settings = off;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until('a refresh', () => client.refreshes || undefined);
      assert.deepEqual(await document.pull(), []);
      assert.deepEqual(await document.codeActions('1006'), []);
    }));

  test('of a client that cannot be asked, sent with initialize', () =>
    withServer({ capabilities: simple, initializationOptions: off }, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.publishedFindings(), []);
    }));

  test('of a client that cannot be asked, sent when they change', () =>
    withServer({ capabilities: simple }, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.publishedFindings(), [marked]);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { closewise: off } });
      const { version } = await client.until('no diagnostics any more', () =>
        client.published.find(({ diagnostics }) => diagnostics.length === 0),
      );
      assert.equal(version, 1);
    }));

  test('the runtime: another one makes another analysis of what is open', () =>
    withServer({ capabilities: everything, settings: { runtime: 'bun' } }, async client => {
      const document = await client.open('client.ts', goingAway);
      assert.deepEqual(await document.pulledFindings(), []);
      assert.match(hoverText(await document.hover('1001')), /^- Runtime: Bun, as you chose\.$/m);

      client.settings = { runtime: 'browser' };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until('a refresh', () => client.refreshes || undefined);
      assert.deepEqual(await document.pulledFindings(), [markedGoingAway]);
      assert.match(hoverText(await document.hover('1001')), /^- Runtime: a browser, as you chose\.$/m);

      client.settings = { runtime: 'auto' };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.match(hoverText(await document.hover('1001')), /^- Runtime: a browser or Node, because no project file/m);
    }));

  test('the runtime, of a client that cannot be asked', () =>
    withServer({ capabilities: simple, initializationOptions: { runtime: 'bun' } }, async client => {
      const document = await client.open('client.ts', goingAway);
      assert.deepEqual(await document.publishedFindings(), []);
      const settings = { closewise: { runtime: 'node' } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      const { diagnostics } = await client.until('diagnostics', () =>
        client.published.find(each => each.diagnostics.length > 0),
      );
      assert.deepEqual(document.findings(diagnostics), [markedGoingAway]);
    }));

  test('a runtime that nobody knows is named, and the files of the project tell', () =>
    withServer({ capabilities: everything, settings: { runtime: 'netscape', ...off } }, async client => {
      const document = await client.open('client.ts', `${text}${goingAway}`);
      assert.deepEqual(await document.pulledFindings(), [markedGoingAway]);
      assert.deepEqual(client.log, [
        'closewise.runtime: must be one of auto, browser, node, deno, bun, cloudflare, not "netscape".',
      ]);
    }));

  test('that are wrong are left out and named once; the others count', () =>
    withServer(
      {
        capabilities: everything,
        settings: { rules: { 'reserved-code': 'loud', 'api-rejects-code': 'off', 'no-such-rule': 'off' } },
      },
      async client => {
        const document = await client.open('client.ts', `${text}new WebSocket('').close(1001);`);
        assert.deepEqual(await document.pulledFindings(), [marked]);
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        assert.deepEqual(await document.pulledFindings(), [marked]);
        assert.deepEqual(client.log, [
          'closewise.rules: reserved-code must be one of error, warning, hint, off, not "loud".',
          'closewise.rules: there is no rule "no-such-rule".',
        ]);
      },
    ));

  test('that make no sense leave all rules as they are', () =>
    withServer({ capabilities: everything, settings: off }, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pull(), []);
      for (const settings of [7, 'off', [], { rules: [] }, { rules: 'off' }, null]) {
        client.settings = settings;
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        assert.deepEqual(await document.pulledFindings(), [marked], JSON.stringify(settings));
      }
    }));

  test('that the client fails to give leave all rules as they are', () =>
    withServer({ capabilities: everything }, async client => {
      client.connection.onRequest('workspace/configuration', () => {
        throw new Error('no settings today');
      });
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      assert.match(client.log.join('\n'), /workspace\/configuration failed: .*no settings today/);
    }));
});

function hoverText(hover: Hover | null): string {
  assert.ok(hover && MarkupContent.is(hover.contents), 'there is a hover');
  return hover.contents.value;
}
