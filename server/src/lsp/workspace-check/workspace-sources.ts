import { isFindable } from '../../workspace/source-tree.ts';
import type { Session } from '../session.ts';
import type { ChangedPaths } from './changed-paths.ts';
import { IgnoredPaths } from './ignored-paths.ts';
import { Turns } from './turns.ts';

/** Where no sources are looked for, so that nobody has to look when something comes there. */
const skipped = /\/(?:node_modules|dist|\.git)(?:\/|$)/;

/** Which files are the sources of the workspace: what git ignores, or the user excludes, is none. */
export class WorkspaceSources {
  readonly #session: Session;
  #found: ReadonlySet<string> = new Set();
  /** What was looked for, and is none. */
  readonly #others = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  has(path: string): boolean {
    return this.#found.has(path);
  }

  /** Looks for all, between other work. */
  async find(): Promise<ReadonlySet<string>> {
    const { folders, tree } = this.#session;
    const found = new Set<string>();
    const turns = new Turns();
    for (const folder of folders) {
      for await (const path of tree.findSources(folder)) {
        found.add(path);
        await turns.next();
      }
    }
    this.#found = found;
    this.#others.clear();
    return found;
  }

  /** Looks for all again. Returns those that have come or gone. */
  async findAgain(): Promise<readonly string[]> {
    const before = this.#found;
    const found = await this.find();
    return [...found].filter(path => !before.has(path)).concat([...before].filter(path => !found.has(path)));
  }

  /** Those sources that are at these paths, or below them, or have been there; looks again where new ones may have come. */
  async changedWith({ paths, gone }: ChangedPaths): Promise<readonly string[]> {
    const own = paths.filter(path => !skipped.test(path) && this.#folderOf(path) !== undefined);
    const known = own.filter(path => this.has(path));
    const others = new Set(own.filter(path => !this.has(path)));
    const isBelow = (source: string): boolean => Array.from(foldersOf(source)).some(folder => others.has(folder));
    const below = others.size > 0 ? [...this.#found].filter(isBelow) : [];
    const other = (await this.#mayHaveOthers(own, gone)) ? await this.findAgain() : [];
    for (const path of others) if (!this.has(path) && isFindable(path)) this.#others.add(path);
    return [...new Set([...known, ...below, ...other])];
  }

  async #mayHaveOthers(paths: readonly string[], gone: ReadonlySet<string>): Promise<boolean> {
    if (paths.some(path => path.endsWith('/.gitignore'))) return true;
    const ignored = new IgnoredPaths(this.#session.files);
    for (const path of paths) {
      if (gone.has(path) || this.has(path) || this.#others.has(path)) continue;
      if (await ignored.has(path, this.#folderOf(path) ?? '')) continue;
      if (isFindable(path) || (await this.#session.files.listFolder(`${path}/`))) return true;
    }
    return false;
  }

  /** The folder of the workspace that something is in. */
  #folderOf(path: string): string | undefined {
    return this.#session.folders.find(folder => path.startsWith(`${folder}/`));
  }
}

/** All folders that a file lies in, without a slash at the end. */
function* foldersOf(path: string): Iterable<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}
