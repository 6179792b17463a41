import { DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver';
import { configurationNames } from '../configuration/locations.ts';
import type { Session } from './session.ts';
import { isVirtual, uriOfPath } from './uri.ts';

/**
 * Has a client that can watch the folders above those of the workspace, where a configuration counts too: who opens one package
 * of a repository has that of the repository above it.
 */
export class OuterConfigurations {
  readonly #session: Session;
  #registration: Promise<Disposable> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** To be called at first, and when folders have come or gone. */
  async watch(): Promise<void> {
    const { client, connection, folders } = this.#session;
    if (!client.registersFileWatchers || !client.watchesAnyFolder) return;
    const watchers = watchersAbove(folders.filter(path => !isVirtual(path)));
    const before = this.#registration;
    this.#registration =
      watchers.length === 0
        ? undefined
        : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    await this.#registration;
    (await before)?.dispose();
  }
}

function watchersAbove(paths: readonly string[]): FileSystemWatcher[] {
  const folders = paths.map(path => path.replace(/\/$/, ''));
  const isInside = (path: string): boolean => folders.some(folder => `${path}/`.startsWith(`${folder}/`));
  const above = new Set(folders.flatMap(foldersAbove).filter(path => !isInside(path)));
  return Array.from(above, path => ({
    globPattern: { baseUri: uriOfPath(path === '' ? '/' : path), pattern: `{${configurationNames.join()}}` },
  }));
}

/** `/a/b` -> `/a` and the root, which is empty; `c:/a/b` -> `c:/a` and `c:` */
function foldersAbove(path: string): readonly string[] {
  const ends = Array.from(path.matchAll(/\//g), ({ index }) => index);
  return ends.map(end => path.slice(0, end));
}
