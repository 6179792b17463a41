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
      assert.deepEqual(await document.codeActions('1006', { only: ['quickfix'] }), []);
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
      assert.match(hoverText(await document.hover('1001')), /^Here: .* Runtime: Bun, as the settings say\.$/m);

      client.settings = { runtime: 'browser' };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until('a refresh', () => client.refreshes || undefined);
      assert.deepEqual(await document.pulledFindings(), [markedGoingAway]);
      assert.doesNotMatch(hoverText(await document.hover('1001')), /Here|Runtime/, 'the finding says it');
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
        'closewise.runtime: "netscape" is not a runtime: use auto, browser, node, deno, bun or cloudflare.',
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
          'closewise.rules.reserved-code: "loud" is not a level: use error, warning, hint or off.',
          'closewise.rules: There is no rule "no-such-rule".',
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

  test('of the folder that a document is in, where there are several', () => {
    const settings = (uri?: string): unknown =>
      uri?.includes('/quiet/') ? off : { rules: { 'reserved-code': 'hint' } };
    return withServer({ capabilities: everything, settings }, async client => {
      const quiet = await client.open('quiet/client.ts', text);
      const loud = await client.open('loud/client.ts', text);
      assert.deepEqual(await quiet.pull(), []);
      assert.deepEqual(
        (await loud.pull()).map(({ severity }) => severity),
        [DiagnosticSeverity.Hint],
      );
    });
  });

  test('are asked for once for a document, until they change', () => {
    let asked = 0;
    const settings = (): unknown => ({ runtime: asked++ === 0 ? 'bun' : 'browser' });
    return withServer({ capabilities: everything, settings }, async client => {
      const document = await client.open('client.ts', goingAway);
      assert.deepEqual(await document.pull(), []);
      await document.change('wss:', 'ws:');
      assert.deepEqual(await document.pull(), []);
      assert.equal(asked, 1);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await document.pull()).length, 1);
      assert.equal(asked, 2);
    });
  });

  test('as VS Code sends what nobody has set: nothing is set', () => {
    const settings = {
      runtime: 'auto',
      rules: {},
      protocols: null,
      codes: {},
      evidence: 'auto',
      trace: { server: 'off' },
    };
    return withServer({ capabilities: everything, settings }, async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      assert.deepEqual(client.log, []);
    });
  });

  test('the codes and the evidence', () => {
    const settings = { evidence: 'types', codes: { 4001: { name: 'Token expired', meaning: 'Log in again.' } } };
    return withServer({ capabilities: everything, settings }, async client => {
      const document = await client.open(
        'client.js',
        'function stop(ws) { ws.close(1006); }\nnew WebSocket(url).close(4001);\n',
        'javascript',
      );
      assert.deepEqual(await document.pull(), []);
      assert.match(hoverText(await document.hover('4001')), /Token expired/);
    });
  });

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
