import type { FileReport, WorkspaceResults } from './workspace-results.ts';

/** What a client that wants to know what is found in the workspace has not been told yet. */
export class UntoldReports {
  readonly #results: WorkspaceResults;
  readonly #known: Map<string, string>;
  /** The files whose reports may be others than those that it has. */
  readonly #changed: Set<string>;
  readonly #end: () => void;

  /** `known` are the result ids of the reports that it has, by path. To be ended when nobody wants more. */
  constructor(results: WorkspaceResults, known: ReadonlyMap<string, string>) {
    this.#results = results;
    this.#known = new Map(known);
    this.#changed = new Set([...results.reportable, ...known.keys()]);
    this.#end = results.onNews(path => this.#changed.add(path));
  }

  /** The reports that it has to get, by path; from then on it has them. */
  take(): ReadonlyMap<string, FileReport> {
    const taken = new Map<string, FileReport>();
    for (const path of this.#changed) {
      const report = this.#results.reportFor(path, this.#known.get(path));
      if (!report) continue;
      this.#known.set(path, report.resultId);
      taken.set(path, report);
    }
    this.#changed.clear();
    return taken;
  }

  /** To be called when nobody wants to know more. */
  end(): void {
    this.#end();
  }
}
