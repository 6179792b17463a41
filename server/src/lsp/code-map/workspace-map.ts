import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inBackground } from '../answer.ts';
import type { DiagnosticsDoor } from '../diagnostics.ts';
import type { Session } from '../session.ts';
import { pathOfDocument } from '../uri.ts';
import type { WorkspaceCheck } from '../workspace-check/workspace-check.ts';
import type { WorkspaceCodes } from '../workspace-check/workspace-codes.ts';

/** How long a document that is typed in has to rest before it is looked at. */
const pauseMilliseconds = 400;
/** How long those who are told wait for more to come, in milliseconds. */
const collecting = 330;

/** The map of the workspace for all that show it: made when the first of them wants it, and up to date from then on. */
export class WorkspaceMap {
  readonly #session: Session;
  readonly #check: WorkspaceCheck;
  readonly #searchConstants: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #typed = new Map<string, NodeJS.Timeout>();
  #telling: NodeJS.Timeout | undefined;
  #lastTold = 0;
  #isBegun = false;

  /** `searchConstants` begins the search for what files export: the codes are known by that. */
  constructor(session: Session, check: WorkspaceCheck, searchConstants: () => void) {
    this.#session = session;
    this.#check = check;
    this.#searchConstants = searchConstants;
    session.documents.onDidChangeContent(({ document }) => this.renew([document]));
    session.documents.onDidClose(({ document }) => this.renew([document]));
    check.results.codes.onNews(() => this.#tellSoon());
    check.onRun(() => this.#tell());
  }

  /** What is known by now. */
  get codes(): WorkspaceCodes {
    return this.#check.results.codes;
  }

  /** Whether the workspace is being checked. */
  get isBusy(): boolean {
    return this.#check.isRunning;
  }

  /** Whether all files were checked once. */
  get isComplete(): boolean {
    return this.#check.isComplete;
  }

  /** Has all files be checked in the background, unless that is done or under way. */
  begin(): void {
    inBackground(this.#session, 'checking the workspace for its codes', this.complete());
  }

  /** The same; resolves when it is over. */
  async complete(): Promise<void> {
    this.#isBegun = true;
    this.#searchConstants();
    await this.#check.complete();
  }

  /** Calls `listener` when the map is another one, not too often, and when a check of the workspace begins or ends. */
  onNews(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** To be called when there is another analysis of these documents: looks at them in a pause of the typing. */
  renew(documents: readonly TextDocument[]): void {
    if (!this.#isBegun) return;
    for (const document of documents) {
      const path = pathOfDocument(document);
      if (path === undefined) continue;
      clearTimeout(this.#typed.get(path));
      const look = (): void => {
        this.#typed.delete(path);
        inBackground(this.#session, 'following the codes of a document', this.#check.documentChanged(path));
      };
      this.#typed.set(path, setTimeout(look, pauseMilliseconds));
    }
  }

  #tellSoon(): void {
    if (!this.#isBegun) return;
    const wait = Math.max(0, this.#lastTold + collecting - Date.now());
    this.#telling ??= setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#lastTold = Date.now();
    for (const listener of this.#listeners) listener();
  }
}

/** The same door: what goes through it changes the map too. */
export function renewingMap(map: WorkspaceMap, door: DiagnosticsDoor): DiagnosticsDoor {
  return {
    ...door,
    refresh(documents) {
      door.refresh(documents);
      map.renew(documents);
    },
  };
}
