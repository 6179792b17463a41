import { RequestType0, RequestType, type Connection, type Diagnostic } from 'vscode-languageserver';
import sourcesHash from 'closewise/sources?hash';
import { languageTag } from '../../l10n/language.ts';
import type { ConstantElsewhere } from '../../core.ts';
import { contentHash } from '../../workspace/content-hash.ts';
import type { FileLook } from '../../workspace/file-looks.ts';
import type { ClientAbilities } from '../capabilities.ts';
import type { Log } from '../log.ts';
import type { LocatedCodes } from './workspace-codes.ts';

/** What was found in a file, and in what: it holds as long as all of this is the same. */
export interface KeptResult {
  /** The hash of what was set for the file, of what it could import, and of what others use of it. */
  readonly conditions: string;
  /** The hashes of its text and of what else was read, by path. */
  readonly contents: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The codes in it; absent where it has none. */
  readonly codes?: LocatedCodes;
  /** The constants of other files that it uses as codes; absent where there are none. */
  readonly elsewhere?: readonly ConstantElsewhere[];
}

/** What a session leaves to the next one. */
export interface Kept {
  /** What was found in files, by path. */
  readonly results: ReadonlyMap<string, KeptResult>;
  /** What is known of files, by path. */
  readonly looks: ReadonlyMap<string, FileLook>;
}

/** The same as the text says it. */
interface Content {
  /** What stands for the server by which it was found. */
  readonly server: string;
  /** That of the messages. */
  readonly language: string;
  readonly results: Readonly<Record<string, KeptResult>>;
  readonly looks: Readonly<Record<string, FileLook>>;
}

/** Answered with the text that was kept for this workspace; with null where there is none. */
const keptRequest = new RequestType0<unknown, void>('closewise/kept');
/** Keeps a text for this workspace, in place of the one before. */
const keepRequest = new RequestType<{ readonly text: string }, unknown, void>('closewise/keep');

const nothing: Kept = { results: new Map(), looks: new Map() };

/** What the session before has left, and this one leaves, with a client that keeps results. */
export class KeptResults {
  readonly #connection: Connection;
  readonly #log: Log;
  readonly #isKept: boolean;
  #last: Promise<Kept> | undefined;
  #lastText = '';
  #keeping: Promise<void> = Promise.resolve();

  constructor(connection: Connection, { keepsResults }: ClientAbilities, log: Log) {
    this.#connection = connection;
    this.#isKept = keepsResults;
    this.#log = log;
  }

  /** What was left; nothing where that is by another server, or damaged. Results in another language are left out. */
  load(): Promise<Kept> {
    this.#last ??= this.#isKept ? this.#load() : Promise.resolve(nothing);
    return this.#last;
  }

  /** Leaves this in place of what was left before; what is not said stays as it was. Never rejects. */
  keep(changes: Partial<Kept>): Promise<void> {
    if (this.#isKept) this.#keeping = this.#keeping.then(() => this.#keep(changes));
    return this.#keeping;
  }

  async #load(): Promise<Kept> {
    try {
      const text = await this.#connection.sendRequest(keptRequest);
      const content = typeof text === 'string' ? await contentOf(text) : undefined;
      if (content?.server !== sourcesHash) return nothing;
      this.#lastText = text as string;
      return {
        results: new Map(content.language === languageTag() ? Object.entries(content.results) : []),
        looks: new Map(Object.entries(content.looks)),
      };
    } catch {
      return nothing; // the client failed to read it
    }
  }

  async #keep(changes: Partial<Kept>): Promise<void> {
    try {
      const kept = { ...(await this.load()), ...changes };
      this.#last = Promise.resolve(kept);
      const text = await textOf({
        server: sourcesHash,
        language: languageTag(),
        results: Object.fromEntries(kept.results),
        looks: Object.fromEntries(kept.looks),
      });
      if (text === undefined || text === this.#lastText) return;
      await this.#connection.sendRequest(keepRequest, { text });
      this.#lastText = text;
    } catch (error) {
      this.#log.failed('keeping results', error); // without it the next start takes longer, and that is all
    }
  }
}

/** A list of the hash of the content and the content, so that it can be told when it is cut off or written into. */
async function textOf(content: Content): Promise<string | undefined> {
  const json = JSON.stringify(content);
  const hash = await contentHash(json);
  return hash === undefined ? undefined : `["${hash}",${json}]`;
}

async function contentOf(text: string): Promise<Content | undefined> {
  const [, hash, json] = /^\["([\da-f]+)",(.*)\]$/s.exec(text) ?? [];
  if (json === undefined || (await contentHash(json)) !== hash) return undefined;
  return JSON.parse(json) as Content;
}
