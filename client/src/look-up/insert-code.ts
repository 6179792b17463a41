import { Selection, type Range, type TextDocument, type TextEdit } from 'vscode';
import type { BaseLanguageClient, TextEdit as LspTextEdit } from 'vscode-languageclient';
import { askServer } from '../ask-server.ts';
import type { Target } from './target.ts';

/**
 * Puts `code` in the place of `target`, in the form that the server says: a number, or a constant and its import. Returns
 * whether nothing is left to do: false where the document has changed since, so that the place is no longer known.
 */
export async function insertCode(
  client: BaseLanguageClient,
  { editor, selection, version }: Target,
  code: number,
): Promise<boolean> {
  const { document } = editor;
  if (document.version !== version) return false;
  const asked = {
    uri: document.uri.toString(),
    range: client.code2ProtocolConverter.asRange(selection),
    code,
  };
  const answer = await askServer<{ readonly edits: LspTextEdit[] } | null>(client, 'closewise/insertion', asked);
  if (answer === undefined) return true; // the user has been told why
  const edits = answer
    ? await client.protocol2CodeConverter.asTextEdits(answer.edits)
    : [{ range: numberAt(document, selection), newText: String(code) }];
  if (document.version !== version) return false;
  const [first] = edits;
  if (!first) return false;
  const end = document.offsetAt(first.range.start) + first.newText.length + growthBefore(first, edits, document);
  const isDone = await editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
  if (!isDone) return false;
  const cursor = document.positionAt(end);
  editor.selection = new Selection(cursor, cursor);
  return true;
}

/** In a document that the server does not know: what is selected, or the number at the cursor. */
function numberAt(document: TextDocument, selection: Range): Range {
  return (selection.isEmpty && document.getWordRangeAtPosition(selection.start, /\d+/)) || selection;
}

/** By how many characters the document grows in front of what `edit` replaces. */
function growthBefore(edit: Edit, edits: readonly Edit[], document: TextDocument): number {
  return edits
    .filter(({ range }) => range.start.isBefore(edit.range.start))
    .map(({ range, newText }) => newText.length - (document.offsetAt(range.end) - document.offsetAt(range.start)))
    .reduce((sum, each) => sum + each, 0);
}

type Edit = Pick<TextEdit, 'range' | 'newText'>;
