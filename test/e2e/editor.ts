import { assert } from 'chai';
import { commands, Position, Range, Uri, window, workspace, type TextDocument } from 'vscode';

/** Opens a file of the sample in an editor. */
export async function openSample(file: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert(folder, 'VS Code was opened without a folder');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, file));
  await window.showTextDocument(document);
  return document;
}

/** Opens a new TypeScript file that was never saved. */
export async function openUntitled(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'typescript', content });
  const editor = await window.showTextDocument(document);
  // VS Code restores what it has kept of the last one, which had the same name, if that is not yet thrown away.
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (document.getText() !== content) await editor.edit(builder => builder.replace(whole, content));
  assert.equal(document.getText(), content);
  return document;
}

/** Closes what is open and drops every change to it. */
export async function closeEditors(): Promise<void> {
  while (window.activeTextEditor) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Where brackets stand in `picture`, when it is found without them: `close([1006], 'gone')`. It must occur once. */
export function rangeOf(document: TextDocument, picture: string): Range {
  const [before, marked, after, ...more] = picture.split(/[[\]]/);
  assert(before !== undefined && marked !== undefined && after !== undefined && more.length === 0, picture);
  const text = document.getText();
  const at = text.indexOf(before + marked + after);
  assert(at >= 0, `"${picture}" is not in ${document.fileName}`);
  assert.equal(text.indexOf(before + marked + after, at + 1), -1, `"${picture}" is there more than once`);
  const start = at + before.length;
  return new Range(document.positionAt(start), document.positionAt(start + marked.length));
}

/** The line that `range` begins in, with brackets around the range: the reverse of `rangeOf`. */
export function pictureOf(document: TextDocument, range: Range): string {
  const line = document.lineAt(range.start.line).range;
  const before = document.getText(new Range(line.start, range.start));
  const after = document.getText(new Range(range.end, new Position(range.end.line, Number.MAX_SAFE_INTEGER)));
  return `${before}[${document.getText(range)}]${after}`.trim();
}
