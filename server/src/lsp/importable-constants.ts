import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NamedConstant } from '../core.ts';
import type { ExportedCodesIndex } from '../workspace/exported-codes-index.ts';
import type { FileLooks } from '../workspace/file-looks.ts';
import { isFindable } from '../workspace/source-tree.ts';
import { pathOfDocument } from './uri.ts';
import type { KeptResults } from './workspace-check/kept-results.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** Always the same, so that nobody takes it for news. */
const none: readonly NamedConstant[] = [];

/** What the other files of the workspace export for close codes. Documents are shown without it until it is known. */
export class ImportableConstants {
  readonly #index: ExportedCodesIndex;
  readonly #looks: FileLooks;
  readonly #kept: KeptResults;
  readonly #workspace: WorkspaceFolders;
  /** The last look at the workspace: it goes on, or has succeeded. */
  #building: Promise<boolean> | undefined;
  /** The last one that has succeeded. */
  #built: Promise<boolean> | undefined;

  /** The index looks with `looks`, of which the session before has `kept` some. */
  constructor(index: ExportedCodesIndex, looks: FileLooks, kept: KeptResults, workspace: WorkspaceFolders) {
    this.#index = index;
    this.#looks = looks;
    this.#kept = kept;
    this.#workspace = workspace;
  }

  /** What a document may import, as far as it is known by now. */
  async of(document: TextDocument): Promise<readonly NamedConstant[]> {
    const path = pathOfDocument(document);
    return path === undefined ? none : this.ofPath(path);
  }

  /** What the file at `path` may import, as far as it is known by now. */
  async ofPath(path: string): Promise<readonly NamedConstant[]> {
    return this.#building ? this.#index.importableBy(path) : none;
  }

  /** Whether somebody has begun to look at the workspace. */
  get isBegun(): boolean {
    return this.#building !== undefined;
  }

  /** Resolves when all files have been looked at, if that has begun, or when that has failed, which is told who has begun it. */
  async complete(): Promise<void> {
    await this.#building?.catch(() => false);
  }

  /** All that the files of the workspace export, after all files have been looked at, if that has begun. */
  async all(): Promise<readonly NamedConstant[]> {
    await this.complete();
    return this.#index.constants();
  }

  /** The same, as far as it is known when `milliseconds` have passed. */
  async allWithin(milliseconds: number): Promise<readonly NamedConstant[]> {
    let timer: NodeJS.Timeout | undefined;
    const pause = new Promise<void>(resolve => (timer = setTimeout(resolve, milliseconds)));
    await Promise.race([this.complete(), pause]);
    clearTimeout(timer);
    return this.#index.constants();
  }

  /** The codes that the files in the package of the one at `path` use, as far as it is known by now which files do. */
  codesInUse(path: string): Promise<readonly number[]> {
    return this.#building ? this.#index.codesInUse(path) : Promise.resolve([]);
  }

  /** Begins to look at the workspace, for as long as `goesOn`, unless that has begun. Undefined if so, else whether something is found. */
  begin(goesOn: () => boolean): Promise<boolean> | undefined {
    if (this.#building || this.#workspace.paths.length === 0) return undefined;
    return this.#follow(this.#build(goesOn));
  }

  /** Looks at the workspace again, if that has begun: other files are its sources now. Returns whether something else is found. */
  beginAgain(goesOn: () => boolean): Promise<boolean> {
    if (!this.#building) return Promise.resolve(false);
    return this.#follow(this.complete().then(() => this.#index.build(this.#workspace.paths, goesOn)));
  }

  /** Whether what comes at `path` is looked at without looking at the workspace again: there are sources beside it. */
  isBesideSources(path: string): boolean {
    return this.#index.isBesideSources(path);
  }

  /** Whether sources were found below the folder at `path`. */
  areSourcesBelow(path: string): boolean {
    return this.#index.areSourcesBelow(path);
  }

  /** Takes note that a file has changed. Returns whether there are other constants than before. */
  async changed(path: string): Promise<boolean> {
    const isOfInterest = isFindable(path) || path.endsWith('/package.json');
    if (!this.#building || !isOfInterest) return false;
    await this.complete();
    return this.#index.update(path);
  }

  /** Keeps for the next session what was found out about files. */
  async keep(): Promise<void> {
    await this.#kept.keep({ looks: await this.#looks.kept() });
  }

  /** Where the client fails to find the files, what was found before stays; without that, the next one may begin anew. */
  #follow(building: Promise<boolean>): Promise<boolean> {
    this.#building = building;
    building.then(
      () => (this.#built = building),
      () => {
        if (this.#building === building) this.#building = this.#built;
      },
    );
    return building;
  }

  async #build(goesOn: () => boolean): Promise<boolean> {
    this.#looks.restore((await this.#kept.load()).looks);
    return this.#index.build(this.#workspace.paths, goesOn);
  }
}
