import { RequestType0, RequestType, type Connection, type Diagnostic } from 'vscode-languageserver';
import { version } from '../../../../package.json';

/** What was found in a file, and in what: it holds as long as all of this is the same. */
export interface KeptResult {
  /** The hash of what was set for the file, and of what it could import. */
  readonly conditions: string;
  /** The hashes of its text and of what else was read, by path. */
  readonly contents: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Kept {
  readonly version: string;
  readonly results: Readonly<Record<string, KeptResult>>;
}

/** Answered with the text that was kept for this workspace; with null where there is none. */
const keptRequest = new RequestType0<unknown, void>('closewise/kept');
/** Keeps a text for this workspace, in place of the one before. */
const keepRequest = new RequestType<{ readonly text: string }, unknown, void>('closewise/keep');

/** The results of the session before, by path; empty where there are none of this version. */
export async function loadResults(connection: Connection): Promise<ReadonlyMap<string, KeptResult>> {
  try {
    const text = await connection.sendRequest(keptRequest);
    if (typeof text !== 'string') return new Map();
    const kept = JSON.parse(text) as Kept;
    return new Map(kept.version === version ? Object.entries(kept.results) : []);
  } catch {
    return new Map(); // the client failed to read it, it was cut off, or somebody has written into it
  }
}

/** Keeps results for the next session. */
export async function keepResults(connection: Connection, results: ReadonlyMap<string, KeptResult>): Promise<void> {
  const kept: Kept = { version, results: Object.fromEntries(results) };
  await connection.sendRequest(keepRequest, { text: JSON.stringify(kept) });
}
