import type { Session } from '../session.ts';
import { checkFile } from './checked-file.ts';
import { ContentHashes } from './content-hashes.ts';
import type { KeptResult } from './kept-results.ts';
import type { WorkspaceResults } from './workspace-results.ts';

/** Brings the results up to date, one file after the other. */
export class FileCheck {
  /** Of the session before, until all files were checked once. */
  kept: ReadonlyMap<string, KeptResult> = new Map();
  readonly #session: Session;
  readonly #results: WorkspaceResults;
  readonly #hashes: ContentHashes;

  constructor(session: Session, results: WorkspaceResults) {
    this.#session = session;
    this.#results = results;
    this.#hashes = new ContentHashes(session);
  }

  /** To be called when something at `path` has come, changed or gone. */
  forget(path: string): void {
    this.#hashes.forget(path);
  }

  /** To be called when a file is gone, or no source any more. */
  drop(path: string): void {
    this.#results.delete(path);
    this.#session.usedElsewhere.set(path, []);
  }

  /** Checks a file, unless its result still holds; one that is no source of the workspace has none. */
  async check(path: string, isSource: boolean): Promise<void> {
    const { files, importable, looks, settings, settled, usedElsewhere } = this.#session;
    const look = isSource ? await looks.at(path) : null;
    if (!look?.mayHold) {
      this.drop(path);
      return;
    }
    const ofFile = await settings.ofFile(path, this.#scopeOf(path));
    const constants = await importable.ofPath(path);
    const conditions = await this.#hashes.ofConditions(ofFile, constants, usedElsewhere.of(path));
    const open = files.openAt(path);
    // What is open is analysed in any case, and perhaps with more knowledge.
    const before = open ? undefined : (this.#results.of(path) ?? this.kept.get(path));
    const isSame = before?.conditions === conditions && conditions !== '' && (await this.#hashes.areSame(before));
    if (isSame) {
      this.#take(path, before);
      return;
    }
    const text = (await files.readText(path)) ?? '';
    const { read, ...found } = await checkFile(this.#session, path, text, ofFile, constants);
    const isForAll = open === undefined || settled.of(open) === undefined;
    const contents = await this.#hashes.ofRead(path, text, read);
    this.#take(path, { conditions: isForAll ? conditions : '', contents, ...found });
  }

  #take(path: string, result: KeptResult): void {
    this.#results.set(path, result);
    this.#session.usedElsewhere.set(path, result.elsewhere ?? []);
  }

  /** The folder of the workspace that a file lies in, as its URI. */
  #scopeOf(path: string): string {
    const { files, folders } = this.#session;
    return files.uriOf(folders.find(folder => path.startsWith(`${folder}/`)) ?? path);
  }
}
