import { assert } from 'chai';
import { DiagnosticSeverity, languages } from 'vscode';
import { closeEditors, openSample, openUntitled } from './editor.ts';
import { hasFindings, ruleOf } from './findings.ts';
import { inChatServer, inChatSocket } from './sample.ts';

suite('diagnostics', () => {
  teardown(closeEditors);

  test("the browser's side: its mistakes are marked, and nothing else", async () => {
    await hasFindings(await openSample('client/chat-socket.ts'), ...inChatSocket);
  });

  test("the server's side, with constants from another file", async () => {
    await hasFindings(await openSample('server/chat-server.ts'), ...inChatServer);
  });

  test('a finding is an error that says what happens and links to its page', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    const finding = languages.getDiagnostics(document.uri).find(each => ruleOf(each) === 'api-rejects-code');
    assert(finding);
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.match(finding.message, /1001.*InvalidAccessError/s);
    assert(typeof finding.code === 'object');
    assert.match(finding.code.target.path, /\/docs\/rules\/api-rejects-code\.md$/);
  });

  test('a file that was never saved', async () => {
    const document = await openUntitled("new WebSocket('wss://chat.example').close(1005);");
    await hasFindings(document, "reserved-code: new WebSocket('wss://chat.example').close([1005]);");
  });

  test('closing a file takes its findings away', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    await closeEditors();
    await hasFindings(document);
  });
});
