import type { Citation } from '../catalogue/citation.ts';
import type { CodeRange } from '../catalogue/range.ts';

/** What an API does with something that it does not send as given. */
export interface Refusal {
  /**
   * `throws`: the call throws. `throws-later`: the error comes when the call is over, and nobody can catch it. `rejects`:
   * the promise that the call returns rejects. `ignored`: nothing happens and nothing is said. `sent-anyway`: it reaches
   * the wire as given, and the other end cannot take it. `truncated`: it is cut to what fits. `rewritten`: something else
   * reaches the wire.
   */
  readonly outcome: 'throws' | 'throws-later' | 'rejects' | 'ignored' | 'sent-anyway' | 'truncated' | 'rewritten';
  /** Name of the error, where there is one: `InvalidAccessError`. */
  readonly error?: string;
  /** What reaches the wire where it is `rewritten`, if that can be said in a few words: `a Close frame without a code`. */
  readonly instead?: string;
  /** Goes on after "The call throws ERROR and": what the caller is left with, `the socket stays open`. */
  readonly afterwards: string;
}

/** A refusal of some integers only. */
export interface RangeRefusal extends Refusal {
  /** Sorted, inclusive. */
  readonly codes: readonly CodeRange[];
}

/** Kinds of arguments that are no integers. `numericText` is `'1000'`, `text` is `'abc'`. */
export type OtherArgument = 'fraction' | 'NaN' | 'numericText' | 'text' | 'null' | 'boolean' | 'object' | 'bigint';

/**
 * What an API makes of an argument that is no integer. `converted`: it goes on with `Number(argument)`, and with 0 for NaN.
 * `compared`: the same, but what is to be equal to a number is not: `'4000'` passes, and `'1000'` is a bad code.
 * `rounded`, `cut-off`: it goes on with a whole number beside it. `missing`: as if no code were given. `reason`: the same, and
 * it is taken for the reason. `unchanged`: the other end is told just that. `differs`: it depends on the implementation
 * or on the value.
 */
export type Conversion =
  'converted' | 'compared' | 'rounded' | 'cut-off' | 'missing' | 'reason' | 'unchanged' | 'differs' | Refusal;

/** How an API treats the reason that goes with a close code. */
export interface ReasonRule {
  /** The longest reason that is safe, in bytes of UTF-8 unless `unit` says otherwise. */
  readonly maximumBytes: number;
  /** What is counted where it is not bytes. */
  readonly unit?: 'UTF-16 units';
  /** What becomes of a longer one; absent where it does no harm. */
  readonly tooLong?: Refusal;
  /** What becomes of a reason that is given without a code. `sent`: it goes with the code of a bare `close()`, else with 1000. */
  readonly withoutCode: 'ignored' | 'sent' | 'not-portable' | Refusal;
  /** What each implementation makes of it where that is `not-portable`: `Firefox drops it`; and the runtime that it belongs to, if there are several. */
  readonly implementations?: readonly { readonly runtime?: string; readonly does: string }[];
}

/** A method that people hand a code although it takes none. */
export interface MethodWithoutCode {
  /** What it does, as a clause with `{0}` for it: `{0} ends the connection without a Close frame`. */
  readonly does: string;
  /** The method of the same object that takes a code, and a reason after it. */
  readonly sibling?: string;
  /** Set where it takes a function that is called when it is done. */
  readonly takesCallback?: true;
  /** What takes a code, where that is no method of the same object: `close() of each client`. */
  readonly elsewhere?: string;
}

/** The code that a close event has where none arrived that it could report as it is. */
export interface ReportedCodes {
  /** For a Close frame without a code. RFC 6455 section 7.1.5 says 1005. */
  readonly emptyFrame: number;
  /** For a connection that ended without a Close frame. RFC 6455 section 7.1.5 says 1006. */
  readonly noFrame: number;
  /** For a Close frame with a code that it does not take; absent where it takes what it is given, or where that differs. */
  readonly badCode?: number;
}

/** What is known of one way to close: what it accepts and what it does with the rest. */
export interface Api {
  /** Stable and lower case; the argument of the marker types and the `api` of a finding. No slash. */
  readonly id: string;
  /** What to call it in a sentence: `WebSocket.close`, `ws`. */
  readonly label: string;
  /** Who runs on this API. */
  readonly endpoints: readonly ('client' | 'server')[];
  /** The integers that are sent as given. Sorted, inclusive. */
  readonly accepts: readonly CodeRange[];
  /** What becomes of an integer that is sent as given although it is illegal in a Close frame; absent: the peer fails the connection. */
  readonly illegalCode?: Refusal;
  /** What becomes of every other integer, */
  readonly badCode: Refusal;
  /** but for these. */
  readonly badCodeExceptions?: readonly RangeRefusal[];
  readonly otherArguments: Readonly<Record<OtherArgument, Conversion>>;
  /** The code that the peer is told when none is given; `empty`: a Close frame without one, which is reported as 1005. */
  readonly bareClose: number | 'empty';
  readonly reason: ReasonRule;
  /** The method that ends the connection without a Close frame, so that the peer sees 1006. */
  readonly abruptClose?: string;
  /**
   * Set where the code is in no Close frame: it travels in a message to the library's own other end, or only within a test.
   * What other receivers make of Close frames does not matter then.
   */
  readonly staysOffWire?: true;
  /** By their names, the methods that take no code although they look as if they did. */
  readonly codeless?: Readonly<Record<string, MethodWithoutCode>>;
  /** The verb for closing with a code, where the method is not called `close`. */
  readonly verb?: 'end';
  /** Set where a call on a socket that is closed does nothing, and does not even look at the code. */
  readonly whenClosed?: 'ignored';
  /** The integers that its close event can report. Sorted, inclusive. */
  readonly observable: readonly CodeRange[];
  /** What its close event reports where no code arrived that it takes; absent where tests make the events up, and where it has none. */
  readonly reportedFor?: ReportedCodes;
  readonly source: Citation;
}

/**
 * A way to close that hands its code to another socket: the runtime's own, or the one that it is made with. It has the
 * facts of that socket, but for those in `differs`, and none of its other methods.
 */
export interface FollowingApi extends Pick<Api, 'id' | 'label' | 'endpoints' | 'source'> {
  /** Which of the runtime's sockets it hands its code to, where it is not made with another one. */
  readonly follows: 'client' | 'server';
  readonly differs: Partial<Omit<Api, 'id' | 'label' | 'endpoints' | 'source' | 'reason' | 'otherArguments'>> & {
    readonly otherArguments?: Partial<Api['otherArguments']>;
    readonly reason?: Partial<ReasonRule>;
  };
  /** What becomes of everything that the socket throws; absent where its errors come through. */
  readonly thrown?: Pick<Refusal, 'outcome' | 'afterwards'>;
}

/** What a library brings: how its calls look, and what they do. */
export interface Library {
  /**
   * TypeScript declarations, as text. Their marker types (`markers.d.ts`) say what a number means in each place. They are part
   * of a program that names one of the modules that they declare; without modules, of every program.
   */
  readonly declarations: string;
  /** Empty where the library hands out sockets of others, or only carries them. */
  readonly apis: readonly (Api | FollowingApi)[];
}
