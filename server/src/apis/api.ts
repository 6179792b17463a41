import type { Citation } from '../catalogue/citation.ts';
import type { CodeRange } from '../catalogue/range.ts';

/** What an API does with something that it does not accept. */
export interface Refusal {
  /**
   * `throws`: the call throws. `ignored`: nothing happens and nothing is said. `sent-anyway`: it reaches the wire as
   * given. `truncated`: it is cut to what fits. `rewritten`: something else reaches the wire.
   */
  readonly outcome: 'throws' | 'ignored' | 'sent-anyway' | 'truncated' | 'rewritten';
  /** Name of the error, where one is thrown: `InvalidAccessError`. */
  readonly error?: string;
  /** Continues the sentence "The call throws ERROR": what the caller is left with, "the socket stays open". */
  readonly afterwards: string;
}

/** How an API treats the reason that goes with a close code. */
export interface ReasonRule {
  /** The longest reason that is accepted, in bytes of UTF-8. */
  readonly maximumBytes: number;
  readonly tooLong: Refusal;
  /** What becomes of a reason that is given without a code. */
  readonly withoutCode: 'ignored' | 'sent-with-1000' | 'not-portable';
}

/**
 * One WebSocket API: what it accepts and what it does with the rest. Its call shapes stand in `declarations`, as
 * TypeScript whose marker types (`markers.d.ts`) say what a number means there.
 */
export interface Api {
  /** Stable and lower case; the argument of the marker types and the `api` of a finding. */
  readonly id: string;
  /** What to call it in a sentence: `WebSocket.close`, `ws`. */
  readonly label: string;
  /** Who runs on this API. */
  readonly endpoints: readonly ('client' | 'server')[];
  /** Import specifiers that its declarations declare. */
  readonly modules: readonly string[];
  /** TypeScript declarations, as text. */
  readonly declarations: string;
  /** The integers that are sent as given. Sorted, inclusive. */
  readonly accepts: readonly CodeRange[];
  readonly badCode: Refusal;
  readonly reason: ReasonRule;
  /** The method that ends the connection without a Close frame, so that the peer sees 1006. */
  readonly abruptClose?: string;
  /** The integers that its close event can report. Sorted, inclusive. */
  readonly observable: readonly CodeRange[];
  readonly source: Citation;
}
