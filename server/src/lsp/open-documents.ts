import { TextDocuments, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PositionConverter } from './convert.ts';

/**
 * The documents that are open in the client, each as it is now. A change makes a new `TextDocument`, so that one that was
 * taken before stays as it was, and is outdated when `get` answers with another.
 */
export type OpenDocuments = TextDocuments<TextDocument>;

/** Open documents that understand changes at positions of the agreed encoding. */
export function createOpenDocuments(positions: PositionConverter): OpenDocuments {
  return new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update(document, changes, version) {
      const changed = TextDocument.create(document.uri, document.languageId, version, document.getText());
      for (const change of changes) TextDocument.update(changed, [inUtf16(positions, changed, change)], version);
      return changed;
    },
  });
}

/** Each change refers to the document after the changes before it, hence one by one. */
function inUtf16(
  positions: PositionConverter,
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = positions.toSpan(document, change.range);
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: change.text };
}
