import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inBackground } from './answer.ts';
import type { Session } from './session.ts';
import { pathOfDocument } from './uri.ts';
import { checkFile } from './workspace-check/checked-file.ts';

/** How long a document has to rest before others are told which of their constants it uses. */
const pauseMilliseconds = 400;

/** What is to be told to those who take note of the constants of other files that documents and files use as codes. */
export interface UsesFollower {
  /** The diagnostics of a document were given: there is an analysis of it. */
  given(document: TextDocument): void;
  /** Files, or all in a folder, may have changed: they were closed, say. To be called where no check looks at them. */
  changed(paths: readonly string[]): void;
}

/** Takes note of the constants of other files that documents use as codes, and that files do which were seen to use some. */
export function followUses(session: Session): UsesFollower {
  const { analyses, documents, usedElsewhere } = session;
  const timers = new Map<string, NodeJS.Timeout>();
  const isPresent = (document: TextDocument): boolean => !session.ended && documents.get(document.uri) === document;
  const note = async (document: TextDocument, path: string): Promise<void> => {
    const analysed = await analyses.analysisOf(document);
    if (isPresent(document)) usedElsewhere.setOpen(path, analysed?.analysis.codesElsewhere ?? []);
  };
  documents.onDidClose(({ document }) => {
    const path = pathOfDocument(document);
    if (path === undefined) return;
    clearTimeout(timers.get(path));
    usedElsewhere.close(path);
  });
  return {
    given(document) {
      const path = pathOfDocument(document);
      if (path === undefined) return;
      clearTimeout(timers.get(path));
      const timer = setTimeout(() => {
        timers.delete(path);
        if (isPresent(document)) inBackground(session, 'following codes in use', note(document, path));
      }, pauseMilliseconds);
      timers.set(path, timer);
    },
    changed(paths) {
      const users = new Set(paths.flatMap(path => usedElsewhere.usersAt(path)));
      for (const path of users) inBackground(session, 'following codes in use', noteFile(session, path));
    },
  };
}

/** Takes note of what a file on the disk uses. */
async function noteFile(session: Session, path: string): Promise<void> {
  const { files, importable, settings, usedElsewhere } = session;
  const text = (await files.readText(path)) ?? '';
  const [ofFile, constants] = await Promise.all([settings.ofFile(path, files.uriOf(path)), importable.ofPath(path)]);
  const { elsewhere = [] } = await checkFile(session, path, text, ofFile, constants);
  if (!session.ended) usedElsewhere.set(path, elsewhere);
}
