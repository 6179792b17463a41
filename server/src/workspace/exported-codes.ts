import { folderOf, gateOr, type Analyser, type NamedConstant } from '../core.ts';
import type { FileSource } from './analyse-file.ts';

/** How many files are looked into. A project with more tables of close codes has them generated. */
const mostFiles = 300;

/** Always the same, so that nobody takes it for news. */
const none: readonly NamedConstant[] = [];

const exporting = /\bexports?\b/;
const code = /[=:]\s*[1-4]\d\d\d\b/;
const one = /\bexport\s+const\s+\w+(?:\s*:\s*\w+)?\s*=\s*[1-4]\d{3}\b|\bexports\.\w+\s*=\s*[1-4]\d{3}\b/;
const table =
  /(?:\b(?:const|var|let|enum|class)\s+|\bexports\.|[{,]\s*)(?:[A-Za-z_$][\w$]*)?(?:close|disconnect|websocket|\bws|_ws|Ws[A-Z_]|status_?codes?)[\w$]*(?:\s*:[^={};]{0,60})?\s*(?:\{|=\s*(?:Object\.freeze\(\s*)?(?:\{|[1-4]\d{3}\b))/i;
const registered =
  /(?:normal|away|protocol_?error|unsupported|abnormal|policy|violation|big|mandatory|internal_?error|restart|again|gateway|handshake)\w*['"\]]*\s*[=:]\s*10(?:0\d|1[0-5])\b/i;

/**
 * Whether a file may export constants for close codes: one number, a table with a name that speaks of closing, or a registered
 * code by its name. A cheap look that keeps nearly all files away from the parser.
 */
export function mayExportCodes(text: string): boolean {
  return exporting.test(text) && code.test(text) && (one.test(text) || table.test(text) || registered.test(text));
}

const gateOrCode = gateOr(code);

/** Whether a file passes the gate or may export constants for close codes: the one look that a file with neither gets. */
export function mayHoldOrExportCodes(text: string): boolean {
  return gateOrCode.test(text);
}

/**
 * The constants that a file may export for close codes, of which others use those that are named as `usedElsewhere`; `analyser` is
 * not asked for where there are none.
 */
export async function constantsIn(
  analyser: () => Promise<Analyser>,
  path: string,
  text: string,
  usedElsewhere: readonly string[] = [],
): Promise<readonly NamedConstant[]> {
  if (usedElsewhere.length === 0 && !mayExportCodes(text)) return none;
  const { constants } = (await analyser()).analyse({ path, text, known: new Map(), usedElsewhere });
  return constants.filter(({ exportedAs, declaration }) => exportedAs !== undefined && declaration.file === path);
}

/** The constants for close codes that the files of a workspace export, each for the files of its own package. */
export class ExportedCodes {
  readonly #analyser: () => Promise<Analyser>;
  readonly #files: FileSource;
  readonly #constants = new Map<string, readonly NamedConstant[]>();
  readonly #packages = new Map<string, Promise<string>>();
  /** What was answered, until something changes: who gets the same again knows that nothing has. */
  readonly #answers = new Map<string, Promise<readonly NamedConstant[]>>();

  #byPackage: Promise<ReadonlyMap<string, readonly NamedConstant[]>> | undefined;

  /** `analyser` is asked for when the first file that may export codes is looked into; `files` tells where packages begin. */
  constructor(analyser: () => Promise<Analyser>, files: FileSource) {
    this.#analyser = analyser;
    this.#files = files;
  }

  /** Takes note of what stands in the file at `path` now, null: nothing. Returns whether it exports other constants than before. */
  async update(path: string, text: string | null): Promise<boolean> {
    return this.set(path, () => (text === null ? none : constantsIn(this.#analyser, path, text)));
  }

  /** The same, of a file of which somebody else knows the constants; `find` is not called where there is no room for more. */
  async set(path: string, find: () => readonly NamedConstant[] | Promise<readonly NamedConstant[]>): Promise<boolean> {
    const before = this.#constants.get(path) ?? none;
    const hasRoom = this.#constants.has(path) || this.#constants.size < mostFiles;
    const constants = hasRoom ? await find() : none;
    if (constants.length > 0) this.#constants.set(path, constants);
    else this.#constants.delete(path);
    const isChanged = JSON.stringify(constants) !== JSON.stringify(before);
    if (isChanged) this.#forgetAnswers();
    return isChanged;
  }

  /** Forgets the files at all other paths. Returns whether one of them has exported something. */
  keepOnly(paths: ReadonlySet<string>): boolean {
    const others = [...this.#constants.keys()].filter(path => !paths.has(path));
    for (const path of others) this.#constants.delete(path);
    if (others.length > 0) this.#forgetAnswers();
    return others.length > 0;
  }

  /** To be called when a package.json has come or gone. */
  forgetPackages(): void {
    this.#packages.clear();
    this.#forgetAnswers();
  }

  /** Those that the file at `path` may import: other packages are imported by their names, if at all. */
  importableBy(path: string): Promise<readonly NamedConstant[]> {
    const known = this.#answers.get(path) ?? this.#findImportable(path);
    this.#answers.set(path, known);
    return known;
  }

  /** Whether two files, by their paths, are of one package. */
  async isSamePackage(path: string, other: string): Promise<boolean> {
    return (await this.#packageOf(path)) === (await this.#packageOf(other));
  }

  /** Those of all files. */
  all(): readonly NamedConstant[] {
    return [...this.#constants.values()].flat();
  }

  async #findImportable(path: string): Promise<readonly NamedConstant[]> {
    if (this.#constants.size === 0) return none;
    this.#byPackage ??= this.#groupByPackage();
    const inPackage = (await this.#byPackage).get(await this.#packageOf(path)) ?? none;
    if (!this.#constants.has(path)) return inPackage;
    const found = inPackage.filter(({ declaration }) => declaration.file !== path);
    return found.length > 0 ? found : none;
  }

  /** In the order of their paths, so that what depends on them is the same in every session. */
  async #groupByPackage(): Promise<ReadonlyMap<string, readonly NamedConstant[]>> {
    const found = new Map<string, NamedConstant[]>();
    for (const path of [...this.#constants.keys()].sort()) {
      const home = await this.#packageOf(path);
      found.set(home, [...(found.get(home) ?? []), ...(this.#constants.get(path) ?? [])]);
    }
    return found;
  }

  #forgetAnswers(): void {
    this.#answers.clear();
    this.#byPackage = undefined;
  }

  /** The nearest folder with a package.json at or above the file; the root where there is none. */
  #packageOf(path: string): Promise<string> {
    const folder = folderOf(path);
    const known = this.#packages.get(folder) ?? this.#findPackage(folder);
    this.#packages.set(folder, known);
    return known;
  }

  async #findPackage(folder: string): Promise<string> {
    if (folder === '/' || !folder.includes('/')) return folder;
    if ((await this.#files.readText(`${folder}package.json`)) !== null) return folder;
    const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    return parent === '' ? folder : this.#packageOf(parent);
  }
}
