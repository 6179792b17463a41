import type { Api, OtherArgument } from '../apis/api.ts';
import type { CodeRange } from '../catalogue/range.ts';
import type { Place, Span } from '../span.ts';
import type { AssumedRuntime } from './assumed/assumed-runtime.ts';
import type { Departure } from './sent/departure-words.ts';

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

/** Where a constant, a member of an enum or of a table gets its value from a literal of its own. */
export interface ValueDeclaration {
  /** With the names of what it stands in: `CloseCode.Gone`. */
  readonly name: string;
  /** The literal; for the member of an enum that has none, the empty place behind its name. */
  readonly place: Place;
  /** Whether it is the member of an enum that counts on from the one before, and has no literal. */
  readonly isImplicit: boolean;
  /** Whether the next member of the enum counts on from it. */
  readonly isCountedFrom: boolean;
  /** What else is called with it in the file, and does not close a WebSocket: `setTimeout`. */
  readonly givenTo?: string;
}

/** One value that an expression is known to be able to have. */
export interface KnownValue {
  readonly value: number;
  /** The expression that the value comes from: the literal itself, in this file or in another. */
  readonly origin: Place;
  /** For a sent code: what can be changed where it is declared, when a literal there is all that it comes from. */
  readonly declaration?: ValueDeclaration;
  /** The name of the constant, enum member or property that carries the value, when a name carries it. */
  readonly name?: string;
  /**
   * The expression to replace where another value is wanted in this use: the literal, the name of a constant, or the
   * default of a parameter. It can have this value only. Absent where that is an expression of another file.
   */
  readonly site?: Span;
  /** What may be put there, where that is outside the use. */
  readonly sitePlace?: Pick<NumberPlace, 'takes' | 'isDeferred' | 'typeAt'>;
}

