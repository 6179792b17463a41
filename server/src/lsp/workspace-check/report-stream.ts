import type { CancellationToken } from 'vscode-languageserver';
import { UntoldReports } from './untold-reports.ts';
import type { FileReport, WorkspaceResults } from './workspace-results.ts';

/**
 * What a client has to get that has reports with the result ids `known`, both by path: at once, and then whenever there is
 * something new, until one of `ends` is cancelled.
 */
export async function* reportStream(
  results: WorkspaceResults,
  known: ReadonlyMap<string, string>,
  ends: readonly CancellationToken[],
): AsyncGenerator<ReadonlyMap<string, FileReport>> {
  const untold = new UntoldReports(results, known);
  try {
    while (!ends.some(each => each.isCancellationRequested)) {
      const reports = untold.take();
      if (reports.size > 0) yield reports;
      else await news(results, ends);
    }
  } finally {
    untold.end();
  }
}

/** Resolves when there is something new, or nobody wants it any more. */
function news(results: WorkspaceResults, ends: readonly CancellationToken[]): Promise<void> {
  return new Promise(resolve => {
    const end = results.onNews(over);
    const cancelled = ends.map(each => each.onCancellationRequested(over));
    function over(): void {
      end();
      for (const each of cancelled) each.dispose();
      resolve();
    }
  });
}
