import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mayHoldConfiguration } from '../../configuration/locations.ts';
import { folderOf } from '../../core.ts';
import { inBackground } from '../answer.ts';
import type { Session } from '../session.ts';
import { pathOfDocument } from '../uri.ts';
import { ChangedDocuments } from './changed-documents.ts';
import type { ChangedPaths } from './changed-paths.ts';
import { CheckRuns, silent, type CheckProgress } from './check-runs.ts';
import { FileCheck } from './file-check.ts';
import type { KeptResult } from './kept-results.ts';
import { Turns } from './turns.ts';
import { WorkspaceResults } from './workspace-results.ts';
import { WorkspaceSources } from './workspace-sources.ts';

/** Checks the files of the workspace, open or not: all of them once, and then those that change, on the disk or in a document. */
export class WorkspaceCheck {
  readonly results = new WorkspaceResults();
  /** The checks of all files. */
  readonly runs = new CheckRuns(progress => this.#queue(() => this.#checkWorkspace(progress)));
  readonly #session: Session;
  readonly #check: FileCheck;
  readonly #sources: WorkspaceSources;
  readonly #documents = new ChangedDocuments(() => this.#checkDocuments());
  /** Files of which others use other constants than when they were checked last. */
  readonly #usedOtherwise = new Set<string>();
  #work: Promise<unknown> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
    this.#check = new FileCheck(session, this.results);
    this.#sources = new WorkspaceSources(session);
    session.documents.onDidChangeContent(({ document }) => this.renew([document]));
    session.usedElsewhere.onNews(paths => {
      if (!this.runs.isBegun) return;
      for (const path of paths) {
        this.#usedOtherwise.add(path);
        this.#documents.add(path);
      }
    });
    session.documents.onDidClose(({ document }) => {
      const path = pathOfDocument(document);
      if (this.runs.isBegun && path !== undefined) this.#documents.addLast(path);
    });
  }

  /** To be called when files or folders have come, changed or gone: checks them again, and what has read them. */
  async changed(changes: ChangedPaths): Promise<void> {
    if (!this.runs.isBegun) return;
    const { paths } = changes;
    for (const path of paths) this.#check.forget(path);
    await this.#queue(async () => {
      const readers = this.results.readersOf(new Set(paths.flatMap(path => [path, folderOf(path)])));
      const own = await this.#sources.changedWith(changes);
      await this.#checkAll([...new Set([...own, ...readers])], silent);
    });
  }

  /** To be called when other files than before are the sources of the workspace: checks those that have come or gone. */
  async sourcesChanged(): Promise<void> {
    if (this.runs.isBegun) await this.#queue(async () => this.#checkAll(await this.#sources.findAgain(), silent));
  }

  /** To be called when documents, or the analyses of them, are others than before: checks them again in a pause of the typing. */
  renew(documents: readonly TextDocument[]): void {
    if (!this.runs.isBegun) return;
    for (const document of documents) {
      const path = pathOfDocument(document);
      if (path !== undefined) this.#documents.add(path);
    }
  }

  /** To be called when settings have changed, or the constants that can be imported. */
  async conditionsChanged(): Promise<void> {
    if (this.runs.isBegun) await this.#queue(() => this.#checkAll(this.results.paths, silent));
  }

  /** To be called when a document is closed, of which the client then relies on what is found here. */
  closed(path: string): void {
    if (this.runs.isBegun) this.results.sendAgain(path);
  }

  /** Also what depends on them: it finds other text in them than it has read. */
  #checkDocuments(): void {
    const work = this.#queue(async () => {
      const changed = this.#documents.take();
      const isForAll = Array.from(changed).some(mayHoldConfiguration);
      const dependent = isForAll ? this.results.paths : this.results.readersOf(changed);
      await this.#checkAll([...new Set([...changed, ...dependent])], silent);
    });
    inBackground(this.#session, 'checking documents that have changed', work);
  }

  async #checkWorkspace(progress: CheckProgress): Promise<boolean> {
    const { importable, kept, usedElsewhere } = this.#session;
    this.#check.kept = (await kept.load()).results;
    const [paths] = await Promise.all([this.#sources.find(), importable.complete()]);
    for (const path of this.results.paths) if (!paths.has(path)) this.#check.drop(path);
    // So that nothing has to be checked twice that is as it was.
    for (const [path, { elsewhere }] of this.#check.kept) {
      if (elsewhere && paths.has(path) && !this.results.of(path)) usedElsewhere.set(path, elsewhere);
    }
    const isWhole = await this.#checkAll([...paths], progress);
    await this.#keep(isWhole ? new Map() : this.#check.kept);
    this.#check.kept = new Map();
    return isWhole;
  }

  /** One after the other, so that a later check has the last word. */
  #queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  /** Also those of which others are then found to use other constants. Resolves with whether it has come to the end. */
  async #checkAll(wanted: readonly string[], progress: CheckProgress): Promise<boolean> {
    const turns = new Turns();
    const paths = [...wanted];
    // The list grows while it is gone through.
    for (const [index, path] of paths.entries()) {
      this.#usedOtherwise.delete(path);
      if (progress.isCancelled || progress.isUnwanted || this.#session.ended) return false;
      progress.report(path, index, paths.length);
      try {
        await this.#check.check(path, this.#sources.has(path));
      } catch (error) {
        this.#session.log.failed(`checking ${path}`, error);
      }
      if (index === paths.length - 1) paths.push(...this.#usedOtherwise);
      await turns.next();
    }
    return true;
  }

  /** Also keeps what is left of the session before. What changes after this is found out by the next one, from the hashes. */
  async #keep(left: ReadonlyMap<string, KeptResult>): Promise<void> {
    const { ended, kept, looks } = this.#session;
    if (ended) return;
    await kept.keep({ results: new Map([...left, ...this.results.kept()]), looks: await looks.kept() });
  }
}
