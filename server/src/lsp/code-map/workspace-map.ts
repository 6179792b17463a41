import { inBackground } from '../answer.ts';
import type { Session } from '../session.ts';
import type { WorkspaceCheck } from '../workspace-check/workspace-check.ts';
import type { WorkspaceCodes } from '../workspace-check/workspace-codes.ts';

/** How long those who are told wait for more to come. */
const pauseMilliseconds = 330;

/** The map of the workspace for all that show it: made when the first of them wants it, and up to date from then on. */
export class WorkspaceMap {
  readonly #session: Session;
  readonly #check: WorkspaceCheck;
  readonly #searchConstants: () => void;
  readonly #listeners = new Set<() => void>();
  #telling: NodeJS.Timeout | undefined;
  #lastTold = 0;
  #isBegun = false;

  /** `searchConstants` begins the search for what files export: the codes are known by that. */
  constructor(session: Session, check: WorkspaceCheck, searchConstants: () => void) {
    this.#session = session;
    this.#check = check;
    this.#searchConstants = searchConstants;
    check.results.codes.onNews(() => this.#tellSoon());
    check.runs.onChange(() => this.#tell());
  }

  /** What is known by now. */
  get codes(): WorkspaceCodes {
    return this.#check.results.codes;
  }

  /** Whether the workspace is being checked. */
  get isBusy(): boolean {
    return this.#check.runs.isRunning;
  }

  /** Whether all files were checked once. */
  get isComplete(): boolean {
    return this.#check.runs.isComplete;
  }

  /** Has all files be checked in the background, unless that is done or under way; what was given up, only if somebody asks. */
  begin(isAsked: boolean): void {
    inBackground(this.#session, 'checking the workspace for its codes', this.complete(isAsked));
  }

  /** The same; resolves when it is over. */
  async complete(isAsked: boolean): Promise<void> {
    this.#isBegun = true;
    this.#searchConstants();
    await this.#check.runs.complete(isAsked);
  }

  /** Calls `listener` when the map is another one, not too often, and when a check of the workspace begins or ends. */
  onNews(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #tellSoon(): void {
    if (!this.#isBegun) return;
    const wait = Math.max(0, this.#lastTold + pauseMilliseconds - Date.now());
    this.#telling ??= setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#lastTold = Date.now();
    for (const listener of this.#listeners) listener();
  }
}
