/** How long documents that are typed in have to rest before they are looked at. */
const pauseMilliseconds = 400;

/** The documents that are other ones than before, by path, until somebody looks at them. */
export class ChangedDocuments {
  readonly #paths = new Set<string>();
  readonly #look: () => void;
  #pause: NodeJS.Timeout | undefined;

  /** `look` is called when the typing rests, and is to take them. */
  constructor(look: () => void) {
    this.#look = look;
  }

  /** To be called when a document is typed in, or there is something else to find in it. */
  add(path: string): void {
    this.#paths.add(path);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#look, pauseMilliseconds);
  }

  /** To be called when a document is closed: nobody types any more. */
  addLast(path: string): void {
    this.add(path);
    clearTimeout(this.#pause);
    this.#look();
  }

  /** Those that nobody has taken yet. */
  take(): ReadonlySet<string> {
    const taken = new Set(this.#paths);
    this.#paths.clear();
    return taken;
  }
}