/** The text that is known to be in a close reason. */
export interface ReasonUse {
  readonly span: Span;
  /** What is known of the text. With `exact`, all of it; else the parts between the unknown ones, joined, or nothing. */
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

/** A received code that is sent on while it can still be one that says that no code arrived, and how it stands there. */
export interface ForwardedCode {
  /** The APIs whose close event reports it. */
  readonly from: readonly Api[];
  /** What it can still be, of 1005, 1006 and the 0 that some APIs report in the place of 1006. */
  readonly codes: readonly number[];
  /** The received code itself, `event.code` of `event.code || 1000`, where it is one name that can be written twice. */
  readonly subject?: Span;
  /** The tests that have been made when that is read, the nearest first. */
  readonly priorTests?: readonly PriorTest[];
  /** What it may also be in place of a number. */
  readonly absence: readonly ('undefined' | 'null')[];
  /** Whether it stands as `{ code }`. */
  readonly isShorthand: boolean;
  /** The statement that does nothing but make the call, */
  readonly statement?: Span;
  /** or the body of the arrow function that does. */
  readonly body?: Span;
  /** Whether the statement is all that an `if`, an `else` or a loop has, without braces. */
  readonly isNested?: boolean;
  /** `other.close` of `other.close.bind(other)`, where that is the handler of the close event. */
  readonly method?: Span;
  /** Whether it is sent by the socket that reported it, so when that is closed. */
  readonly isOfSameSocket?: boolean;
}

/** A condition, or a `case`, that decides whether an expression is reached. */
export interface PriorTest {
  readonly condition: Span;
  /** What is done or given where it decides otherwise; absent where that is nothing. */
  readonly instead?: Span;
}

/** What a received code is compared with, and how. */
export interface Comparison {
  /** `equal`: `===`, `!==`, `case`, `[…].includes(…)`. `ordered`: `<` and its kin. */
  readonly kind: 'equal' | 'ordered';
  /** `list`: one of the elements of an array or a set that the code is looked for in. */
  readonly form: 'operator' | 'case' | 'list';
  /** Whether it holds for every other code: `!==`. */
  readonly isNegated: boolean;
  /** The expression that is compared: `event.code`. */
  readonly subject: Span;
  /** Whether that is a received code itself, and not only by what the program calls a function of its own with. */
  readonly isDirect: boolean;
  /** The whole test: `event.code === 1000`, `case 1000:`, the element of a list. */
  readonly test: Span;
  /** Whether the test needs brackets as soon as another one stands beside it: `||`, or `&&` where it is negated. */
  readonly needsBrackets: boolean;
  /** What can be taken out of the text so that nothing else changes, where the test never tells anything apart. */
  readonly removal?: Span;
  /** The text that stands where a number should, and that no number is equal to. */
  readonly text?: string;
  /** The numbers that the same subject is compared with for equality in the same function, this use's among them. */
  readonly equals: readonly number[];
  /** Those of them that stand in the same condition, the same list, or with the same `case`. */
  readonly beside: readonly number[];
  /**
   * What else has the same consequence: what stands with the test in an `||` (in an `&&` where it is negated), with its
   * `case`, in its list. `others`: whether that is more than tests for certain `codes`; with `default` it is every other code.
   */
  readonly orElse: { readonly codes: readonly number[]; readonly others: 'none' | 'some' | 'all' };
  /** Those of the numbers that have a condition or a label to themselves, or share it with one other. */
  readonly alone: readonly number[];
  /** The codes for which an ordered comparison of the same subject in the same function holds, one entry for each. */
  readonly ranges: readonly CodeRange[];
  /**
   * Whether something else near decides as well: `wasClean`, the reason or a function that is asked in the same condition,
   * `default`, a type that has only certain codes.
   */
  readonly isOneOfSeveral: boolean;
}

/** A number that stands in a use as digits, where a name for it could stand. */
export interface BareNumber extends NumberPlace {
  /** The expression or the `switch` that it is a part of: who reads one of the numbers in it reads all. */
  readonly together: Span;
}

/** A number, and what could stand in its place. */
export interface NumberPlace {
  readonly span: Span;
  readonly value: number;
  /**
   * What may stand there as far as types go: every `number`; only a constant that is a `plain` number itself, because others
   * take their type from it; only that very `literal`.
   */
  readonly takes: 'number' | 'plain' | 'literal';
  /** For the default of a parameter that has no type of its own: where one can be written, so that every number may stand there. */
  readonly typeAt?: number;
  /** Whether it is reached only when a function is called, so that all of the file is declared. */
  readonly isDeferred: boolean;
}

/** One thing that a code's place can hold and that is no number. */
export interface OtherValue {
  readonly kind: Exclude<OtherArgument, 'fraction' | 'NaN'>;
  /** What `Number` makes of it, where that is known. */
  readonly number?: number;
  /** How many bytes of UTF-8 are known of a text. */
  readonly bytes?: number;
}

/** What stands in the place of a code and is certainly no number. */
export interface OtherGiven {
  /** All that it can be besides `undefined`. A text that is not known is two: one with digits, and one without. */
  readonly values: readonly [OtherValue, ...OtherValue[]];
  /** What it is; absent where it can be things of several sorts. */
  readonly sort?: 'null' | 'boolean' | 'bigint' | 'string' | 'function' | 'array' | 'event' | 'error' | 'object';
  /** Whether it is written out where it stands, and not under a name. */
  readonly isWrittenOut: boolean;
  /** The expression without the brackets and claims of types around it: `'bye'` of `'bye' as any`. */
  readonly inner: Span;
  /** Where it is one side of a choice that gives numbers besides: that side. */
  readonly choice?: Span;
  /** Whether it is the last argument of a method of the API's own. */
  readonly isLast: boolean;
  /** What stands in the place of the reason, beside the code's. `nothing`: it comes after the code, and none is given. */
  readonly inReasonsPlace?: 'nothing' | { readonly isNumber: boolean; readonly span: Span };
  /** Where an object literal has what the method takes one by one: `close({ code: 1000, reason: 'bye' })`. */
  readonly parts?: { readonly code?: Span; readonly reason?: Span };
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
  /** Those of the values that are written as digits in the use itself. */
  readonly bare?: readonly BareNumber[];
  /** What a number may be that is put in the place of the whole expression; set for what is given to an API. */
  readonly place?: Pick<NumberPlace, 'takes' | 'isDeferred'> & {
    /** The numbers that its type has, where it has not all. */
    readonly only?: readonly number[];
  };
  /** Set where a received code is sent on that nothing has narrowed or tested yet, so that it may be 1005 or 1006. */
  readonly forwarded?: ForwardedCode;
  /** Set where what is sent is known to be no number. */
  readonly otherArgument?: OtherGiven;
  /** On which side of the connection the code is sent or received, where that is certain beyond what the APIs say. */
  readonly endpoint?: 'client' | 'server';
  /** For a sent code: whether it tells one side of a relay what became of the other, by a received code or where that has ended. */
  readonly isRelayed?: boolean;
  /** Set for what a received code is compared with. */
  readonly comparison?: Comparison;
  /** False when nothing or `undefined` stands in the code's place, so that there is only a reason. */
  readonly hasCode: boolean;
  /** Where options have a reason and no code: the name that a code has there, and where it can be put. */
  readonly codeProperty?: { readonly name: string; readonly offset: number };
  readonly reason?: ReasonUse;
  readonly call?: CloseCall;
  /** `type`: TypeScript knows the receiver. `evidence`: the receiver is untyped, and the source speaks for a socket. */
  readonly certainty: 'type' | 'evidence';
  /**
   * Why an untyped receiver is taken for a WebSocket. `name`: its name says so. `made`: what makes it is called one. `used`: the
   * file uses it as one. `reason`: it is closed with a code and a reason.
   */
  readonly evidence?: 'name' | 'made' | 'used' | 'reason';
  /** Set where the code is meant to be refused: the use stands in `expect(() => …).toThrow()` and the like. */
  readonly deliberate: boolean;
  /**
   * For a sent code, where a protocol of the file has codes that do more than to close: whether the source says that the
   * connection is left for good, or that another one is opened.
   */
  readonly departure?: Departure;
}
