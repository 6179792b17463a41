import assert from 'node:assert/strict';
import { CodeAction, CodeActionKind, commands, workspace, type TextDocument } from 'vscode';
import { closeEditors, openSample, rangeOf } from './editor.ts';
import { hasFindings } from './findings.ts';
import { inChatSocket } from './sample.ts';

function fixesAt(document: TextDocument, picture: string): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, picture),
    CodeActionKind.QuickFix.value,
    20, // how many are resolved, so that they come with their edits
  );
}

suite('quick fix', () => {
  teardown(closeEditors);

  test('the preferred fix for 1001 in a browser ends the finding, and undo brings it back', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    const before = document.getText();

    const fixes = await fixesAt(document, "this.socket.close([1001], 'page is going away')");
    const preferred = fixes.filter(fix => fix.isPreferred);
    assert.equal(preferred.length, 1, `of ${fixes.map(fix => fix.title).join(', ')}`);
    assert(preferred[0]?.edit);
    assert(await workspace.applyEdit(preferred[0].edit));
    assert.match(document.getText(), /this\.socket\.close\(1000, 'page is going away'\);/);
    await hasFindings(document, ...inChatSocket.slice(1));

    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await hasFindings(document, ...inChatSocket);
  });

  test('1006 in a browser is offered codes of the application', async () => {
    const document = await openSample('client/chat-socket.ts');
    await hasFindings(document, ...inChatSocket);
    const fixes = await fixesAt(document, "this.socket.close([1006], 'simulating a drop')");
    assert(
      fixes.some(fix => /\b4\d{3}\b/.test(fix.title)),
      fixes.map(fix => fix.title).join(', '),
    );
  });
});
