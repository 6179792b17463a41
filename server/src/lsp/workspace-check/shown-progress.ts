import type { CancellationToken } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import type { CheckProgress } from './check-runs.ts';

/**
 * Does `work` with a progress that a client shows which can; it ends early where the user says so there, or with `token`, and
 * as soon as `isUnwanted`.
 */
export async function withProgress<T>(
  { client, connection }: Session,
  token: CancellationToken | undefined,
  isUnwanted: () => boolean,
  work: (progress: CheckProgress) => Promise<T>,
): Promise<T> {
  const bar = client.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
  const tokens = [token, bar?.token];
  bar?.begin('Closewise', 0, undefined, true);
  let shown = -1;
  try {
    return await work({
      report(path, checked, found) {
        const percentage = Math.floor((checked / found) * 100);
        if (percentage === shown) return;
        shown = percentage;
        bar?.report(percentage, path.slice(path.lastIndexOf('/') + 1));
      },
      get isCancelled() {
        return tokens.some(each => each?.isCancellationRequested);
      },
      get isUnwanted() {
        return isUnwanted();
      },
    });
  } finally {
    bar?.done();
  }
}
