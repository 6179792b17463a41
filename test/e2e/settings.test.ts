import { ConfigurationTarget, workspace } from 'vscode';
import { closeEditors, openSample } from './editor.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

suite('settings', () => {
  const setRules = (rules: Record<string, string> | undefined): Thenable<void> =>
    workspace.getConfiguration('closewise').update('rules', rules, ConfigurationTarget.Workspace);

  teardown(async () => {
    await setRules(undefined);
    await closeEditors();
  });

  test('a rule that is switched off falls silent at once, and speaks again when it is back', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    await setRules({ 'reserved-code': 'off' });
    await hasFindings(document, ...inChatSocket.filter(finding => !finding.startsWith('reserved-code')));
    await setRules(undefined);
    await hasFindings(document, ...inChatSocket);
  });
});
