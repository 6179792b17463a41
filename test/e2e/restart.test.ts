import { assert } from 'chai';
import { commands, languages } from 'vscode';
import { closeEditors, openSample } from './editor.ts';
import { findingsIn, hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

suite('restart', () => {
  teardown(closeEditors);

  test("the old server's findings go, and a new server finds them again", async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);

    let wentAway = false;
    const watch = languages.onDidChangeDiagnostics(() => {
      wentAway ||= findingsIn(document).length === 0;
    });
    await commands.executeCommand('closewise.restart');
    await hasFindings(document, ...inChatSocket);
    watch.dispose();
    assert(wentAway);
  });
});
