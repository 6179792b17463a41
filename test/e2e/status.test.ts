import { assert } from 'chai';
import { commands, ConfigurationTarget, Disposable, languages, window, workspace, type TextDocument } from 'vscode';
import { State } from 'vscode-languageclient';
import { showStatus } from '../../client/src/status.ts';
import { closeEditors, openSample } from './editor.ts';
import { eventually } from './eventually.ts';

/** Time enough for the server to be asked, and for an answer that does not come to count as slow. */
const longMilliseconds = 2_000;
const answer = {
  runtime: { title: 'Bun', because: 'as the settings say' },
  findings: 2,
  isIgnored: false,
  busy: false,
};

suite('the status', () => {
  let shown: Disposable;
  let busyStates: boolean[];
  let answers: ((value: object) => void)[];
  /** Stands in for that of VS Code, which tells nobody what it shows. */
  const item = {
    selector: [] as unknown as Parameters<typeof languages.match>[0],
    text: '',
    detail: undefined as string | undefined,
    isBusy: false,
    get busy(): boolean {
      return this.isBusy;
    },
    set busy(value: boolean) {
      this.isBusy = value;
      busyStates.push(value);
    },
    dispose: () => undefined,
  };
  const none = (): Disposable => new Disposable(() => undefined);
  const set = (value: boolean | undefined): Thenable<void> =>
    workspace.getConfiguration('closewise').update('markdown', value, ConfigurationTarget.Workspace);
  const start = (sendRequest: () => Promise<never>): void => {
    busyStates = [];
    item.text = '';
    item.busy = false;
    const client = { state: State.Running, onDidChangeState: none, onNotification: none, sendRequest };
    shown = showStatus(client, item);
  };
  const startSlow = (): void => start(() => new Promise(resolve => answers.push(resolve as (value: object) => void)));
  const becomes = (what: string, isSo: () => boolean): Promise<true> =>
    eventually(
      window.onDidChangeActiveTextEditor,
      () => isSo() || undefined,
      () => what,
    );

  setup(() => {
    answers = [];
  });

  teardown(async () => {
    shown.dispose();
    await set(undefined);
    await closeEditors();
  });

  test('is not busy while one types and the server answers at once', async () => {
    const document = await openSample('client/chat-socket.ts');
    start(() => Promise.resolve(answer as never));
    await becomes('no status', () => item.text === 'Closewise: Bun');
    item.text = '';
    await window.activeTextEditor?.edit(builder => builder.insert(document.positionAt(0), '\n'));
    await becomes('no status after typing', () => item.text === 'Closewise: Bun');
    assert.notInclude(busyStates, true);
    assert.equal(item.detail, 'as the settings say; 2 findings');
  });

  test('is busy where the server takes long, until it has answered', async () => {
    await openSample('client/chat-socket.ts');
    startSlow();
    await becomes('not busy', () => item.busy);
    answers.forEach(each => each(answer));
    await becomes('busy for good', () => !item.busy && item.text === 'Closewise: Bun');
  });

  test('does not stay busy when one goes to what is no source', async () => {
    await openSample('client/chat-socket.ts');
    startSlow();
    await becomes('not busy', () => item.busy);
    await commands.executeCommand('workbench.action.openSettings2');
    await becomes('no settings', () => window.activeTextEditor === undefined);
    await becomes('busy for good', () => !item.busy);
    await new Promise(resolve => setTimeout(resolve, longMilliseconds));
    assert.isFalse(item.busy);
  });

  test('is there in Markdown only where that is checked', async () => {
    const covers = (document: TextDocument): boolean => languages.match(item.selector, document) > 0;
    const source = await openSample('client/chat-socket.ts');
    startSlow();
    assert.isTrue(covers(source));
    const document = await workspace.openTextDocument({ language: 'markdown', content: '# Chat\n' });
    await window.showTextDocument(document);
    await new Promise(resolve => setTimeout(resolve, longMilliseconds));
    assert.isFalse(covers(document));
    assert.isFalse(item.busy);
    await set(true);
    await becomes('no status in Markdown', () => covers(document));
  });
});
