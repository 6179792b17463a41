import { isFindable } from '../../workspace/source-tree.ts';
import type { Session } from '../session.ts';
import { Turns } from './turns.ts';

/** Where no sources are looked for, so that nobody has to look when something comes there. */
const skipped = /\/(?:node_modules|dist|\.git)\//;
const withoutEnding = /\/[^/.]+$/;

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

  /** Those sources that are at these paths, or below them, or have been there; looks again where new ones may have come. */
  async changedWith(paths: readonly string[]): Promise<readonly string[]> {
    const own = paths.filter(path => !skipped.test(path) && this.#isInside(path));
    const before = this.#found;
    if (own.some(path => this.#mayBeNew(path))) {
      await this.find();
      for (const path of own) if (!this.#found.has(path) && isFindable(path)) this.#others.add(path);
    }
    const all = new Set(own);
    const isBelow = (source: string): boolean => Array.from(foldersOf(source)).some(folder => all.has(folder));
    const below = own.some(path => withoutEnding.test(path)) ? [...before].filter(isBelow) : [];
    const come = before === this.#found ? [] : [...this.#found].filter(path => !before.has(path));
    const gone = before === this.#found ? [] : [...before].filter(path => !this.#found.has(path));
    return [...new Set([...own.filter(path => before.has(path)), ...below, ...come, ...gone])];
  }

  #mayBeNew(path: string): boolean {
    if (path.endsWith('/.gitignore') || withoutEnding.test(path)) return true; // perhaps a folder
    return isFindable(path) && !this.#found.has(path) && !this.#others.has(path);
  }

  #isInside(path: string): boolean {
    return this.#session.folders.some(folder => path.startsWith(`${folder}/`));
  }
}

/** All folders that a file lies in, without a slash at the end. */
function* foldersOf(path: string): Iterable<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}
