import { isFindable } from '../../workspace/source-tree.ts';
import type { Session } from '../session.ts';
import type { ChangedPaths } from './changed-paths.ts';
import { IgnoredPaths } from './ignored-paths.ts';

/** Where no sources are looked for, so that nobody has to look when something comes there. */
const skipped = /\/(?:node_modules|dist|\.git)(?:\/|$)/;

/** Tells when it is time to look for sources again, because new ones may have come. */
export class NewSources {
  readonly #session: Session;
  /** What was looked for, so that there is no need to look for it again. */
  readonly #lookedFor = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Those of some paths where sources are looked for. */
  among(paths: readonly string[]): readonly string[] {
    return paths.filter(path => !skipped.test(path) && this.#folderOf(path) !== undefined);
  }

  /** Whether there may be sources at these paths, or below them, that are not known yet; what `isKnown` says is for files. */
  async mayBeAt(
    { paths, gone }: ChangedPaths,
    isKnown: (path: string) => boolean | Promise<boolean>,
  ): Promise<boolean> {
    const own = this.among(paths);
    if (own.some(path => path.endsWith('/.gitignore'))) return true;
    const ignored = new IgnoredPaths(this.#session.files);
    for (const path of own) {
      if (gone.has(path) || this.#lookedFor.has(path) || (await isKnown(path))) continue;
      if (await ignored.has(path, this.#folderOf(path) ?? '')) continue;
      if (isFindable(path) || (await this.#session.files.listFolder(`${path}/`))) return true;
    }
    return false;
  }

  /** To be called when that was asked, and sources were looked for where it is so. */
  lookedFor({ paths, gone }: ChangedPaths): void {
    for (const path of this.among(paths)) {
      if (gone.has(path)) this.#lookedFor.delete(path);
      else if (isFindable(path)) this.#lookedFor.add(path);
    }
  }

  /** The folder of the workspace that something is in. */
  #folderOf(path: string): string | undefined {
    return this.#session.folders.find(folder => path.startsWith(`${folder}/`));
  }
}
