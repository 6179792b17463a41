import { assert } from 'chai';
import { commands, ConfigurationTarget, Disposable, extensions, window, workspace } from 'vscode';
import type { Exports } from '../../client/src/extension.ts';
import { startWhenWanted } from '../../client/src/start-when-wanted.ts';
import { closeEditors, openSample } from './editor.ts';
import { eventually } from './eventually.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

suite('activation', () => {
  const set = (name: string, value: unknown): Thenable<void> =>
    workspace.getConfiguration('closewise').update(name, value, ConfigurationTarget.Workspace);

  teardown(async () => {
    await set('markdown', undefined);
    await set('check', undefined);
    await closeEditors();
  });

  // It has to be the first of all: nothing but this test has wanted the server by then.
  test('Markdown starts the language server only where it is checked', async () => {
    const extension = extensions.getExtension<Exports>('closewise.closewise');
    assert(extension);
    const isActive = (): true | undefined => extension.isActive || undefined;
    await eventually(extensions.onDidChange, isActive, () => 'the extension is not activated by itself');
    const { isServerStarted } = extension.exports;
    const content = "```js\nnew WebSocket('wss://chat.example').close(1006);\n```\n";
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(document);
    assert.isFalse(isServerStarted());
    await set('markdown', true);
    await hasFindings(document, "reserved-code: new WebSocket('wss://chat.example').close([1006]);");
  });

  test('a folder starts it where all of its files are to be checked', async () => {
    let starts = 0;
    const waiting = startWhenWanted({
      start() {
        starts++;
        return Promise.resolve();
      },
      onDidChangeState: () => new Disposable(() => undefined),
    });
    assert.equal(starts, 0);
    await set('check', 'workspace');
    await eventually(
      workspace.onDidChangeConfiguration,
      () => starts > 0 || undefined,
      () => 'it was not started',
    );
    waiting.dispose();
  });

  test('opening a TypeScript file starts the extension and its language server', async () => {
    await hasFindings(await openSample('client/chat-socket.ts'), ...inChatSocket);
    const extension = extensions.getExtension('closewise.closewise');
    assert.equal(extension?.isActive, true);
    assert((await commands.getCommands()).includes('closewise.restart'));
  });
});
