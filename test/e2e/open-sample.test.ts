import { assert } from 'chai';
import { commands, window } from 'vscode';
import { closeEditors } from './editor.ts';
import { hasFindings } from './findings.ts';

suite('the sample of the walkthrough', () => {
  teardown(closeEditors);

  test('has a mistake of each kind, and is opened once', async () => {
    await commands.executeCommand('closewise.openSample');
    const document = window.activeTextEditor?.document;
    assert(document?.isUntitled);
    await hasFindings(
      document,
      "api-rejects-code: chat.close([1001], 'the page is going away');",
      'impossible-code: case [1015]:',
      'reserved-code: chat.close([1006]);',
    );
    await commands.executeCommand('closewise.openSample');
    assert.equal(window.activeTextEditor?.document, document);
  });
});
