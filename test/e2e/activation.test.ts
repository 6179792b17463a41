import { assert } from 'chai';
import {
  commands,
  ConfigurationTarget,
  Disposable,
  extensions,
  Uri,
  window,
  workspace,
  type Event,
  type TextDocument,
} from 'vscode';
import type { Exports } from '../../client/src/extension.ts';
import { startWhenWanted } from '../../client/src/start-when-wanted.ts';
import { closeEditors, openSample } from './editor.ts';
import { eventually } from './eventually.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

suite('activation', () => {
  const set = (name: string, value: unknown): Thenable<void> =>
    workspace.getConfiguration('closewise').update(name, value, ConfigurationTarget.Workspace);

  let starts: number;
  let waiting: Disposable | undefined;
  /** Waits beside the client, for as long as a test takes. */
  const startCounting = (): void => {
    starts = 0;
    waiting = startWhenWanted({
      start() {
        starts++;
        return Promise.resolve();
      },
      onDidChangeState: () => new Disposable(() => undefined),
    });
  };
  const isStarted = (event: Event<unknown>): Promise<true> =>
    eventually(
      event,
      () => starts > 0 || undefined,
      () => 'it was not started',
    );

  /** Opens a file that was not there before, with an empty object in it. */
  const openNew = async (name: string): Promise<TextDocument> => {
    await workspace.fs.writeFile(inAlone(name), new TextEncoder().encode('{}'));
    return openSample(`alone/${name}`);
  };
  const inAlone = (name: string): Uri => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder);
    return Uri.joinPath(folder.uri, 'alone', name);
  };

  teardown(async () => {
    waiting?.dispose();
    await set('markdown', undefined);
    await set('check', undefined);
    await closeEditors();
  });
  suiteTeardown(() => workspace.fs.delete(inAlone(''), { recursive: true }));

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
    startCounting();
    assert.equal(starts, 0);
    await set('check', 'workspace');
    await isStarted(workspace.onDidChangeConfiguration);
  });

  test('a package.json starts it as soon as settings are typed there', async () => {
    const document = await openNew('package.json');
    startCounting();
    await window.activeTextEditor?.edit(builder => builder.insert(document.positionAt(1), '"name": "alone"'));
    assert.equal(starts, 0);
    await window.activeTextEditor?.edit(builder => builder.insert(document.positionAt(1), '"closewise": {}, '));
    await isStarted(workspace.onDidChangeTextDocument);
  });

  // After those that count from nothing: VS Code keeps a document for minutes when its editor is closed.
  test('a configuration that is opened alone starts it', async () => {
    startCounting();
    assert.equal(starts, 0);
    await openNew('closewise.config.json');
    await isStarted(workspace.onDidOpenTextDocument);
  });

  test('opening a TypeScript file starts the extension and its language server', async () => {
    await hasFindings(await openSample('client/chat-socket.ts'), ...inChatSocket);
    const extension = extensions.getExtension('closewise.closewise');
    assert.equal(extension?.isActive, true);
    assert((await commands.getCommands()).includes('closewise.restart'));
  });
});
