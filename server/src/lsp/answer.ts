import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Answers one kind of request. */
export type Feature<Params, Answer> = (
  session: Session,
  params: Params,
  token: CancellationToken,
) => Answer | Promise<Answer>;

/**
 * Makes a request handler that never fails: where `feature` throws, the log says so and the answer is `empty`, as it is
 * after `shutdown`; an error there is for what users ask for and wait for. A request that the client has cancelled is answered
 * with `RequestCancelled`.
 */
export function answerWith<Params, Answer>(
  session: Session,
  method: string,
  feature: Feature<Params, Answer>,
  empty: Answer | ResponseError<never>,
): (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<never>> {
  return async (params, token) => {
    if (session.ended) return empty;
    const isCancelled = (): boolean => token.isCancellationRequested;
    if (isCancelled()) return cancelled();
    try {
      const answer = await feature(session, params, token);
      return isCancelled() ? cancelled() : answer;
    } catch (error) {
      session.log.failed(method, error);
      return empty;
    }
  };
}

/** Lets `work` go on without anybody waiting for it; where it fails, the log says so. */
export function inBackground(session: Session, doing: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => session.log.failed(doing, error));
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client has cancelled the request.');
}
