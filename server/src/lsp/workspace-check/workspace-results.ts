import type { Diagnostic } from 'vscode-languageserver';
import type { KeptResult } from './kept-results.ts';
import { WorkspaceCodes } from './workspace-codes.ts';

/** What is to be shown of a file. */
export interface FileReport {
  /** Another one for every other content of the report. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Result extends KeptResult {
  readonly resultId: string;
}

interface Cleared {
  readonly resultId: string;
  /** Whether a client may have findings that were no report of the workspace. */
  readonly isForAll: boolean;
}

/** So that result ids of an earlier server are no ids of this one. */
const sessionId = Math.random().toString(36).slice(2, 8);

/** What was found in the files of the workspace, by path, and what of it a client does not have yet. */
export class WorkspaceResults {
  /** The codes that were found. */
  readonly codes = new WorkspaceCodes();
  readonly #results = new Map<string, Result>();
  /** Files without findings, where a client may still show some. */
  readonly #cleared = new Map<string, Cleared>();
  readonly #listeners = new Set<() => void>();
  #lastId = 0;
  #isShown = false;

  /** Whether clients are to have what was found as diagnostics; others may want the codes only. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Has clients get what was found as diagnostics, from now on. */
  show(): void {
    this.#isShown = true;
    this.#tell();
  }

  /** The files that were checked and may hold codes. */
  get paths(): readonly string[] {
    return [...this.#results.keys()];
  }

  /** What was found in a file; undefined where it was not checked. */
  of(path: string): KeptResult | undefined {
    return this.#results.get(path);
  }

  /** What a client is to show in a file that is not open. */
  shownIn(path: string): readonly Diagnostic[] {
    return (this.#isShown && this.of(path)?.diagnostics) || [];
  }

  /** The files for which one of these paths was read. */
  readersOf(paths: ReadonlySet<string>): readonly string[] {
    return this.paths.filter(path => Object.keys(this.of(path)?.contents ?? {}).some(each => paths.has(each)));
  }

  /** Those that can be kept for the next session. */
  kept(): ReadonlyMap<string, KeptResult> {
    const results = [...this.#results].filter(([, { conditions }]) => conditions !== '');
    return new Map(results.map(([path, { resultId: _, ...kept }]) => [path, kept]));
  }

  /** Takes a new result for a file. */
  set(path: string, result: KeptResult): void {
    const before = this.#results.get(path);
    const isSame = JSON.stringify(before?.diagnostics ?? []) === JSON.stringify(result.diagnostics);
    const resultId = isSame && before ? before.resultId : this.#newId();
    this.#results.set(path, { ...result, resultId });
    this.codes.update(path, result.codes);
    if (isSame) return;
    if (result.diagnostics.length > 0) this.#cleared.delete(path);
    else this.#cleared.set(path, { resultId, isForAll: false });
    this.#tell();
  }

  /** Takes note that a file is gone, or cannot hold codes any more. */
  delete(path: string): void {
    if (!this.#results.delete(path)) return;
    this.codes.update(path, undefined);
    this.#cleared.set(path, { resultId: this.#newId(), isForAll: false });
    this.#tell();
  }

  /** Has a client get the report on a file again, whatever it has. */
  sendAgain(path: string): void {
    const resultId = this.#newId();
    const result = this.#results.get(path);
    if (result) this.#results.set(path, { ...result, resultId });
    if (!result?.diagnostics.length) this.#cleared.set(path, { resultId, isForAll: true });
    this.#tell();
  }

  /** What there is to send to a client that has reports with these result ids, by path. */
  reportsFor(known: ReadonlyMap<string, string>): ReadonlyMap<string, FileReport> {
    const found = new Map<string, FileReport>();
    if (!this.#isShown) return found;
    for (const [path, { resultId, diagnostics }] of this.#results) {
      if (diagnostics.length > 0 && known.get(path) !== resultId) found.set(path, { resultId, diagnostics });
    }
    for (const [path, { resultId, isForAll }] of this.#cleared) {
      if ((isForAll || known.has(path)) && known.get(path) !== resultId) found.set(path, { resultId, diagnostics: [] });
    }
    return found;
  }

  /** Calls `listener` whenever there is something new to send; returns what ends that. */
  onNews(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #newId(): string {
    return `${sessionId}.${++this.#lastId}`;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
