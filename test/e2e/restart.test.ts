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

  test('what is asked for meanwhile ends without an error', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    const restarted = commands.executeCommand('closewise.restart');
    const asked = ['checkWorkspace', 'lookUp', 'chooseRuntime', 'restart'];
    const answers = await Promise.all(asked.map(name => commands.executeCommand(`closewise.${name}`)));
    assert(answers.every(each => each === undefined));
    await restarted;
    await hasFindings(document, ...inChatSocket);
  });
});
