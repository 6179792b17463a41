import { assert } from 'chai';
import { commands, ConfigurationTarget, Range, workspace, type InlayHint, type TextDocument } from 'vscode';
import { closeEditors, openSample, openUntitled } from './editor.ts';

const source = `const socket = new WebSocket('wss://example.com');
socket.close(1000, 'the end');
socket.onclose = event => event.code === 1006;
`;

const patience = 20_000;

/** The text of a document with the inlay hints where they are shown: `close(1000‹Normal Closure›)`. */
async function withHints(document: TextDocument): Promise<string> {
  const all = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
  return hints
    .map(({ position, label }) => ({
      offset: document.offsetAt(position),
      label: typeof label === 'string' ? label : '?',
    }))
    .sort((one, other) => other.offset - one.offset)
    .reduce((text, { offset, label }) => `${text.slice(0, offset)}‹${label}›${text.slice(offset)}`, document.getText());
}

/** Asks for the hints until they are as expected: when the server has started and knows of settings, no event tells. */
async function hasHints(document: TextDocument, expected: string): Promise<void> {
  const end = Date.now() + patience;
  let found = await withHints(document);
  while (found !== expected && Date.now() < end) found = await withHints(document);
  assert.equal(found, expected);
}

suite('inlay hints', () => {
  const setHints = (value: string | undefined): Thenable<void> =>
    workspace.getConfiguration('closewise').update('inlayHints', value, ConfigurationTarget.Workspace);

  teardown(async () => {
    await setHints(undefined);
    await closeEditors();
  });

  test('name the codes that stand as numbers, and those only', async () => {
    const document = await openSample('client/chat-socket.ts');
    const named = document
      .getText()
      .replace("close(1006, 'sim", "close(1006‹Abnormal Closure›, 'sim")
      .replace('case 1006:', 'case 1006‹Abnormal Closure›:')
      .replace('case 1012:', 'case 1012‹Service Restart›:');
    await hasHints(document, named);
  });

  test('are shown as it is set', async () => {
    const document = await openUntitled(source);
    const received = source.replace('1006', '1006‹Abnormal Closure›');
    await hasHints(document, received.replace('1000', '1000‹Normal Closure›'));
    await setHints('received');
    await hasHints(document, received);
    await setHints('never');
    await hasHints(document, source);
  });
});
