import { codesUsedIn, folderOf, type Analyser, type NamedConstant } from '../core.ts';
import type { FileSource } from './analyse-file.ts';
import { constantsIn, ExportedCodes } from './exported-codes.ts';
import type { FileLooks } from './file-looks.ts';
import type { FindSources, SourceTree } from './source-tree.ts';
import type { UsedElsewhere } from './used-elsewhere.ts';

/** How many files are looked at, and how many characters of them are read: a workspace may be a whole disk. */
const mostSources = 30_000;
const mostCharacters = 400_000_000;
/** How many files are looked at at once: a disk answers many questions faster than one after the other. */
const together = 32;
/** How many files the codes in use are gathered from. */
const mostUsers = 40;

/** Knows what the files of a workspace export for close codes: it looks at all of them once, and at each that changes. */
export class ExportedCodesIndex {
  readonly #exported: ExportedCodes;
  readonly #analyser: () => Promise<Analyser>;
  readonly #findSources: FindSources;
  readonly #files: FileSource;
  readonly #looks: FileLooks;
  readonly #usedElsewhere: UsedElsewhere;
  /** The folders in which sources were found: what comes elsewhere is new, ignored or installed. */
  #folders: ReadonlySet<string> = new Set();
  /** The files that may use codes, and the codes that they use where that was asked for. */
  readonly #users = new Map<string, readonly number[] | undefined>();

  /** The files are those on the disk, or open; `looks` looks at the same. */
  constructor(
    analyser: () => Promise<Analyser>,
    { files, findSources }: SourceTree,
    looks: FileLooks,
    usedElsewhere: UsedElsewhere,
  ) {
    this.#analyser = analyser;
    this.#findSources = findSources;
    this.#files = files;
    this.#looks = looks;
    this.#usedElsewhere = usedElsewhere;
    this.#exported = new ExportedCodes(analyser, files);
  }

  /**
   * Looks at the sources in `folders`, between other work, for as long as `goesOn`, and forgets all others. Returns whether
   * there are other constants to import now.
   */
  async build(folders: readonly string[], goesOn: () => boolean): Promise<boolean> {
    const found = new Set<string>();
    const readBefore = this.#looks.charactersRead;
    let isOther = false;
    for await (const paths of inBatches(this.#sourcesIn(folders), together)) {
      await Promise.all(paths.map(path => this.#looks.at(path)));
      for (const path of paths) {
        if (!goesOn()) return isOther;
        found.add(path);
        isOther = (await this.#take(path)) || isOther;
      }
      if (found.size > mostSources || this.#looks.charactersRead - readBefore > mostCharacters) break;
    }
    this.#folders = new Set(Array.from(found, folderOf));
    for (const path of this.#users.keys()) if (!found.has(path)) this.#users.delete(path);
    return this.#exported.keepOnly(found) || isOther;
  }

  /**
   * To be called when a file has come, changed or gone, or others use other constants of it. Returns whether there are other constants to import now. What is not
   * beside sources may be one where `build` finds it.
   */
  async update(path: string): Promise<boolean> {
    if (path.endsWith('/package.json')) this.#exported.forgetPackages();
    return this.isBesideSources(path) && this.#take(path);
  }

  /** Whether sources were found in the folder of the file at `path`. */
  isBesideSources(path: string): boolean {
    return this.#folders.has(folderOf(path));
  }

  /** Whether sources were found in the folder at `path`, or below it. */
  areSourcesBelow(path: string): boolean {
    return [...this.#folders].some(each => each.startsWith(`${path}/`));
  }

  /** What the file at `path` may import, as far as that is known by now. As long as nothing changes it is the same array. */
  importableBy(path: string): Promise<readonly NamedConstant[]> {
    return this.#exported.importableBy(path);
  }

  /** What all files export, as far as that is known by now. */
  constants(): readonly NamedConstant[] {
    return this.#exported.all();
  }

  /** The codes that the files in the package of the one at `of` send or compare with, by their digits; of many files, the first ones'. */
  async codesInUse(of: string): Promise<readonly number[]> {
    const found = new Set<number>();
    let users = 0;
    for (const [path, known] of [...this.#users]) {
      if (!(await this.#exported.isSamePackage(path, of))) continue;
      if (++users > mostUsers) break;
      const codes = known ?? (await this.#codesIn(path));
      this.#users.set(path, codes);
      for (const code of codes) found.add(code);
    }
    return [...found].sort((one, other) => one - other);
  }

  async *#sourcesIn(folders: readonly string[]): AsyncGenerator<string> {
    for (const folder of folders) yield* this.#findSources(folder);
  }

  async #take(path: string): Promise<boolean> {
    const look = await this.#looks.at(path);
    if (look?.mayUse) this.#users.set(path, undefined);
    else this.#users.delete(path);
    const used = this.#usedElsewhere.of(path);
    const find = async (text: string): Promise<readonly NamedConstant[]> => {
      await new Promise(resolve => setTimeout(resolve)); // others have their turn
      return constantsIn(this.#analyser, path, text, used);
    };
    return this.#exported.set(path, async () => {
      if (used.length === 0) return this.#looks.constantsOf(path, find);
      // What a look finds is kept for as long as the file is the same, whoever uses it.
      const text = look && (await this.#files.readText(path));
      return text === null ? [] : find(text);
    });
  }

  async #codesIn(path: string): Promise<readonly number[]> {
    const text = await this.#files.readText(path);
    if (text === null) return [];
    const analyser = await this.#analyser();
    await new Promise(resolve => setTimeout(resolve));
    return codesUsedIn(analyser.analyse({ path, text, known: new Map() }));
  }
}

async function* inBatches<Item>(items: Iterable<Item> | AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
