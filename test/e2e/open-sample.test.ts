import { assert } from 'chai';
import { commands, Range, window, workspace, type CodeAction, type InlayHint, type TextDocument } from 'vscode';
import { closeEditors, rangeOf } from './editor.ts';
import { hasFindings } from './findings.ts';

suite('the sample of the walkthrough', () => {
  teardown(closeEditors);

  const open = async (): Promise<TextDocument> => {
    await commands.executeCommand('closewise.openSample');
    const document = window.activeTextEditor?.document;
    assert(document);
    return document;
  };

  const mistakes = [
    "api-rejects-code: chat.close([1001], 'left the room');",
    'impossible-code: case [1015]:',
    'reserved-code: chat.close([1006]);',
  ] as const;

  test('has a name and a mistake of each kind, is opened once, and need not be saved', async () => {
    const document = await open();
    assert.match(document.uri.path, /\/chat\.ts$/);
    await hasFindings(document, ...mistakes);
    assert.equal(await open(), document);
    assert.isFalse(document.isDirty);
  });

  test('names every code', async () => {
    const document = await open();
    await hasFindings(document, ...mistakes);
    const hints = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new Range(0, 0, document.lineCount, 0),
    );
    const names = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    for (const name of ['Going Away', 'Normal Closure', 'TLS handshake', 'Abnormal Closure']) {
      assert.include(names.join('\n'), name);
    }
  });

  test('can be fixed, and begins anew once it is closed', async () => {
    const document = await open();
    await hasFindings(document, ...mistakes);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, "chat.close([1001], 'left the room')"),
    );
    const fix = actions.find(({ title }) => title === 'Close with 1000 Normal Closure');
    assert(fix?.edit, actions.map(({ title }) => title).join('\n'));
    assert(await workspace.applyEdit(fix.edit));
    await hasFindings(document, ...mistakes.slice(1));
    assert(await document.save());
    await closeEditors();
    await hasFindings(await open(), ...mistakes);
  });
});
