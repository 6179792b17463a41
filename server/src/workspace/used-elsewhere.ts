import type { ConstantElsewhere } from '../core.ts';

/** Always the same, so that nobody takes it for news. */
const none: readonly string[] = [];

/** Which constants of a file other files use as close codes, as far as those were analysed. */
export class UsedElsewhere {
  /** What files use, by their paths. */
  readonly #ofFiles = new Map<string, readonly ConstantElsewhere[]>();
  /** What open documents use: it counts before what their files do. */
  readonly #ofDocuments = new Map<string, readonly ConstantElsewhere[]>();
  /** What was answered, until something changes: who gets the same again knows that nothing has. */
  readonly #answers = new Map<string, readonly string[]>();
  readonly #listeners = new Set<(paths: readonly string[]) => void>();

  /** The names of those that the file at `path` declares. As long as nothing changes it is the same array. */
  of(path: string): readonly string[] {
    const names = this.#answers.get(path) ?? this.#namesIn(path);
    this.#answers.set(path, names);
    return names;
  }

  /** Takes note of what the file at `user` uses now: nothing, where it is gone. */
  set(user: string, uses: readonly ConstantElsewhere[]): void {
    this.#change(user, uses, () => {
      if (uses.length > 0) this.#ofFiles.set(user, uses);
      else this.#ofFiles.delete(user);
    });
  }

  /** Takes note of what the open document at `user` uses now. */
  setOpen(user: string, uses: readonly ConstantElsewhere[]): void {
    this.#change(user, uses, () => this.#ofDocuments.set(user, uses));
  }

  /** To be called when the document at `user` is closed. Until its file is looked at, that is taken to use the same. */
  close(user: string): void {
    const uses = this.#ofDocuments.get(user) ?? [];
    if (uses.length > 0) this.#ofFiles.set(user, uses);
    this.#ofDocuments.delete(user);
  }

  /** The files at `path`, or below it, that are known to use something. */
  usersAt(path: string): readonly string[] {
    return [...this.#ofFiles.keys()].filter(each => each === path || each.startsWith(`${path}/`));
  }

  /** Calls `listener` with the paths of files of which others use other constants than before. */
  onNews(listener: (paths: readonly string[]) => void): void {
    this.#listeners.add(listener);
  }

  #change(user: string, uses: readonly ConstantElsewhere[], change: () => void): void {
    const before = this.#ofDocuments.get(user) ?? this.#ofFiles.get(user) ?? [];
    const concerned = new Set([...before, ...uses].map(({ file }) => file));
    const answers = Array.from(concerned, path => [path, this.of(path)] as const);
    change();
    const changed = answers.flatMap(([path, names]) => {
      const isSame = this.#namesIn(path).join('\n') === names.join('\n');
      if (!isSame) this.#answers.delete(path);
      return isSame ? [] : [path];
    });
    if (changed.length > 0) for (const listener of this.#listeners) listener(changed);
  }

  #namesIn(path: string): readonly string[] {
    const all = [...new Map([...this.#ofFiles, ...this.#ofDocuments]).values()];
    const names = all.flatMap(uses => uses.flatMap(({ file, name }) => (file === path ? name : [])));
    return names.length > 0 ? [...new Set(names)].sort() : none;
  }
}
