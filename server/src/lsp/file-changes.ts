import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf } from '../core.ts';
import { mayHoldConfiguration } from '../configuration/locations.ts';
import { inBackground } from './answer.ts';
import { followConfigurations } from './configuration-changes.ts';
import type { DiagnosticsDoor } from './diagnostics.ts';
import type { ConstantsFollower } from './constants-follower.ts';
import type { Session } from './session.ts';
import { pathOfDocument, pathOfUri } from './uri.ts';
import { changedPaths } from './workspace-check/changed-paths.ts';
import { collecting } from './workspace-check/collecting.ts';
import type { WorkspaceCheck } from './workspace-check/workspace-check.ts';

/** Everything, because a folder that comes or goes changes where imports lead. */
const watchedFiles = '**/*';

/** How long changes are collected before files are checked again, in milliseconds: a build makes hundreds at once. */
const collectingMilliseconds = 300;

/** Asks a client that can to say when files of the workspace change on the disk. */
export async function watchFiles({ client, connection }: Session): Promise<void> {
  if (!client.registersFileWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: watchedFiles }],
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
    if (!check.runs.isBegun) constants.usesChanged([path]);
  });
  const checkAgain = async (events: readonly FileEvent[]): Promise<void> => {
    const changes = changedPaths(events);
    const looking = constants.sourcesMayHaveChanged(changes);
    const checking = check.changed(changes);
    inBackground(session, 'looking for exported codes', looking);
    inBackground(session, 'checking files that changed', checking);
    // Where the client fails to find the sources, the settings have changed all the same.
    await Promise.allSettled([looking, checking]);
    if (changes.paths.some(mayHoldConfiguration)) await check.conditionsChanged();
  };
  const checkSoon = collecting(collectingMilliseconds, (events: readonly FileEvent[]) => {
    const work = checkAgain(events);
    inBackground(session, 'checking files that changed', work);
    return work;
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    door.refresh([...new Set(changes.flatMap(outdatedBy))]);
    // After the disk is forgotten.
    const paths = changes.flatMap(({ uri }) => pathOfUri(uri) ?? []);
    renewConfigurations(paths);
    if (!check.runs.isBegun) constants.usesChanged(paths);
    constants.changed(paths);
    checkSoon(changes);
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
