import { passesGate, type NamedConstant } from '../core.ts';
import type { FileSource } from './analyse-file.ts';
import { contentHash } from './content-hash.ts';
import { mayExportCodes, mayHoldOrExportCodes } from './exported-codes.ts';

/** What is known of a file that need not be read for that again. Without more than a stamp: it holds nothing of interest. */
export interface FileLook {
  /** What `FileSource.stampOf` said before the file was read. */
  readonly stamp?: string | undefined;
  /** The hash of its text; absent where nobody has asked for it, or none can be calculated. */
  readonly hash?: string | undefined;
  /** Whether it passes the gate or may export constants for close codes. */
  readonly mayHold?: boolean | undefined;
  /** Whether it may use codes, or compare with them. */
  readonly mayUse?: boolean | undefined;
  /** Whether it may export constants for close codes. */
  readonly mayExport?: boolean | undefined;
  /** Those that it exports, as soon as somebody has asked for them. */
  readonly constants?: readonly NamedConstant[] | undefined;
}

const usesCode =
  /(?:close|code|case|kick|disconnect|terminate|end|fail|reject)\w*\b[^\n;]{0,60}?\b[1-4]\d{3}\b(?![.\w])/i;

/** Looks at each file once: what it is told of the session before is taken for a file that has the same stamp, or the same text. */
export class FileLooks {
  readonly #files: FileSource;
  readonly #isFollowed: boolean;
  readonly #looks = new Map<string, Promise<FileLook | null>>();
  #before: ReadonlyMap<string, FileLook> = new Map();
  #characters = 0;

  /** `isFollowed`: `forget` is called for all that changes. Otherwise stamps are compared each time, and files without are read. */
  constructor(files: FileSource, isFollowed: boolean) {
    this.#files = files;
    this.#isFollowed = isFollowed;
  }

  /** How many characters were read. */
  get charactersRead(): number {
    return this.#characters;
  }

  /** Takes over what was `kept` in the session before, for the files that nobody has asked for yet. */
  restore(looks: ReadonlyMap<string, FileLook>): void {
    this.#before = looks;
  }

  /** What is worth being restored in the next session, by path. */
  async kept(): Promise<ReadonlyMap<string, FileLook>> {
    const looks = await Promise.all(Array.from(this.#looks, async ([path, look]) => [path, await look] as const));
    return new Map(
      looks.flatMap(([path, look]) => ((look?.stamp ?? look?.hash) === undefined ? [] : [[path, look as FileLook]])),
    );
  }

  /** What there is to know of a file; null where there is none that can be read as text. */
  at(path: string): Promise<FileLook | null> {
    const known = this.#looks.get(path);
    if (known && this.#isFollowed) return known;
    return this.#set(path, this.#look(path, known));
  }

  /** The hash of the text of a file, of nothing where there is none; undefined where none can be calculated. */
  async hashOf(path: string): Promise<string | undefined> {
    const look = await this.at(path);
    if (look === null) return contentHash(null);
    return look.hash ?? (await this.#lookCloser(path, look, text => contentHash(text).then(hash => ({ hash }))))?.hash;
  }

  /** What a file exports; `find` is called where that is not known yet. */
  async constantsOf(
    path: string,
    find: (text: string) => Promise<readonly NamedConstant[]>,
  ): Promise<readonly NamedConstant[]> {
    const look = await this.at(path);
    if (!look?.mayExport) return [];
    if (look.constants) return look.constants;
    return (await this.#lookCloser(path, look, text => find(text).then(constants => ({ constants }))))?.constants ?? [];
  }

  /** To be called when a file has come, changed or gone. */
  forget(path: string): void {
    this.#looks.delete(path);
  }

  /** To be called when something at `path`, a file or a folder, has come, changed or gone. */
  forgetAll(path: string): void {
    this.forget(path);
    for (const each of this.#looks.keys()) if (each.startsWith(`${path}/`)) this.forget(each);
  }

  #set(path: string, look: Promise<FileLook | null>): Promise<FileLook | null> {
    this.#looks.set(path, look);
    return look;
  }

  async #look(path: string, known: Promise<FileLook | null> | undefined): Promise<FileLook | null> {
    // Before the text, so that a file that is written to meanwhile has another stamp than this.
    const stamp = await this.#files.stampOf?.(path);
    const before = known ? await known : this.#before.get(path);
    if (before && stamp !== undefined && before.stamp === stamp) return before;
    const text = await this.#files.readText(path);
    this.#characters += text?.length ?? 0;
    return text === null ? null : lookAt(text, stamp, before);
  }

  /** Reads a file again, for what a first look does not tell. */
  async #lookCloser(
    path: string,
    { stamp }: FileLook,
    find: (text: string) => Promise<FileLook>,
  ): Promise<FileLook | null> {
    const first = this.#looks.get(path);
    const text = await this.#files.readText(path);
    if (text === null) return null;
    // All of it is about this text, which may be another one by now.
    const look = { ...(await lookAt(text, stamp)), ...(await find(text)) };
    if (this.#looks.get(path) === first) this.#looks.set(path, Promise.resolve(look));
    return look;
  }
}

async function lookAt(text: string, stamp: string | undefined, before?: FileLook | null): Promise<FileLook> {
  if (!mayHoldOrExportCodes(text)) return { stamp };
  const hash = await contentHash(text);
  if (hash !== undefined && before?.hash === hash) return { ...before, stamp };
  return {
    stamp,
    hash,
    mayHold: true,
    mayUse: passesGate(text) && usesCode.test(text),
    mayExport: mayExportCodes(text),
  };
}
