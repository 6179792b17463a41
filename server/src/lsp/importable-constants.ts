import type { TextDocument } from 'vscode-languageserver-textdocument';
import { passesGate, type NamedConstant } from '../core.ts';
import type { ExportedCodesIndex } from '../workspace/exported-codes-index.ts';
import type { FileLooks } from '../workspace/file-looks.ts';
import { isFindable } from '../workspace/source-tree.ts';
import { inBackground } from './answer.ts';
import type { DiagnosticsDoor } from './diagnostics.ts';
import type { Session } from './session.ts';
import { pathOfDocument } from './uri.ts';
import type { KeptResults } from './workspace-check/kept-results.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** How long a document that is typed in has to rest before others are told what it exports. */
const pauseMilliseconds = 400;

/** Always the same, so that nobody takes it for news. */
const none: readonly NamedConstant[] = [];

/** What the other files of the workspace export for close codes. Documents are shown without it until it is known. */
export class ImportableConstants {
  readonly #index: ExportedCodesIndex;
  readonly #looks: FileLooks;
  readonly #kept: KeptResults;
  readonly #workspace: WorkspaceFolders;
  #building: Promise<boolean> | undefined;

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

  /** Resolves when all files have been looked at, if that has begun. */
  async complete(): Promise<void> {
    await this.#building;
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
    const building = this.#build(goesOn);
    this.#building = building;
    // Where the client failed to find the files, the next one may begin anew.
    building.catch(() => (this.#building = this.#building === building ? undefined : this.#building));
    return building;
  }

  /** Looks at the workspace again, if that has begun: other files are its sources now. Returns whether something else is found. */
  beginAgain(goesOn: () => boolean): Promise<boolean> {
    if (!this.#building) return Promise.resolve(false);
    const before = this.#building.catch(() => false);
    this.#building = before.then(() => this.#index.build(this.#workspace.paths, goesOn));
    return this.#building;
  }

  /** Takes note that a file has changed. Returns whether there are other constants than before. */
  async changed(path: string): Promise<boolean> {
    const isOfInterest = isFindable(path) || path.endsWith('/package.json');
    if (!this.#building || !isOfInterest) return false;
    await this.complete();
    return this.#index.update(path);
  }

  async #build(goesOn: () => boolean): Promise<boolean> {
    this.#looks.restore((await this.#kept.load()).looks);
    const isFound = await this.#index.build(this.#workspace.paths, goesOn);
    // Nobody has to wait for this.
    if (goesOn()) void this.#looks.kept().then(looks => this.#kept.keep({ looks }));
    return isFound;
  }
}

/** What is to be told to those who keep the constants of the workspace up to date. */
export interface ConstantsFollower {
  /** The diagnostics of a document were given to the client: there is time for other work. */
  given(document: TextDocument): void;
  /** Somebody wants to know them now. */
  begin(): void;
  /** Files have changed on the disk. */
  changed(paths: readonly string[]): void;
  /** Other files than before are the sources of the workspace. */
  sourcesChanged(): void;
}

/**
 * Looks at the workspace after the first document that may hold codes, and renews documents when there is more to import;
 * then it also calls `onOthers`.
 */
export function followConstants(session: Session, door: DiagnosticsDoor, onOthers: () => void): ConstantsFollower {
  const { documents, importable } = session;
  const timers = new Map<string, NodeJS.Timeout>();
  const renew = (isOther: boolean): void => {
    if (!isOther || session.ended) return;
    door.refresh(documents.all().filter(each => passesGate(each.getText())));
    onOthers();
  };
  const follow = async (paths: readonly string[]): Promise<void> => {
    let isOther = false;
    for (const path of paths) isOther = (await importable.changed(path)) || isOther;
    renew(isOther);
  };
  const changed = (paths: readonly string[]): void => inBackground(session, 'following exported codes', follow(paths));
  const changedSoon = ({ document }: { document: TextDocument }): void => {
    const path = pathOfDocument(document);
    if (path === undefined) return;
    clearTimeout(timers.get(path));
    const timer = setTimeout(() => {
      timers.delete(path);
      changed([path]);
    }, pauseMilliseconds);
    timers.set(path, timer);
  };
  documents.onDidChangeContent(changedSoon);
  documents.onDidClose(changedSoon);
  const begin = (): void => {
    const building = importable.begin(() => !session.ended);
    if (building) inBackground(session, 'looking for exported codes', building.then(renew));
  };
  return {
    given(document) {
      if (passesGate(document.getText())) begin();
    },
    begin,
    changed,
    sourcesChanged() {
      const again = importable.beginAgain(() => !session.ended);
      inBackground(session, 'looking for exported codes', again.then(renew));
    },
  };
}
