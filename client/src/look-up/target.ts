import { window, type Range, type TextEditor } from 'vscode';
import type { BaseLanguageClient, Range as LspRange } from 'vscode-languageclient';

/** Where a link says that a code stands, in a version of a document. */
export interface LinkedCode {
  readonly uri?: string;
  readonly range?: LspRange;
  readonly version?: number;
}

/** What a code is to take the place of. */
export interface Target {
  readonly editor: TextEditor;
  readonly selection: Range;
  /** The version of the document in which that is there. */
  readonly version: number;
}

/**
 * What a link means, as long as its document is shown and unchanged; without a link, what is selected. Undefined where there is
 * nothing that a person writes.
 */
export function targetOf(client: BaseLanguageClient, { uri, range, version }: LinkedCode): Target | undefined {
  const editor =
    uri === undefined
      ? window.activeTextEditor
      : window.visibleTextEditors.find(each => each.document.uri.toString() === uri);
  if (!editor || editor.document.uri.scheme === 'output') return undefined;
  const { version: present } = editor.document;
  if (version !== undefined && version !== present) return undefined;
  const selection = range ? client.protocol2CodeConverter.asRange(range) : editor.selection;
  return { editor, selection, version: present };
}
