import type { Session } from '../session.ts';
import type { ChangedPaths } from './changed-paths.ts';
import { NewSources } from './new-sources.ts';
import { Turns } from './turns.ts';

/** Which files are the sources of the workspace: what git ignores, or the user excludes, is none. */
export class WorkspaceSources {
  readonly #session: Session;
  readonly #new: NewSources;
  #found: ReadonlySet<string> = new Set();

  constructor(session: Session) {
    this.#session = session;
    this.#new = new NewSources(session);
  }

  /** Whether the file at `path` was found to be one. */
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
    return found;
  }

  /** Looks for all again. Returns those that have come or gone. */
  async findAgain(): Promise<readonly string[]> {
    const before = this.#found;
    const found = await this.find();
    return [...found].filter(path => !before.has(path)).concat([...before].filter(path => !found.has(path)));
  }

  /** Those sources that are at these paths, or below them, or have been there; looks again where new ones may have come. */
  async changedWith(changes: ChangedPaths): Promise<readonly string[]> {
    const own = this.#new.among(changes.paths);
    const known = own.filter(path => this.has(path));
    const others = new Set(own.filter(path => !this.has(path)));
    const isBelow = (source: string): boolean => Array.from(foldersOf(source)).some(folder => others.has(folder));
    const below = others.size > 0 ? [...this.#found].filter(isBelow) : [];
    const other = (await this.#new.mayBeAt(changes, path => this.has(path))) ? await this.findAgain() : [];
    this.#new.lookedFor(changes);
    return [...new Set([...known, ...below, ...other])];
  }
}

/** All folders that a file lies in, without a slash at the end. */
function* foldersOf(path: string): Iterable<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}
