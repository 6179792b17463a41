import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { KeptResult } from './kept-results.ts';
import { WorkspaceCodes } from './workspace-codes.ts';

/** What is to be shown of a file. */
export interface FileReport {
  /** Another one for every other content of the report. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How much a list of problems shows, in which editors have no hints. */
export interface ProblemCount {
  readonly findings: number;
  /** How many files have some. */
  readonly files: number;
}

interface Result extends KeptResult {
  readonly resultId: string;
}

/** So that result ids of an earlier server are no ids of this one. */
const sessionId = Math.random().toString(36).slice(2, 8);
/** That of a report without findings. */
const noFindings = `${sessionId}.0`;

/** What was found in the files of the workspace, by path, and what of it a client does not have yet. */
export class WorkspaceResults {
  /** The codes that were found. */
  readonly codes = new WorkspaceCodes();
  readonly #results = new Map<string, Result>();
  /** Files whose report a client is to get whatever it has. */
  readonly #again = new Set<string>();
  readonly #listeners = new Set<(path: string) => void>();
  #lastId = 0;
  #isShown = false;
  #wasShown = false;

  /** Whether clients are to have what was found as diagnostics; others may want the codes only. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Has clients get what was found as diagnostics, from now on. */
  show(): void {
    this.#isShown = true;
    this.#wasShown = true;
    for (const path of this.#results.keys()) this.#tell(path);
  }

  /** Has clients drop what they have got, and get no more. */
  hide(): void {
    this.#isShown = false;
    for (const path of this.#results.keys()) this.#tell(path);
  }

  /** The files that were checked and may hold codes. */
  get paths(): readonly string[] {
    return [...this.#results.keys()];
  }

  /** How many problems there are in all files. */
  get problems(): ProblemCount {
    const counts = Array.from(
      this.#results.values(),
      ({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length,
    );
    return { findings: counts.reduce((sum, count) => sum + count, 0), files: counts.filter(count => count > 0).length };
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
    if (!isSame) this.#tell(path);
  }

  /** Takes note that a file is gone, or cannot hold codes any more. */
  delete(path: string): void {
    if (!this.#results.delete(path)) return;
    this.codes.update(path, undefined);
    this.#tell(path);
  }

  /** Has a client get the report on a file again, whatever it has. */
  sendAgain(path: string): void {
    if (!this.#wasShown) return;
    this.#again.add(path);
    this.#tell(path);
  }

  /** The files of which there is something to report, whatever a client has. */
  get reportable(): readonly string[] {
    return [...this.#results.keys(), ...this.#again];
  }

  /** What is to be sent of a file to a client that has its report with the result id `known`; undefined where it is the same. */
  reportFor(path: string, known = noFindings): FileReport | undefined {
    const diagnostics = this.shownIn(path);
    const resultId = diagnostics.length === 0 ? noFindings : (this.#results.get(path)?.resultId ?? noFindings);
    const isAgain = this.#again.delete(path);
    return isAgain || resultId !== known ? { resultId, diagnostics } : undefined;
  }

  /** Calls `listener` with the path of each file of which there may be something new to send; returns what ends that. */
  onNews(listener: (path: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #newId(): string {
    return `${sessionId}.${++this.#lastId}`;
  }

  #tell(path: string): void {
    for (const listener of this.#listeners) listener(path);
  }
}
