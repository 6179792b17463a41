import { assert } from 'chai';
import { commands, Selection, window, type CompletionItem, type CompletionList, type TextDocument } from 'vscode';
import { closeEditors, openUntitled } from './editor.ts';
import { runUntil } from './eventually.ts';

/** The numbers that are offered at the end of the document, in the order of the list. */
async function offeredCodes(document: TextDocument): Promise<CompletionItem[]> {
  const end = document.positionAt(document.getText().length);
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
  );
  const order = (item: CompletionItem): string => item.sortText ?? labelOf(item);
  return items.filter(item => /^\d{4}$/.test(labelOf(item))).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

suite('completion', () => {
  teardown(closeEditors);

  test('a browser socket is offered what close() accepts there, sorted', async () => {
    const document = await openUntitled("const ws = new WebSocket('wss://chat.example');\nws.close(");
    const labels = (await offeredCodes(document)).map(labelOf);
    assert.equal(labels[0], '1000');
    for (const refused of ['1001', '1005', '1006', '1011']) assert(!labels.includes(refused), refused);
    assert(labels.includes('3000'));
  });

  test('a ws socket is offered 1001 and 1011, found by other names too', async () => {
    const document = await openUntitled("import { WebSocket } from 'ws';\ndeclare const ws: WebSocket;\nws.close(");
    const offers = await offeredCodes(document);
    const labels = offers.map(labelOf);
    assert.deepEqual(labels, labels.toSorted());
    assert(labels.includes('1011') && !labels.includes('1006'));
    const goingAway = offers.find(offer => labelOf(offer) === '1001');
    assert.match(goingAway?.filterText ?? '', /goingAway/);
  });

  test('of what begins with the typed digits, the first constant is taken', async () => {
    const text = "const CloseCode = { LoginExpired: 4003, Kicked: 4002 } as const;\nnew WebSocket('').close(";
    const document = await openUntitled(text);
    const end = document.positionAt(text.length);
    window.activeTextEditor!.selection = new Selection(end, end);
    await offeredCodes(document);
    await commands.executeCommand('type', { text: '40' });
    await commands.executeCommand('editor.action.triggerSuggest');
    const typed = (): string => document.getText().slice(text.length);
    await runUntil(
      () => typed().includes('Code'),
      'acceptSelectedSuggestion',
      () => `no constant is taken: ${typed()}`,
    );
    assert.match(typed(), /^CloseCode\.Kicked\b/);
  });
});
