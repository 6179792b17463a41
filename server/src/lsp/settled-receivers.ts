import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisInput } from '../core.ts';
import type { OpenDocuments } from './open-documents.ts';

/** Where methods are declared, as the analysis takes it. */
export type Settled = NonNullable<AnalysisInput['settled']>;

/** What the client has said of receivers that the analysis does not know, for every open document. */
export class SettledReceivers {
  readonly #last = new Map<string, { readonly text: string; readonly settled: Settled }>();

  constructor(documents: OpenDocuments) {
    documents.onDidClose(({ document: { uri } }) => this.#last.delete(uri));
  }

  /**
   * What is known for a document. What was said of an older version holds on where the text around it is the same, until
   * the client has been asked again: else findings would come and go while somebody types.
   */
  of(document: TextDocument): Settled | undefined {
    const last = this.#last.get(document.uri);
    return last && carriedOver(last.settled, last.text, document.getText());
  }

  /** Keeps what the client says of `document`, in place of everything before; returns whether that is something new. */
  settle(document: TextDocument, settled: Settled): boolean {
    const before = this.of(document) ?? new Map();
    this.#last.set(document.uri, { text: document.getText(), settled });
    return JSON.stringify([...before]) !== JSON.stringify([...settled]);
  }
}

/** What lies before and behind the part in which two texts differ, with the offsets of the second. */
function carriedOver(settled: Settled, from: string, to: string): Settled {
  if (from === to) return settled;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  const carried = [...settled].flatMap(([offset, declarations]) => {
    if (offset < start) return [[offset, declarations] as const];
    return offset >= from.length - end ? [[offset + to.length - from.length, declarations] as const] : [];
  });
  return new Map(carried);
}
