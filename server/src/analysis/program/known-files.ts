import type { AnalysisInput } from '../analysis.ts';

/**
 * The files that are known so far, as a file system for TypeScript's module resolution. A question that cannot be
 * answered is answered with no; while `remember` is on, it is also kept, as a path to ask the host for.
 */
export class KnownFiles {
  readonly wanted = new Set<string>();
  readonly #input: AnalysisInput;
  #remembering = false;

  constructor(input: AnalysisInput) {
    this.#input = input;
  }

  /** Runs `ask` and adds to `wanted` whatever it asks for in vain. */
  remember<Answer>(ask: () => Answer): Answer {
    this.#remembering = true;
    try {
      return ask();
    } finally {
      this.#remembering = false;
    }
  }

  /** Whether a file is there, judged by the entries of its folder, which are fewer questions than its possible names. */
  fileExists(path: string): boolean {
    if (path === this.#input.path) return true;
    const known = this.#input.known.get(path);
    if (known !== undefined) return typeof known === 'string';
    const slash = path.lastIndexOf('/') + 1;
    return this.entriesOf(path.slice(0, slash)).includes(path.slice(slash));
  }

  /** Whether a folder is there; `folder` ends in a slash. */
  folderExists(folder: string): boolean {
    if (folder === '/' || Array.isArray(this.#input.known.get(folder))) return true;
    const slash = folder.lastIndexOf('/', folder.length - 2) + 1;
    return this.entriesOf(folder.slice(0, slash)).includes(folder.slice(slash, -1));
  }

  /** The text of a file, if it is known. */
  readFile(path: string): string | undefined {
    if (path === this.#input.path) return this.#input.text;
    const known = this.#input.known.get(path);
    if (known === undefined) this.#want(path);
    return typeof known === 'string' ? known : undefined;
  }

  /** The names in a folder, `folder` ending in a slash; none while it is unknown. */
  entriesOf(folder: string): readonly string[] {
    const known = this.#input.known.get(folder);
    if (known === undefined) this.#want(folder);
    return typeof known === 'object' && known !== null ? known : [];
  }

  #want(path: string): void {
    if (this.#remembering) this.wanted.add(path);
  }
}
