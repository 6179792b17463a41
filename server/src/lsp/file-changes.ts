import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticsDoor } from './diagnostics.ts';
import type { Session } from './session.ts';
import { pathOfDocument, pathOfUri } from './uri.ts';

/** Everything, because a folder that comes or goes changes where imports lead. */
const watchedFiles = '**/*';

/** Asks a client that can to say when files change on the disk. */
export async function watchFiles({ client, connection }: Session): Promise<void> {
  if (!client.registersFileWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: watchedFiles }],
  });
}

/** When a document or a file changes, renews the diagnostics of those documents that depend on it. */
export function followFileChanges(
  { analyses, cachedDisk, connection, documents, files }: Session,
  door: DiagnosticsDoor,
): void {
  documents.onDidChangeContent(({ document }) => {
    const path = pathOfDocument(document);
    if (path !== undefined) door.refresh(analyses.outdate(path, document.getText()));
  });
  documents.onDidClose(({ document }) => {
    const path = pathOfDocument(document);
    if (path !== undefined) door.refresh(analyses.outdate(path));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    door.refresh([...new Set(changes.flatMap(outdatedBy))]);
  });

  function outdatedBy({ uri, type }: FileEvent): readonly TextDocument[] {
    const path = pathOfUri(uri);
    if (path === undefined) return [];
    cachedDisk?.forget(path);
    const readers = files.isOpen(path) ? [] : analyses.outdate(path);
    if (type === FileChangeType.Changed) return readers;
    return [...readers, ...analyses.outdate(path.slice(0, path.lastIndexOf('/') + 1))];
  }
}
