/** Is told how far a check is. */
export interface CheckProgress {
  /** `path` is next; so many of all files that were found are checked. */
  report(path: string, checked: number, found: number): void;
  /** The user has given it up: it ends, with all that wait for the same. */
  readonly isCancelled: boolean;
  /** Nobody wants what it is for any more: it ends, and who waits for the same has another one. */
  readonly isUnwanted: boolean;
}

/** For a check that nobody watches. */
export const silent: CheckProgress = { report() {}, isCancelled: false, isUnwanted: false };

/** The checks of all files: who has asked for one, whether it is over, and how it ended. */
export class CheckRuns {
  readonly #run: (progress: CheckProgress) => Promise<boolean>;
  readonly #listeners = new Set<() => void>();
  /** Of those that somebody has asked for, until they are over. */
  readonly #asked = new Set<CheckProgress>();
  /** The last one, until it is over. */
  #running: Promise<boolean> | undefined;
  #isBegun = false;
  #isComplete = false;
  /** Whether the last one was cancelled or has failed, and none before it was complete. */
  #isGivenUp = false;

  /** `run` checks all files, after what was begun before. Resolves with whether it has come to the end. */
  constructor(run: (progress: CheckProgress) => Promise<boolean>) {
    this.#run = run;
  }

  /** Whether one was ever begun. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Whether one is under way. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Whether all files were checked once. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Calls `listener` whenever one begins or ends. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Begins one, because somebody asks for it; `progress` may end it early. Resolves with whether it has come to the end. */
  async ask(progress: CheckProgress): Promise<boolean> {
    this.#asked.add(progress);
    try {
      return await this.#begin(progress);
    } finally {
      this.#asked.delete(progress);
    }
  }

  /**
   * Begins one unless that is done or under way. What was cancelled or has failed does not begin again by itself, but where
   * somebody asks for it. Resolves when it is over.
   */
  async complete(isAsked: boolean): Promise<void> {
    if (this.#running) {
      await this.#running;
      return this.complete(false);
    }
    if (!this.#isComplete && (isAsked || !this.#isGivenUp)) await this.#begin(this.#unwatched());
  }

  #begin(progress: CheckProgress): Promise<boolean> {
    this.#isBegun = true;
    this.#isGivenUp = false;
    const run = this.#run(progress)
      .then(isWhole => {
        this.#isComplete ||= isWhole;
        return isWhole;
      })
      .finally(() => {
        this.#isGivenUp = !this.#isComplete && !progress.isUnwanted;
        if (this.#running === run) this.#running = undefined;
        this.#tell();
      });
    this.#running = run;
    this.#tell();
    return run;
  }

  /** Shows nobody how far it is. Who cancels one that waits for it does not want this one either. */
  #unwatched(): CheckProgress {
    const asked = this.#asked;
    return {
      ...silent,
      get isCancelled() {
        return Array.from(asked).some(each => each.isCancelled);
      },
    };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
