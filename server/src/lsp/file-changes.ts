import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf } from '../core.ts';
import { mayHoldConfiguration } from '../configuration/locations.ts';
import { inBackground } from './answer.ts';
import { followConfigurations } from './configuration-changes.ts';
import type { DiagnosticsDoor } from './diagnostics.ts';
import type { ConstantsFollower } from './importable-constants.ts';
import type { Session } from './session.ts';
import { pathOfDocument, pathOfUri } from './uri.ts';
import type { WorkspaceCheck } from './workspace-check/workspace-check.ts';

/** Everything, because a folder that comes or goes changes where imports lead. */
const watchedFiles = '**/*';

/** Asks a client that can to say when files change on the disk: those of the workspace, and what `outside` is about. */
export async function watchFiles(
  { client, connection }: Session,
  outside: readonly FileSystemWatcher[],
): Promise<void> {
  if (!client.registersFileWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: watchedFiles }, ...outside],
  });
}

/** When a document or a file changes, renews the diagnostics of those documents that depend on it. */
export function followFileChanges(
  session: Session,
  door: DiagnosticsDoor,
  constants: ConstantsFollower,
  check: WorkspaceCheck,
): void {
  const { analyses, cachedDisk, connection, documents, files, looks } = session;
  const renewConfigurations = followConfigurations(session, door);
  documents.onDidChangeContent(({ document }) => {
    const path = pathOfDocument(document);
    if (path === undefined) return;
    renewConfigurations([path]);
    door.refresh(analyses.outdate(path, document.getText()));
  });
  documents.onDidClose(({ document }) => {
    const path = pathOfDocument(document);
    if (path === undefined) return;
    renewConfigurations([path]);
    door.refresh(analyses.outdate(path));
    check.closed(path);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    door.refresh([...new Set(changes.flatMap(outdatedBy))]);
    // After the disk is forgotten.
    const paths = changes.flatMap(({ uri }) => pathOfUri(uri) ?? []);
    renewConfigurations(paths);
    constants.changed(paths);
    inBackground(session, 'checking files that changed', check.changed(paths));
    if (paths.some(mayHoldConfiguration)) {
      inBackground(session, 'checking with another configuration', check.conditionsChanged());
    }
  });

  function outdatedBy({ uri, type }: FileEvent): readonly TextDocument[] {
    const path = pathOfUri(uri);
    if (path === undefined) return [];
    cachedDisk?.forget(path);
    looks.forgetAll(path);
    const readers = files.isOpen(path) ? [] : analyses.outdate(path);
    if (type === FileChangeType.Changed) return readers;
    return [...readers, ...analyses.outdate(folderOf(path))];
  }
}
