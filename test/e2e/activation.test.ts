import { assert } from 'chai';
import { commands, extensions } from 'vscode';
import { closeEditors, openSample } from './editor.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

suite('activation', () => {
  teardown(closeEditors);

  test('opening a TypeScript file starts the extension and its language server', async () => {
    await hasFindings(await openSample('client/chat-socket.ts'), ...inChatSocket);
    const extension = extensions.getExtension('closewise.closewise');
    assert.equal(extension?.isActive, true);
    assert((await commands.getCommands()).includes('closewise.restart'));
  });
});
