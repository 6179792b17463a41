import { folderOf, type KnownPath, type NamedConstant } from '../../core.ts';
import type { Settings } from '../../configuration/settings.ts';
import type { Session } from '../session.ts';
import { contentHash } from './content-hash.ts';
import type { KeptResult } from './kept-results.ts';

/** A manifest, a configuration or a lock file. */
const projectFile = /\.(?:jsonc?|ya?ml|toml|lockb?)$/;

/** The hashes of what checks depend on, calculated once until it changes. */
export class ContentHashes {
  readonly #session: Session;
  readonly #contents = new Map<string, Promise<string | undefined>>();
  /** Of what is set and can be imported: it is the same object for many files. */
  readonly #conditions = new WeakMap<Settings, WeakMap<object, Promise<string | undefined>>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** To be called when something at `path` has come, changed or gone. */
  forget(path: string): void {
    this.#contents.delete(path);
    this.#contents.delete(folderOf(path));
  }

  /** The hash of what is set for a file and of what it can import; empty where none can be calculated. */
  async ofConditions(settings: Settings, importable: readonly NamedConstant[]): Promise<string> {
    const ofSettings = this.#conditions.get(settings) ?? new WeakMap<object, Promise<string | undefined>>();
    this.#conditions.set(settings, ofSettings);
    const known =
      ofSettings.get(importable) ?? contentHash(JSON.stringify([settings, [...settings.rules], importable]));
    ofSettings.set(importable, known);
    return (await known) ?? '';
  }

  /** The hashes of a text and of what else was read for it, by path. */
  async ofRead(path: string, text: string, read: ReadonlyMap<string, KnownPath>): Promise<Record<string, string>> {
    const hashes: Record<string, string> = { [path]: (await contentHash(text)) ?? '' };
    for (const [each, content] of read) {
      const hash = this.#hashOf(each, content);
      this.#contents.set(each, hash);
      hashes[each] = (await hash) ?? '';
    }
    return hashes;
  }

  /** Whether a result is about this text, and what else was read for it is as it was. */
  async areSame(path: string, text: string, { contents }: KeptResult): Promise<boolean> {
    if (contents[path] !== (await contentHash(text))) return false;
    for (const [each, hash] of Object.entries(contents)) {
      if (each !== path && hash !== (await this.#at(each))) return false;
    }
    return true;
  }

  #at(path: string): Promise<string | undefined> {
    const { files } = this.#session;
    const known =
      this.#contents.get(path) ??
      (path.endsWith('/') ? files.listFolder(path) : files.readText(path)).then(each => this.#hashOf(path, each));
    this.#contents.set(path, known);
    return known;
  }

  /** In the folders above the workspace much comes and goes: only what says something of a project counts there. */
  #hashOf(path: string, content: KnownPath): Promise<string | undefined> {
    const isFolder = typeof content === 'object' && content !== null;
    const isOutside = !this.#session.folders.some(folder => path.startsWith(`${folder}/`));
    return contentHash(isFolder && isOutside ? content.filter(name => projectFile.test(name)) : content);
  }
}
