import { RequestType, type CancellationToken, type DocumentUri, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { MethodDeclaration } from '../core.ts';
import type { Session } from './session.ts';
import type { Settled } from './settled-receivers.ts';
import { pathOfUri } from './uri.ts';

/** Which definitions the client is asked for: of what stands at positions of one version of an open document. */
interface DefinitionsParams {
  readonly uri: DocumentUri;
  readonly version: number;
  readonly positions: readonly Position[];
}

/**
 * One definition of what stands at a position. The answer is an array of them for every position. `text` is a piece of the
 * file, and the name that is defined begins at `offset` of it, in UTF-16 code units; before it stands as much as the client
 * cares to send.
 */
interface Definition {
  readonly uri: DocumentUri;
  readonly text: string;
  readonly offset: number;
}

/** Is sent to clients that say `definitions: true` in their `initializationOptions`. */
const definitionsRequest = new RequestType<DefinitionsParams, unknown, void>('closewise/definitions');

/**
 * Asks the client where the methods are defined whose names stand at `offsets` of the document. What is no answer counts as
 * not knowing. Rejects where the client does, and when `token` is cancelled.
 */
export async function askForDefinitions(
  { connection, log, positions }: Session,
  document: TextDocument,
  offsets: readonly number[],
  token: CancellationToken,
): Promise<Settled> {
  const { uri, version } = document;
  const asked = offsets.map(offset => positions.toRange(document, { start: offset, end: offset }).start);
  const answer = await connection.sendRequest(definitionsRequest, { uri, version, positions: asked }, token);
  if (!Array.isArray(answer)) log.warnOnce('closewise/definitions was answered with something else than an array.');
  const answers: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return new Map(offsets.map((offset, index) => [offset, declarationsIn(answers[index])]));
}

/** Of several definitions, all have to make sense: the method can be any of them. */
function declarationsIn(answer: unknown): readonly MethodDeclaration[] {
  const definitions: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const declarations = definitions.flatMap(each => {
    const path = isDefinition(each) ? pathOfUri(each.uri) : undefined;
    return isDefinition(each) && path !== undefined ? { path, text: each.text, offset: each.offset } : [];
  });
  return declarations.length === definitions.length ? declarations : [];
}

function isDefinition(value: unknown): value is Definition {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, text, offset } = value as Partial<Record<keyof Definition, unknown>>;
  return typeof uri === 'string' && typeof text === 'string' && Number.isSafeInteger(offset);
}
