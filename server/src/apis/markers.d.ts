/**
 * What a number or a text means where an API takes or gives it. An API declaration uses these types instead of
 * `number` and `string`; the analysis reads them back from the types that TypeScript works out. Each carries the id of
 * its API through generics, unions, `Parameters<…>` and whatever else types travel through.
 *
 * Where sockets of both sides of a connection have the same type, the tags `@endpoint client` and `@endpoint server` say on which
 * side those are that a constructor, a function, a member or a listener hands out; they go for all that is declared inside.
 */

/** Will be put on the wire. */
type SentCode<Api extends string> = number | ClosewiseSent<Api>;
/** Came from a close event. TypeScript's narrowing takes 1005 and 1006 away once the code excludes them. */
type ReceivedCode<Api extends string> = 1005 | 1006 | (number & ClosewiseReceived<Api>);
/** Fabricates an event and is never sent. */
type SimulatedCode<Api extends string> = number | ClosewiseSimulated<Api>;
/** Given to a method that takes no close code. */
type NoCode<Api extends string> = number | ClosewiseNotTaken<Api>;
/** The reason that goes with a code. */
type Reason<Api extends string> = string | ClosewiseReason<Api>;

declare const closewise: unique symbol;
interface ClosewiseSent<Api extends string> {
  readonly [closewise]: ['sent', Api];
}
interface ClosewiseReceived<Api extends string> {
  readonly [closewise]?: ['received', Api];
}
interface ClosewiseSimulated<Api extends string> {
  readonly [closewise]: ['simulated', Api];
}
interface ClosewiseNotTaken<Api extends string> {
  readonly [closewise]: ['not-taken', Api];
}
interface ClosewiseReason<Api extends string> {
  readonly [closewise]: ['reason', Api];
}

/** The sockets that other libraries can be made with in a program: the runtime's, and those of the libraries that it names. */
interface SocketsToWrap {
  client: 'client';
}
/** For a wrapper's type that is written without saying what it wraps: any of them is possible. */
type AnySocket = SocketsToWrap[keyof SocketsToWrap];

/** A class of sockets that a library is given to make its own of; `Api` is what such a socket sends its codes through. */
type SocketClass<Api extends string> = abstract new (...args: any) => {
  close(code?: SentCode<Api>, ...rest: any): any;
};
/** What the sockets of a class send their codes through; `never` for a class of something else. */
type ApiOf<Class> = Class extends SocketClass<infer Api> ? Api : never;
