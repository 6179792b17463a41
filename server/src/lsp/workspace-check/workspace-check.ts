import { folderOf } from '../../core.ts';
import type { Session } from '../session.ts';
import { FileCheck } from './file-check.ts';
import type { KeptResult } from './kept-results.ts';
import { Turns } from './turns.ts';
import { WorkspaceResults } from './workspace-results.ts';
import { WorkspaceSources } from './workspace-sources.ts';

/** Is told how far a check is. */
export interface CheckProgress {
  /** `path` is next; so many of all files that were found are checked. */
  report(path: string, checked: number, found: number): void;
  readonly isCancelled: boolean;
}

const silent: CheckProgress = { report() {}, isCancelled: false };

/** Checks the files of the workspace, open or not: all of them once, and then those that change. */
export class WorkspaceCheck {
  readonly results = new WorkspaceResults();
  readonly #session: Session;
  readonly #check: FileCheck;
  readonly #sources: WorkspaceSources;
  readonly #listeners = new Set<() => void>();
  #work: Promise<unknown> = Promise.resolve();
  /** The last run, until it is over. */
  #running: Promise<void> | undefined;
  #isBegun = false;
  #isComplete = false;

  constructor(session: Session) {
    this.#session = session;
    this.#check = new FileCheck(session, this.results);
    this.#sources = new WorkspaceSources(session);
  }

  /** Whether all files are being checked. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Whether all files were checked once. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Calls `listener` whenever a check of all files begins or ends. */
  onRun(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Checks all sources of the workspace; `progress` may end it early. */
  run(progress: CheckProgress): Promise<void> {
    this.#isBegun = true;
    const run = this.#queue(() => this.#run(progress)).finally(() => {
      this.#isComplete ||= !progress.isCancelled;
      if (this.#running === run) this.#running = undefined;
      this.#tell();
    });
    this.#running = run;
    this.#tell();
    return run;
  }

  /** Resolves when all sources of the workspace were checked once; begins that unless it is done or under way. */
  async complete(): Promise<void> {
    while (!this.#isComplete && !this.#session.ended) await (this.#running ?? this.run(silent));
  }

  /** To be called when files or folders have come, changed or gone: checks them again, and what has read them. */
  async changed(paths: readonly string[]): Promise<void> {
    if (!this.#isBegun) return;
    for (const path of paths) this.#check.forget(path);
    await this.#queue(async () => {
      const readers = this.results.readersOf(new Set(paths.flatMap(path => [path, folderOf(path)])));
      const own = await this.#sources.changedWith(paths);
      await this.#checkAll([...new Set([...own, ...readers])], silent);
    });
  }

  /** To be called when a document is another one than before, or is closed: checks it again, without what has read it. */
  async documentChanged(path: string): Promise<void> {
    if (this.#isBegun && this.#sources.has(path)) await this.#checkLater([path]);
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
    await this.#queue(() => this.#checkAll([...new Set(paths)], silent));
  }

  async #run(progress: CheckProgress): Promise<void> {
    const { importable, kept } = this.#session;
    this.#check.kept = (await kept.load()).results;
    const [paths] = await Promise.all([this.#sources.find(), importable.complete()]);
    for (const path of this.results.paths) if (!paths.has(path)) this.results.delete(path);
    await this.#checkAll([...paths], progress);
    await this.#keep(progress.isCancelled ? this.#check.kept : new Map());
    this.#check.kept = new Map();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** One after the other, so that a later check has the last word. */
  #queue(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #checkAll(paths: readonly string[], progress: CheckProgress): Promise<void> {
    const turns = new Turns();
    for (const [index, path] of paths.entries()) {
      if (progress.isCancelled || this.#session.ended) return;
      progress.report(path, index, paths.length);
      try {
        await this.#check.check(path, this.#sources.has(path));
      } catch (error) {
        this.#session.log.failed(`checking ${path}`, error);
      }
      await turns.next();
    }
  }

  /** Also keeps what is left of the session before. What changes after this is found out by the next one, from the hashes. */
  async #keep(left: ReadonlyMap<string, KeptResult>): Promise<void> {
    const { ended, kept, looks } = this.#session;
    if (ended) return;
    await kept.keep({ results: new Map([...left, ...this.results.kept()]), looks: await looks.kept() });
  }
}
