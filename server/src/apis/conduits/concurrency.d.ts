declare module 'p-retry' {
  function pRetry<Result>(
    callback: (attempt: number) => PromiseLike<Result> | Result,
    options?: pRetry.Options,
  ): Promise<Result>;
  namespace pRetry {
    type Options = any;
    type RetryContext = any;
    type FailedAttemptError = any;
    class AbortError extends Error {
      constructor(message: unknown);
    }
    function makeRetriable<Callback extends (...args: any) => any>(callback: Callback, options?: unknown): Callback;
  }
  export = pRetry;
}
declare module 'async-retry' {
  function retry<Result>(
    callback: (bail: (error: Error) => void, attempt: number) => PromiseLike<Result> | Result,
    options?: unknown,
  ): Promise<Result>;
  export = retry;
}
declare module 'promise-retry' {
  function retry<Result>(
    callback: (retry: (error: unknown) => never, attempt: number) => PromiseLike<Result> | Result,
    options?: unknown,
  ): Promise<Result>;
  export = retry;
}
declare module 'exponential-backoff' {
  export function backOff<Result>(callback: () => PromiseLike<Result> | Result, options?: unknown): Promise<Result>;
}
declare module 'p-map' {
  type Source<Item> = AsyncIterable<Item | PromiseLike<Item>> | Iterable<Item | PromiseLike<Item>>;

  function pMap<Item, Result>(
    items: Source<Item>,
    callback: (item: Awaited<Item>, index: number) => Result | PromiseLike<Result>,
    options?: pMap.Options,
  ): Promise<Result[]>;
  namespace pMap {
    type Options = any;
    type Mapper<Item = any, Result = any> = (item: Item, index: number) => Result | Promise<Result>;
    const pMapSkip: unique symbol;
    function pMapIterable<Item, Result>(
      items: Source<Item>,
      callback: (item: Awaited<Item>, index: number) => Result | PromiseLike<Result>,
      options?: Options,
    ): AsyncIterable<Result>;
  }
  export = pMap;
}
declare module 'p-each-series' {
  function pEachSeries<Item>(
    items: Iterable<Item | PromiseLike<Item>>,
    callback: (item: Awaited<Item>, index: number) => unknown,
  ): Promise<Item[]>;
  export = pEachSeries;
}
declare module 'p-queue' {
  class PQueue {
    constructor(options?: unknown);
    readonly size: number;
    readonly pending: number;
    readonly isPaused: boolean;
    concurrency: number;
    timeout?: number;
    add<Result>(callback: (options: any) => PromiseLike<Result> | Result, options?: unknown): Promise<Result>;
    addAll<Result>(
      callbacks: readonly ((options: any) => PromiseLike<Result> | Result)[],
      options?: unknown,
    ): Promise<Result[]>;
    start(): this;
    pause(): void;
    clear(): void;
    onEmpty(): Promise<void>;
    onIdle(): Promise<void>;
    onError(): Promise<never>;
    onSizeLessThan(limit: number): Promise<void>;
    sizeBy(options: unknown): number;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
  }
  namespace PQueue {
    type Options = any;
    type QueueAddOptions = any;
  }
  export = PQueue;
}
declare module 'p-limit' {
  function pLimit(concurrency: unknown): pLimit.LimitFunction;
  namespace pLimit {
    interface LimitFunction {
      readonly activeCount: number;
      readonly pendingCount: number;
      concurrency: number;
      clearQueue(): void;
      map<Item, Result>(
        items: Iterable<Item>,
        callback: (item: Item, index: number) => PromiseLike<Result> | Result,
      ): Promise<Result[]>;
      <Arguments extends unknown[], Result>(
        callback: (...args: Arguments) => PromiseLike<Result> | Result,
        ...args: Arguments
      ): Promise<Result>;
    }
    type Limit = LimitFunction;
  }
  export = pLimit;
}
declare module 'p-timeout' {
  function pTimeout<Result>(promise: PromiseLike<Result>, ...options: any[]): Promise<Result>;
  namespace pTimeout {
    class TimeoutError extends Error {}
  }
  export = pTimeout;
}
declare module 'p-defer' {
  function pDefer<Result>(): pDefer.DeferredPromise<Result>;
  namespace pDefer {
    interface DeferredPromise<Result> {
      promise: Promise<Result>;
      resolve(value?: Result | PromiseLike<Result>): void;
      reject(error?: unknown): void;
    }
  }
  export = pDefer;
}

