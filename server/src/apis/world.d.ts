/**
 * The world around a socket, declared as far as sockets travel through it and no further: the names of the global
 * object, timers, events, and what CommonJS provides. There is no DOM here.
 */

/** A project says what it keeps there: `declare global { interface Window { … } }`, or it does not. */
interface Window {
  [name: string]: any;
}
declare var window: Window & typeof globalThis;
declare var self: Window & typeof globalThis;
declare var global: typeof globalThis;

interface Event {
  readonly type: string;
  preventDefault(): void;
  stopPropagation(): void;
}
interface MessageEvent<T = any> extends Event {
  readonly data: T;
}
interface EventTarget {
  addEventListener(type: string, listener: ((event: any) => void) | null, options?: unknown): void;
  removeEventListener(type: string, listener: ((event: any) => void) | null, options?: unknown): void;
  dispatchEvent(event: Event): boolean;
}

declare function addEventListener(type: string, listener: (event: any) => void, options?: unknown): void;
declare function removeEventListener(type: string, listener: (event: any) => void, options?: unknown): void;
declare function setTimeout<Arguments extends unknown[]>(
  handler: (...args: Arguments) => void,
  delay?: number,
  ...args: Arguments
): number;
declare function setInterval<Arguments extends unknown[]>(
  handler: (...args: Arguments) => void,
  delay?: number,
  ...args: Arguments
): number;
declare function setImmediate<Arguments extends unknown[]>(
  handler: (...args: Arguments) => void,
  ...args: Arguments
): unknown;
declare function clearTimeout(timer: unknown): void;
declare function clearInterval(timer: unknown): void;
declare function queueMicrotask(handler: () => void): void;
declare function requestAnimationFrame(handler: (time: number) => void): number;

declare var module: { exports: any };
declare var exports: any;

interface URL {
  readonly href: string;
}
declare var URL: { new (url: string | URL, base?: string | URL): URL };
interface Buffer extends Uint8Array {
  toString(encoding?: string): string;
}
declare var Buffer: {
  from(text: string, encoding?: string): Buffer;
  from(bytes: unknown): Buffer;
  alloc(size: number, fill?: unknown): Buffer;
};
