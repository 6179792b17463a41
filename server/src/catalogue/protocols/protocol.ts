import type { Citation } from '../citation.ts';
import type { CodeRange } from '../range.ts';

/** What sending a code does besides closing, where that is easily overlooked. */
export interface SendingAdvice {
  /** A clause, with `{0}` for what does so: `{0} ends the session for good`. */
  readonly effect: string;
  /** A code that does not. */
  readonly instead: number;
  /** What that one keeps, in a few words for a menu: `the session can be resumed`. */
  readonly because: string;
}

/** What a protocol says of one close code, or of the codes of a range. */
export interface ProtocolCode extends CodeRange {
  /** As the protocol writes it: `Authentication failed`. */
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
  /** Who sends it; absent where the protocol does not say. */
  readonly sender?: 'client' | 'server' | 'either';
  /** What a client does that receives it; absent where the protocol does not say. */
  readonly whenReceived?: 'reconnect' | 'back off' | 'do not reconnect';
  /** What a client should know that sends it. */
  readonly whenSent?: SendingAdvice;
  /** Set where it is in no Close frame: the protocol's library makes it up, or carries it in a message. */
  readonly isMadeUp?: true;
}

/** An application protocol over WebSockets that gives close codes a meaning of its own. */
export interface Protocol {
  /** Stable, lower case, with hyphens: the value of the setting. */
  readonly id: string;
  /** What to call it in a sentence: `Discord Gateway`. */
  readonly label: string;
  /**
   * Packages that speak it: an import of one, or of a module of one, says that a file does; a dependency on one that it may.
   * `*` stands for a piece of a name.
   */
  readonly packages: readonly string[];
  /** Those of the packages that open the connection themselves, so that a socket beside one may be another. */
  readonly clients?: readonly string[];
  /**
   * Texts that only a file that speaks it has in a literal: the name of a subprotocol, or the host of an address. `*` stands
   * for a piece of a name, without dots.
   */
  readonly mentions: readonly string[];
  /** Sorted by where they begin; where rows overlap, the narrower one counts. */
  readonly codes: readonly ProtocolCode[];
  /** Whose it is, where they have several: the codes of one are easily taken for those of another. */
  readonly vendor?: string;
  /** The codes of which the protocol defines all that there are, so that a client never receives another one there. */
  readonly defines: readonly CodeRange[];
  /** Those among them that it had once, for which clients rightly still test: an old server may send them. */
  readonly former?: readonly CodeRange[];
  /**
   * Set where the other side than the one that a row names sends the code by mistake only. Absent where that may be meant, as
   * clients of Discord close with codes of the server's to resume later.
   */
  readonly sendersAreBinding?: true;
  readonly source: Citation;
}

/** What `protocol` says of `code`: the narrowest of its rows that has it; undefined where it says nothing. */
export function rowOf({ codes }: Protocol, code: number): ProtocolCode | undefined {
  return codes
    .filter(({ from, to }) => from <= code && code <= to)
    .reduce<ProtocolCode | undefined>((best, row) => (best && widthOf(best) <= widthOf(row) ? best : row), undefined);
}

function widthOf({ from, to }: CodeRange): number {
  return to - from;
}
