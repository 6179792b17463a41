import { folderOf } from '../../core.ts';
import { mayHoldOrExportCodes } from '../../workspace/exported-codes.ts';
import { isFindable } from '../../workspace/source-tree.ts';
import type { Session } from '../session.ts';
import { checkFile } from './checked-file.ts';
import { ContentHashes } from './content-hashes.ts';
import { keepResults, loadResults, type KeptResult } from './kept-results.ts';
import { WorkspaceResults } from './workspace-results.ts';

/** Is told how far a check is. */
export interface CheckProgress {
  /** `path` is next; so many of all files that were found are checked. */
  report(path: string, checked: number, found: number): void;
  readonly isCancelled: boolean;
}

/** How long files are looked at before other work has its turn, in milliseconds. */
const turn = 20;

/** Checks the files of the workspace, open or not: all of them once, and then those that change. */
export class WorkspaceCheck {
  readonly results = new WorkspaceResults();
  readonly #session: Session;
  readonly #hashes: ContentHashes;
  /** Of the session before, until all files were checked once. */
  #kept: ReadonlyMap<string, KeptResult> = new Map();
  /** Those in which sources were found: what comes elsewhere is ignored or installed. */
  #folders: ReadonlySet<string> = new Set();
  #work: Promise<unknown> = Promise.resolve();
  #isBegun = false;

  constructor(session: Session) {
    this.#session = session;
    this.#hashes = new ContentHashes(session);
  }

  /** Whether a check was begun, so that changes are followed. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Checks all sources of the workspace; `progress` may end it early. */
  run(progress: CheckProgress): Promise<void> {
    const isFirst = !this.#isBegun;
    this.#isBegun = true;
    return this.#queue(async () => {
      const { client, connection, folders, importable, tree } = this.#session;
      if (isFirst && client.keepsResults) this.#kept = await loadResults(connection);
      await importable.complete();
      const paths = new Set<string>();
      for (const folder of folders) for await (const path of tree.findSources(folder)) paths.add(path);
      this.#folders = new Set(Array.from(paths, folderOf));
      for (const path of this.results.paths) if (!paths.has(path)) this.results.delete(path);
      await this.#checkAll([...paths], progress);
      this.#kept = new Map();
      await this.#keep();
    });
  }

  /** To be called when files or folders have come, changed or gone: checks them again, and what has read them. */
  async changed(paths: readonly string[]): Promise<void> {
    if (!this.#isBegun) return;
    for (const path of paths) this.#hashes.forget(path);
    const readers = this.results.readersOf(new Set(paths.flatMap(path => [path, folderOf(path)])));
    const own = paths.filter(path => isFindable(path) && this.#folders.has(folderOf(path)));
    await this.#checkLater([...own, ...readers]);
  }

  /** To be called when settings have changed, or the constants that can be imported. */
  async conditionsChanged(): Promise<void> {
    if (this.#isBegun) await this.#checkLater(this.results.paths);
  }

  /** To be called when a document is closed, of which the client then relies on what is found here. */
  closed(path: string): void {
    if (this.#isBegun) this.results.sendAgain(path);
  }

  async #checkLater(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    await this.#queue(() => this.#checkAll([...new Set(paths)], { report() {}, isCancelled: false }));
  }

  /** One after the other, so that a later check has the last word. */
  #queue(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #checkAll(paths: readonly string[], progress: CheckProgress): Promise<void> {
    let since = performance.now();
    for (const [index, path] of paths.entries()) {
      if (progress.isCancelled || this.#session.ended) return;
      progress.report(path, index, paths.length);
      try {
        await this.#check(path);
      } catch (error) {
        this.#session.log.failed(`checking ${path}`, error);
      }
      if (performance.now() - since < turn) continue;
      await new Promise(resolve => setTimeout(resolve));
      since = performance.now();
    }
  }

  async #check(path: string): Promise<void> {
    const { files, importable, settings } = this.#session;
    const text = await files.readText(path);
    if (text === null || !mayHoldOrExportCodes(text)) {
      this.results.delete(path);
      return;
    }
    const ofFile = await settings.ofFile(path, this.#scopeOf(path));
    const constants = await importable.ofPath(path);
    const conditions = await this.#hashes.ofConditions(ofFile, constants);
    const before = this.results.of(path) ?? this.#kept.get(path);
    const isSame =
      before?.conditions === conditions && conditions !== '' && (await this.#hashes.areSame(path, text, before));
    if (isSame) {
      this.results.set(path, before);
      return;
    }
    const { diagnostics, read } = await checkFile(this.#session, path, text, ofFile, constants);
    this.results.set(path, { conditions, contents: await this.#hashes.ofRead(path, text, read), diagnostics });
  }

  /** The folder of the workspace that a file lies in, as its URI. */
  #scopeOf(path: string): string {
    const { files, folders } = this.#session;
    return files.uriOf(folders.find(folder => path.startsWith(`${folder}/`)) ?? path);
  }

  /** What changes after this is found out by the next session, from the hashes. */
  async #keep(): Promise<void> {
    const { client, connection, ended, log } = this.#session;
    if (!client.keepsResults || ended) return;
    // Without it the next start takes longer, and that is all.
    await keepResults(connection, this.results.kept()).catch((error: unknown) => log.failed('keeping results', error));
  }
}
