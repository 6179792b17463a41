import { assert } from 'chai';
import { CodeAction, CodeActionKind, commands, Range, workspace, type TextDocument } from 'vscode';
import { closeEditors, openSample, openUntitled, rangeOf } from './editor.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

/** Two mistakes: a browser takes no 1001, which has one clear answer, and nobody takes 1006, which has several. */
const source = `const socket = new WebSocket('wss://example.com');
socket.close(1001, 'page is going away');
socket.close(1006, 'simulating a drop');
`;
const inSource = [
  "api-rejects-code: socket.close([1001], 'page is going away');",
  "reserved-code: socket.close([1006], 'simulating a drop');",
] as const;

function actionsAt(document: TextDocument, range: Range, kind?: CodeActionKind): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind?.value,
    20, // how many are resolved, so that they come with their edits
  );
}

suite('quick fix', () => {
  teardown(closeEditors);

  test('the preferred fix for 1001 in a browser ends the finding, and undo brings it back', async () => {
    const document = await openUntitled(source);
    await hasFindings(document, ...inSource);

    const range = rangeOf(document, "socket.close([1001], 'page is going away')");
    const fixes = await actionsAt(document, range, CodeActionKind.QuickFix);
    const preferred = fixes.filter(fix => fix.isPreferred);
    assert.equal(preferred.length, 1, `of ${fixes.map(fix => fix.title).join(', ')}`);
    assert(preferred[0]?.edit);
    assert(await workspace.applyEdit(preferred[0].edit));
    assert.match(document.getText(), /socket\.close\(1000, 'page is going away'\);/);
    await hasFindings(document, ...inSource.slice(1));

    await commands.executeCommand('undo');
    assert.equal(document.getText(), source);
    await hasFindings(document, ...inSource);
  });

  test('1006 in a browser is offered codes of the application', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    const range = rangeOf(document, "this.socket.close([1006], 'simulating a drop')");
    const fixes = await actionsAt(document, range, CodeActionKind.QuickFix);
    assert(
      fixes.some(fix => /\b4\d{3}\b/.test(fix.title)),
      fixes.map(fix => fix.title).join(', '),
    );
    assert.match(fixes.at(-1)?.title ?? '', /^Disable reserved-code/, 'silencing comes last');
  });
});

suite('fix all', () => {
  teardown(closeEditors);

  test('makes the preferred fixes of the file, and undo takes them back at once', async () => {
    const document = await openUntitled(source);
    await hasFindings(document, ...inSource);

    await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.closewise', apply: 'first' });
    await hasFindings(document, ...inSource.slice(1));
    assert.equal(document.getText(), source.replace('1001', '1000'));

    await commands.executeCommand('undo');
    assert.equal(document.getText(), source);
  });

  test('is offered as a source action, and not among the quick fixes', async () => {
    const document = await openUntitled(source);
    await hasFindings(document, ...inSource);
    const everywhere = new Range(0, 0, document.lineCount, 0);
    const isOurs = ({ kind }: CodeAction): boolean => kind?.value === 'source.fixAll.closewise';

    const offered = await actionsAt(document, everywhere, CodeActionKind.SourceFixAll);
    assert.deepEqual(
      offered.filter(isOurs).map(({ title }) => title),
      ['Make all preferred Closewise fixes'],
    );
    assert.deepEqual((await actionsAt(document, everywhere)).filter(isOurs), []);
  });
});
