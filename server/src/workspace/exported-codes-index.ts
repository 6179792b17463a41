import { codesUsedIn, folderOf, passesGate, type Analyser, type NamedConstant } from '../core.ts';
import type { FileSource } from './analyse-file.ts';
import { ExportedCodes, mayExportCodes, mayHoldOrExportCodes } from './exported-codes.ts';
import type { FindSources, SourceTree } from './source-tree.ts';

/** How many files are looked at, and how many characters of them: a workspace may be a whole disk. */
const mostSources = 30_000;
const mostCharacters = 400_000_000;
/** How many files the codes in use are gathered from. */
const mostUsers = 40;
const usesCode =
  /(?:close|code|case|kick|disconnect|terminate|end|fail|reject)\w*\b[^\n;]{0,60}?\b[1-4]\d{3}\b(?![.\w])/i;

/** Knows what the files of a workspace export for close codes: it looks at all of them once, and at each that changes. */
export class ExportedCodesIndex {
  readonly #exported: ExportedCodes;
  readonly #analyser: () => Promise<Analyser>;
  readonly #findSources: FindSources;
  readonly #files: FileSource;
  /** The folders in which sources were found: what comes elsewhere is ignored or installed. */
  readonly #folders = new Set<string>();
  /** The files that may use codes, and the codes that they use where that was asked for. */
  readonly #users = new Map<string, readonly number[] | undefined>();

  /** The files are those on the disk, or open. */
  constructor(analyser: () => Promise<Analyser>, { files, findSources }: SourceTree) {
    this.#analyser = analyser;
    this.#findSources = findSources;
    this.#files = files;
    this.#exported = new ExportedCodes(analyser, files);
  }

  /** Looks at the sources in `folders`, between other work, for as long as `goesOn`. Returns whether one exports codes. */
  async build(folders: readonly string[], goesOn: () => boolean): Promise<boolean> {
    let isFound = false;
    let sources = 0;
    let characters = 0;
    for (const folder of folders) {
      for await (const path of this.#findSources(folder)) {
        if (!goesOn() || sources++ > mostSources || characters > mostCharacters) return isFound;
        this.#folders.add(folderOf(path));
        const text = await this.#files.readText(path);
        characters += text?.length ?? 0;
        isFound = (await this.#take(path, text)) || isFound;
      }
    }
    return isFound;
  }

  /** To be called when a file has come, changed or gone. Returns whether there are other constants to import now. */
  async update(path: string): Promise<boolean> {
    if (path.endsWith('/package.json')) this.#exported.forgetPackages();
    if (!this.#folders.has(folderOf(path))) return false;
    return this.#take(path, await this.#files.readText(path));
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

  async #take(path: string, text: string | null): Promise<boolean> {
    if (text === null || !mayHoldOrExportCodes(text)) {
      this.#users.delete(path);
      return this.#exported.update(path, null);
    }
    if (passesGate(text) && usesCode.test(text)) this.#users.set(path, undefined);
    else this.#users.delete(path);
    if (mayExportCodes(text)) await new Promise(resolve => setTimeout(resolve));
    return this.#exported.update(path, text);
  }

  async #codesIn(path: string): Promise<readonly number[]> {
    const text = await this.#files.readText(path);
    if (text === null) return [];
    const analyser = await this.#analyser();
    await new Promise(resolve => setTimeout(resolve));
    return codesUsedIn(analyser.analyse({ path, text, known: new Map() }));
  }
}
