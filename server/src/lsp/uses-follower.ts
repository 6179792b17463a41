import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inBackground } from './answer.ts';
import type { Session } from './session.ts';
import { pathOfDocument } from './uri.ts';

/** How long a document has to rest before others are told which of their constants it uses. */
const pauseMilliseconds = 400;

/**
 * Takes note of the constants of other files that documents use as codes. Returns what is to be called when the diagnostics of
 * a document were given: then there is an analysis of it.
 */
export function followUses(session: Session): (document: TextDocument) => void {
  const { analyses, documents, usedElsewhere } = session;
  const timers = new Map<string, NodeJS.Timeout>();
  const note = async (document: TextDocument, path: string): Promise<void> => {
    const analysed = await analyses.analysisOf(document);
    if (documents.get(document.uri) === document) usedElsewhere.set(path, analysed?.analysis.codesElsewhere ?? []);
  };
  return document => {
    const path = pathOfDocument(document);
    if (path === undefined) return;
    clearTimeout(timers.get(path));
    const timer = setTimeout(() => {
      timers.delete(path);
      const isPresent = !session.ended && documents.get(document.uri) === document;
      if (isPresent) inBackground(session, 'following codes in use', note(document, path));
    }, pauseMilliseconds);
    timers.set(path, timer);
  };
}