declare module 'async-mutex' {
  export interface MutexInterface {
    acquire(priority?: number): Promise<() => void>;
    runExclusive<Result>(callback: () => PromiseLike<Result> | Result, priority?: number): Promise<Result>;
    waitForUnlock(priority?: number): Promise<void>;
    isLocked(): boolean;
    release(): void;
    cancel(): void;
  }
  export interface Mutex extends MutexInterface {}
  export class Mutex {
    constructor(error?: Error);
  }
  export interface SemaphoreInterface {
    acquire(weight?: number, priority?: number): Promise<[number, () => void]>;
    runExclusive<Result>(
      callback: (value: number) => PromiseLike<Result> | Result,
      weight?: number,
      priority?: number,
    ): Promise<Result>;
    waitForUnlock(weight?: number, priority?: number): Promise<void>;
    isLocked(): boolean;
    getValue(): number;
    setValue(value: number): void;
    release(weight?: number): void;
    cancel(): void;
  }
  export interface Semaphore extends SemaphoreInterface {}
  export class Semaphore {
    constructor(value: number, error?: Error);
  }
  export function withTimeout<Lock>(lock: Lock, timeout: number, error?: Error): Lock;
  export function tryAcquire<Lock>(lock: Lock, error?: Error): Lock;
  export const E_TIMEOUT: Error;
  export const E_ALREADY_LOCKED: Error;
  export const E_CANCELED: Error;
}

declare module 'async' {
  type Items<Item> = ArrayLike<Item> | Iterable<Item> | AsyncIterable<Item> | { [key: string]: Item };
  // Called with an error and a result, or not at all by an async function.
  type Done = (...args: any[]) => any;

  export function each<Item = any>(
    items: Items<Item>,
    callback: (item: Item, done: Done) => unknown,
    finished?: Done,
  ): any;
  export {
    each as forEach,
    each as eachSeries,
    each as forEachSeries,
    each as map,
    each as mapSeries,
    each as filter,
    each as filterSeries,
    each as select,
    each as reject,
    each as rejectSeries,
    each as some,
    each as someSeries,
    each as any,
    each as every,
    each as everySeries,
    each as all,
    each as concat,
    each as concatSeries,
    each as sortBy,
    each as groupBy,
  };
  export function detect<Item = any>(
    items: Items<Item>,
    callback: (item: Item, done: Done) => unknown,
    finished: (error: any, found?: Item) => any,
  ): void;
  export function detect<Item = any>(
    items: Items<Item>,
    callback: (item: Item, done: Done) => unknown,
  ): Promise<Item | undefined>;
  export { detect as find, detect as detectSeries, detect as findSeries };
  export function eachLimit<Item = any>(
    items: Items<Item>,
    limit: number,
    callback: (item: Item, done: Done) => unknown,
    finished?: Done,
  ): any;
  export {
    eachLimit as forEachLimit,
    eachLimit as mapLimit,
    eachLimit as filterLimit,
    eachLimit as rejectLimit,
    eachLimit as someLimit,
    eachLimit as everyLimit,
    eachLimit as concatLimit,
    eachLimit as groupByLimit,
  };
  export function eachOf<Item = any>(
    items: Items<Item>,
    callback: (item: Item, key: any, done: Done) => unknown,
    finished?: Done,
  ): any;
  export { eachOf as forEachOf, eachOf as eachOfSeries, eachOf as forEachOfSeries, eachOf as mapValues };
  export function eachOfLimit<Item = any>(
    items: Items<Item>,
    limit: number,
    callback: (item: Item, key: any, done: Done) => unknown,
    finished?: Done,
  ): any;
  export { eachOfLimit as forEachOfLimit, eachOfLimit as mapValuesLimit };
  export function reduce<Item = any, Result = any>(
    items: Items<Item>,
    first: Result,
    callback: (before: Result, item: Item, done: Done) => unknown,
    finished?: Done,
  ): any;
  export { reduce as inject, reduce as foldl, reduce as reduceRight };
  export function queue<Task = any>(worker: (task: Task, done: Done) => unknown, concurrency?: number): any;
  export { queue as priorityQueue };
  export function parallel(tasks: any, finished?: Done): any;
  export { parallel as series, parallel as waterfall, parallel as auto, parallel as race, parallel as tryEach };
  export function parallelLimit(tasks: any, limit: number, finished?: Done): any;
  export function retry(...args: any[]): any;
  export {
    retry as retryable,
    retry as times,
    retry as timesSeries,
    retry as timesLimit,
    retry as until,
    retry as doUntil,
    retry as whilst,
    retry as doWhilst,
    retry as forever,
    retry as cargo,
    retry as cargoQueue,
    retry as apply,
    retry as applyEach,
    retry as timeout,
    retry as memoize,
    retry as asyncify,
    retry as wrapSync,
    retry as reflect,
    retry as seq,
    retry as compose,
  };
  export function setImmediate<Arguments extends unknown[]>(
    callback: (...args: Arguments) => unknown,
    ...args: Arguments
  ): void;
  export { setImmediate as nextTick };
  import * as all from 'async';
  const async: typeof all;
  export default async;
}
