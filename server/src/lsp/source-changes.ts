import { DidChangeWorkspaceFoldersNotification, NotificationType0 } from 'vscode-languageserver';
import { inBackground } from './answer.ts';
import type { ConstantsFollower } from './constants-follower.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uri.ts';
import type { WorkspaceCheck } from './workspace-check/workspace-check.ts';

/** From a client that answers `closewise/findSources`: it would answer with other files now, although none has come or gone. */
const changedNotification = new NotificationType0('closewise/sourcesChanged');

/** Follows what the sources of the workspace are, other than by files that come and go; `onFolders` is told of other folders. */
export function followSources(
  session: Session,
  constants: Pick<ConstantsFollower, 'sourcesChanged'>,
  check: WorkspaceCheck,
  onFolders: () => void,
): void {
  const { cachedDisk, connection, looks, workspace } = session;
  const changed = (): void => {
    constants.sourcesChanged();
    inBackground(session, 'checking other sources', check.sourcesChanged());
  };
  connection.onNotification(changedNotification, changed);
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    workspace.change(event);
    // Nobody says what changes there from now on.
    for (const path of event.removed.flatMap(({ uri }) => pathOfUri(uri) ?? [])) {
      cachedDisk?.forget(path);
      looks.forgetAll(path);
    }
    changed();
    onFolders();
  });
}
