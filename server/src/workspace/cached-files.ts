import { folderOf } from '../core.ts';
import type { FileSource } from './analyse-file.ts';

/** How many answers are kept. When there are more, all are dropped: what is needed is soon read again. */
const mostAnswers = 5000;

/** Files that are read once, until they are forgotten. */
export class CachedFiles implements FileSource {
  readonly #source: FileSource;
  readonly #texts = new Map<string, Promise<string | null>>();
  readonly #folders = new Map<string, Promise<readonly string[] | null>>();

  constructor(source: FileSource) {
    this.#source = source;
  }

  readText(path: string): Promise<string | null> {
    return remembered(this.#texts, path, () => this.#source.readText(path));
  }

  listFolder(path: string): Promise<readonly string[] | null> {
    return remembered(this.#folders, path, () => this.#source.listFolder(path));
  }

  /** To be called when something at `path`, a file or a folder, has come, changed or gone. */
  forget(path: string): void {
    this.#texts.delete(path);
    this.#folders.delete(folderOf(path));
    for (const answers of [this.#texts, this.#folders]) {
      for (const each of answers.keys()) if (each.startsWith(`${path}/`)) answers.delete(each);
    }
  }
}

function remembered<Answer>(
  answers: Map<string, Promise<Answer>>,
  path: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  const known = answers.get(path);
  if (known) return known;
  if (answers.size >= mostAnswers) answers.clear();
  const answer = read();
  answers.set(path, answer);
  return answer;
}
