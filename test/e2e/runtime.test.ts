import { assert } from 'chai';
import { commands, workspace } from 'vscode';
import { closeEditors, openSample } from './editor.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

suite('the runtime', () => {
  const choose = (id: string): Thenable<unknown> => commands.executeCommand('closewise.chooseRuntime', id);
  const set = (): string | undefined => {
    const [folder] = workspace.workspaceFolders ?? [];
    return workspace.getConfiguration('closewise', folder).inspect<string>('runtime')?.workspaceFolderValue;
  };

  teardown(async () => {
    await choose('auto');
    await closeEditors();
  });

  test('is chosen for a folder by a command, which counts at once', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    await choose('bun');
    assert.equal(set(), 'bun');
    await hasFindings(document, ...inChatSocket.filter(finding => !finding.startsWith('api-rejects-code')));
    await choose('auto');
    assert.isUndefined(set(), 'what is the default is not written');
    await hasFindings(document, ...inChatSocket);
  });
});
