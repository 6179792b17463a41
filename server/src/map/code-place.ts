import type { CodeRange, Endpoint, Span } from '../core.ts';

/** What is done with a code at a place. `made-up`: an event is fabricated with it. */
export type Role = 'sent' | 'handled' | 'made-up' | 'declared';

/** On which side of the connection a place is. */
export type Side = Endpoint | 'unknown';

/** A place of a file where a code stands, as plain data. */
export interface FilePlace {
  readonly role: Role;
  /** Absent where it is known only at run time, and for a `range`. */
  readonly code?: number;
  /** The codes that it can be by its type, where no more is known: that of a parameter `code: CloseCode`. */
  readonly possible?: readonly number[];
  /** Set where a received code is compared with `<` and its kin: the codes for which that holds. */
  readonly range?: CodeRange;
  readonly span: Span;
  readonly side: Side;
  /** Set where nothing says so but that all else in the file is on that side. */
  readonly isSideAssumed?: true;
  /** The APIs that the code meets there; none where only names speak for a WebSocket. */
  readonly apis: readonly { readonly id: string; readonly label: string }[];
  /** How a received code is looked at. */
  readonly form?: 'comparison' | 'case' | 'list' | 'range';
  /** The name that stands for the code there, or that is declared: `CloseCode.Kicked`. */
  readonly constant?: string;
  /** Set where only a use in another file, or a constant beside it, says that what is declared is a code. */
  readonly isInferred?: true;
  /** The text of the reason, where all of it is known. */
  readonly reason?: string;
  /** What becomes of a code that is not sent as given: `ws throws TypeError and the socket stays open`. */
  readonly refusal?: string;
}

/** The same in a workspace. */
export interface CodePlace extends FilePlace {
  readonly path: string;
  /** Whether the file is there to test others. */
  readonly isTest: boolean;
}

/** What a protocol that a file speaks, or the team's configuration, says of a code. */
export interface CodeMeaning {
  readonly code: number;
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
  /** What to call the protocol; absent where the team says it. */
  readonly protocol?: string;
}

/** What the map knows of one file: plain data, that can be kept. */
export interface FileCodes {
  readonly isTest: boolean;
  /** In the order of the text. */
  readonly places: readonly FilePlace[];
  /** Of the codes in the file; of the team's own codes, all. */
  readonly meanings: readonly CodeMeaning[];
  readonly mentions: Mentions;
}

/** What a file says of codes in a way that nobody understands here: `labels[CloseCode.Kicked]`, `{ 4002: … }`. */
export interface Mentions {
  /** By their digits. */
  readonly codes: readonly number[];
  /** Constants, and tables that are taken as a whole, as the file writes them. */
  readonly names: readonly string[];
}
