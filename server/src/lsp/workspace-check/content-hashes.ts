import { folderOf, isProjectFile, type KnownPath, type NamedConstant } from '../../core.ts';
import type { Settings } from '../../configuration/settings.ts';
import { contentHash } from '../../workspace/content-hash.ts';
import type { Session } from '../session.ts';
import type { KeptResult } from './kept-results.ts';

/** The hashes of what checks depend on, calculated once until it changes. */
export class ContentHashes {
  readonly #session: Session;
  readonly #folders = new Map<string, Promise<string | undefined>>();
  /** Of what is set and can be imported: it is the same object for many files. */
  readonly #conditions = new WeakMap<Settings, WeakMap<object, Promise<string | undefined>>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** To be called when something at `path` has come, changed or gone. */
  forget(path: string): void {
    this.#folders.delete(folderOf(path));
  }

  /**
   * The hash of what is set for a file, of what it can import as far as findings depend on it, and of what others use of it; empty
   * where none can be calculated.
   */
  async ofConditions(
    settings: Settings,
    importable: readonly NamedConstant[],
    usedElsewhere: readonly string[],
  ): Promise<string> {
    const ofMany = await this.#ofConditions(settings, importable);
    if (ofMany === '' || usedElsewhere.length === 0) return ofMany;
    return (await contentHash(JSON.stringify([ofMany, usedElsewhere]))) ?? '';
  }

  /** The same of what is so for many files. */
  async #ofConditions(settings: Settings, importable: readonly NamedConstant[]): Promise<string> {
    const ofSettings = this.#conditions.get(settings) ?? new WeakMap<object, Promise<string | undefined>>();
    this.#conditions.set(settings, ofSettings);
    const certain = importable.filter(({ isInferred }) => !isInferred);
    const known = ofSettings.get(importable) ?? contentHash(JSON.stringify([settings, [...settings.rules], certain]));
    ofSettings.set(importable, known);
    return (await known) ?? '';
  }

  /** The hashes of a text and of what else was read for it, by path. */
  async ofRead(path: string, text: string, read: ReadonlyMap<string, KnownPath>): Promise<Record<string, string>> {
    const contents: (readonly [string, KnownPath])[] = [[path, text], ...read];
    const hashes = contents.map(async ([each, content]) => [each, (await this.#hashOf(each, content)) ?? ''] as const);
    return Object.fromEntries(await Promise.all(hashes));
  }

  /** Whether the text of a file, and what else was read for its result, is as it was. */
  async areSame({ contents }: KeptResult): Promise<boolean> {
    const same = Object.entries(contents).map(async ([path, hash]) => hash !== '' && hash === (await this.#at(path)));
    return (await Promise.all(same)).every(Boolean);
  }

  #at(path: string): Promise<string | undefined> {
    const { files, looks } = this.#session;
    if (!path.endsWith('/')) return looks.hashOf(path);
    const known = this.#folders.get(path) ?? files.listFolder(path).then(names => this.#hashOf(path, names));
    this.#folders.set(path, known);
    return known;
  }

  /** In the folders above the workspace much comes and goes: only what says something of a project counts there. */
  #hashOf(path: string, content: KnownPath): Promise<string | undefined> {
    const isFolder = typeof content === 'object' && content !== null;
    const isOutside = !this.#session.folders.some(folder => path.startsWith(`${folder}/`));
    return contentHash(isFolder && isOutside ? content.filter(isProjectFile) : content);
  }
}
