import type { Api } from '../apis/api.ts';
import type { Place, Span } from '../span.ts';
import type { AssumedRuntime } from './assumed-runtime.ts';

/** What a number is doing where it stands. */
export type UseKind =
  /** It will be put into a Close frame. */
  | 'sent'
  /** A code from a close event is compared with it. */
  | 'received'
  /** It fabricates an event and is never sent: `new CloseEvent('close', { code: 1006 })`. */
  | 'simulated'
  /** It is given to a method that takes no code. */
  | 'not-taken'
  /** It is declared as a close code: a constant, a member of an enum or of a table. */
  | 'declared';

/** One value that an expression is known to be able to have. */
export interface KnownValue {
  readonly value: number;
  /** The expression that the value comes from: the literal itself, in this file or in another. */
  readonly origin: Place;
  /** The name of the constant, enum member or property that carries the value, when a name carries it. */
  readonly name?: string;
  /**
   * The expression to replace where another value is wanted in this use: the literal, the name of a constant, or the
   * default of a parameter. It can have this value only. Absent where that is an expression of another file.
   */
  readonly site?: Span;
}

/** The text that is known to be in a close reason. */
export interface ReasonUse {
  readonly span: Span;
  /** What is known of the text. With `exact`, all of it; else the parts between the unknown ones, joined. */
  readonly text: string;
  readonly exact: boolean;
  /** The literal that can be edited to change the text; absent where the text is put together. */
  readonly literal?: Place;
}

/** The call that a sent code is an argument of, when it is a direct call of the API's own method. */
export interface CloseCall {
  /** From the receiver to the closing bracket. */
  readonly span: Span;
  /** The name of the method that is called. */
  readonly method: Span;
  /** What stands between the brackets. */
  readonly arguments: Span;
}

/** One place where a close code stands. */
export interface CodeUse {
  readonly kind: UseKind;
  /** The APIs that the code meets here: several for a union receiver, none where only names speak for a WebSocket. */
  readonly apis: readonly Api[];
  /** The runtime that was assumed, where the APIs are the runtime's own or follow it. */
  readonly runtime?: AssumedRuntime;
  /** The expression. */
  readonly span: Span;
  /** What it can be, as far as that is known. Empty: unknown, and not to be judged. */
  readonly values: readonly KnownValue[];
  /** Whether it can be a received code that nothing has narrowed yet, so that it may be 1005 or 1006. */
  readonly mayBeReceived: boolean;
  /** False when nothing or `undefined` stands in the code's place, so that there is only a reason. */
  readonly hasCode: boolean;
  readonly reason?: ReasonUse;
  readonly call?: CloseCall;
  /** `type`: TypeScript knows the receiver. `evidence`: the receiver is untyped, and the source speaks for a socket. */
  readonly certainty: 'type' | 'evidence';
  /** Why an untyped receiver is taken for a WebSocket, going on after its name: `its name says that it is a WebSocket`. */
  readonly evidence?: string;
  /** Set where the code is meant to be refused: the use stands in `expect(() => …).toThrow()` and the like. */
  readonly deliberate: boolean;
}
