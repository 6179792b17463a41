import { assert } from 'chai';
import { commands, Position, Selection, TabInputWebview, window, workspace, type Tab, type TextDocument } from 'vscode';
import { closeEditors, openSample, openUntitled, rangeOf } from './editor.ts';
import { eventually, runUntil } from './eventually.ts';
import { hasFindings } from './findings.ts';

/** Runs a command that shows a list, types what is given, and takes the first row. Resolves when the command is done. */
async function takeFirst(command: string, ...given: readonly unknown[]): Promise<void> {
  let isOver = false;
  const end = (): boolean => (isOver = true);
  const running = commands.executeCommand(command, ...given);
  running.then(end, end);
  await runUntil(
    () => isOver,
    'workbench.action.acceptSelectedQuickOpenItem',
    () => `${command} does not end`,
  );
  await running;
}

/** Puts the cursor where brackets stand in `picture`, or selects what stands in them. */
function select(document: TextDocument, picture: string): void {
  const { start, end } = rangeOf(document, picture);
  assert(window.activeTextEditor?.document === document);
  window.activeTextEditor.selection = new Selection(start, end);
}

/** Closes the tab with the page of a code, once it is there. */
async function closePage(code: string): Promise<void> {
  const tabs = (): readonly Tab[] => window.tabGroups.all.flatMap(each => each.tabs);
  const page = await eventually(
    window.tabGroups.onDidChangeTabs,
    () => tabs().find(({ input, label }) => input instanceof TabInputWebview && label.includes(code)),
    () =>
      `there are only ${tabs()
        .map(each => each.label)
        .join(', ')}`,
  );
  await window.tabGroups.close(page);
}

suite('look up a code', () => {
  teardown(closeEditors);

  test('inserts the number in the place of what is half typed, and the cursor stands behind it', async () => {
    const document = await openUntitled(`new WebSocket('wss://example.com').close(10, 'bye');\n`);
    select(document, `close(10[], 'bye')`);
    await takeFirst('closewise.lookUp', { query: 'policyViolation' });
    assert.equal(document.getText(), `new WebSocket('wss://example.com').close(1008, 'bye');\n`);
    const { start } = rangeOf(document, `close(1008[], 'bye')`);
    assert.deepEqual(window.activeTextEditor?.selection, new Selection(start, start));
  });

  test('inserts the constant that the file has', async () => {
    const table = 'const CloseCode = { Kicked: 4003, GoingAway: 1001 } as const;\n';
    const document = await openUntitled(`${table}new WebSocket('wss://example.com').close(CloseCode.Kicked);\n`);
    await hasFindings(document);
    select(document, 'close(CloseCode.Ki[]cked)');
    await takeFirst('closewise.lookUp', { query: '3003' });
    select(document, 'close([3003])');
    await takeFirst('closewise.lookUp', { query: '4003' });
    assert.equal(document.getText(), `${table}new WebSocket('wss://example.com').close(CloseCode.Kicked);\n`);
  });

  test('has the constants of the project before what the registry has under the same name', async () => {
    const table = 'const CloseCode = { Unauthorized: 4401, Kicked: 4003 } as const;\n';
    const close = (code: string): string => `${table}new WebSocket('wss://example.com').close(${code});\n`;
    const document = await openUntitled(close('CloseCode.Kicked'));
    await hasFindings(document);
    select(document, 'close(CloseCode.Ki[]cked)');
    await takeFirst('closewise.lookUp', { query: 'unauthorized' });
    assert.equal(document.getText(), close('CloseCode.Unauthorized'));
  });

  test('begins with the code at the cursor', async () => {
    const document = await openSample('client/chat-socket.ts');
    const text = document.getText();
    select(document, `this.socket.close([1006], 'simulating a drop')`);
    await takeFirst('closewise.lookUp');
    assert.equal(document.getText(), text, '1006 takes the place of 1006');
  });

  test('inserts a number into a file of any language', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: 'ends with ' });
    await window.showTextDocument(document);
    const end = document.positionAt(document.getText().length);
    window.activeTextEditor!.selection = new Selection(end, end);
    await takeFirst('closewise.lookUp', { query: 'Try Again Later' });
    assert.equal(document.getText(), 'ends with 1013');
  });

  test('shows what a code means where no editor is open', async () => {
    await takeFirst('closewise.lookUp', { query: '1013' });
    await closePage('1013');
  });

  test('shows what a code means, and writes nothing, once the text has changed under the list', async () => {
    const document = await openUntitled(`new WebSocket('wss://example.com').close(10, 'bye');\n`);
    const text = document.getText();
    select(document, `close(10[], 'bye')`);
    const done = takeFirst('closewise.lookUp', { query: 'policyViolation' });
    await window.activeTextEditor!.edit(builder => builder.insert(new Position(0, 0), '// another line\n'));
    await done;
    await closePage('1008');
    assert.equal(document.getText(), `// another line\n${text}`);
  });

  test('does so where a link means another text than what is there now', async () => {
    const document = await openUntitled(`new WebSocket('wss://example.com').close(1000, 'bye');\n`);
    const text = document.getText();
    const link = { uri: document.uri.toString(), range: rangeOf(document, 'close([1000]'), query: '1008' };
    await takeFirst('closewise.lookUp', { ...link, version: document.version - 1 });
    await closePage('1008');
    assert.equal(document.getText(), text);

    const other = await openUntitled(`${text}// with another line\n`);
    assert.notEqual(other, document);
    await takeFirst('closewise.lookUp', { ...link, version: document.version });
    await closePage('1008');
    assert.equal(other.getText(), `${text}// with another line\n`);
    assert.equal(document.getText(), text);
  });
});
