import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import * as v from 'valibot';
import { answerWith, type Feature } from './answer.ts';
import type { Session } from './session.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.object({ line: count, character: count });

/** What the parameters of Closewise's own requests are made of. */
export const shape = { count, uri: v.string(), range: v.object({ start: position, end: position }) };

/** The parameters of a request that needs none: a client may send nothing, null or an object. */
export const nothingNeeded = v.unknown();

/**
 * Answers one of the requests that no standard knows, as `answerWith` does. Parameters that are not as `schema` says are
 * answered with `InvalidParams`: whoever writes a client is told what is wrong with them.
 */
export function answerOwn<Schema extends v.GenericSchema, Answer>(
  session: Session,
  method: string,
  schema: Schema,
  feature: Feature<v.InferOutput<Schema>, Answer>,
  empty: Answer | ResponseError<never>,
): void {
  const answer = answerWith(session, method, feature, empty);
  // By its name, and with any number of arguments: by its type, a request would have to come with exactly so many.
  session.connection.onRequest(method, (...given: unknown[]) => {
    const token = given.pop() as CancellationToken;
    const params = v.safeParse(schema, given[0]);
    return params.success ? answer(params.output, token) : invalid(method, params.issues);
  });
}

function invalid(method: string, issues: readonly v.BaseIssue<unknown>[]): ResponseError<never> {
  const faults = issues.map(issue => [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
  return new ResponseError(ErrorCodes.InvalidParams, `${method} with wrong parameters: ${faults.join('; ')}`);
}
