declare module 'lru-cache' {
  class LRUCache<Key = any, Value = any, Context = any> {
    constructor(options?: LRUCache.Options<Key, Value, Context> | number);
    readonly size: number;
    readonly calculatedSize: number;
    readonly max: number;
    readonly length: number;
    get(key: Key, options?: unknown): Value | undefined;
    peek(key: Key, options?: unknown): Value | undefined;
    set(key: Key, value: Value | undefined, options?: unknown): this;
    has(key: Key, options?: unknown): boolean;
    delete(key: Key): boolean;
    del(key: Key): void;
    pop(): Value | undefined;
    clear(): void;
    reset(): void;
    purgeStale(): boolean;
    fetch(key: Key, options?: unknown): Promise<Value | undefined>;
    memo(key: Key, options?: unknown): Value;
    find(
      callback: (value: Value, key: Key, cache: LRUCache<Key, Value, Context>) => unknown,
      options?: unknown,
    ): Value | undefined;
    forEach(callback: (value: Value, key: Key, cache: LRUCache<Key, Value, Context>) => unknown, self?: unknown): void;
    rforEach(callback: (value: Value, key: Key, cache: LRUCache<Key, Value, Context>) => unknown, self?: unknown): void;
    // Until version 6 they were arrays.
    keys(): any;
    values(): IterableIterator<Value> & Value[];
    rvalues(): IterableIterator<Value>;
    entries(): IterableIterator<[Key, Value]>;
    rentries(): IterableIterator<[Key, Value]>;
    [Symbol.iterator](): IterableIterator<[Key, Value]>;
    dump(): any;
    load(entries: any): void;
    info(key: Key): any;
  }
  namespace LRUCache {
    export { LRUCache };
    export interface Options<Key = any, Value = any, Context = any> {
      dispose?: (value: Value, key: Key, reason: any) => void;
      disposeAfter?: (value: Value, key: Key, reason: any) => void;
      onInsert?: (value: Value, key: Key, reason: any) => void;
      fetchMethod?: (key: Key, stale: Value | undefined, options: any) => any;
      memoMethod?: (key: Key, stale: Value | undefined, options: any) => Value;
      [option: string]: any;
    }
    export type Disposer<Key, Value> = (value: Value, key: Key, reason: any) => void;
  }
  export = LRUCache;
}

declare module '@isaacs/ttlcache' {
  class TTLCache<Key = any, Value = any> {
    constructor(options?: TTLCache.Options<Key, Value>);
    readonly size: number;
    get(key: Key, options?: unknown): Value | undefined;
    set(key: Key, value: Value, options?: unknown): this;
    has(key: Key): boolean;
    delete(key: Key): boolean;
    clear(): void;
    keys(): IterableIterator<Key>;
    values(): IterableIterator<Value>;
    entries(): IterableIterator<[Key, Value]>;
    [Symbol.iterator](): IterableIterator<[Key, Value]>;
  }
  namespace TTLCache {
    export { TTLCache };
    export interface Options<Key = any, Value = any> {
      dispose?: (value: Value, key: Key, reason: any) => void;
      [option: string]: any;
    }
  }
  export = TTLCache;
}

declare module 'quick-lru' {
  class QuickLRU<Key = any, Value = any> implements Iterable<[Key, Value]> {
    constructor(options: QuickLRU.Options<Key, Value>);
    readonly size: number;
    readonly maxSize: number;
    get(key: Key): Value | undefined;
    peek(key: Key): Value | undefined;
    set(key: Key, value: Value, options?: unknown): this;
    has(key: Key): boolean;
    delete(key: Key): boolean;
    clear(): void;
    resize(maxSize: number): void;
    forEach(callback: (value: Value, key: Key, cache: QuickLRU<Key, Value>) => void, self?: unknown): void;
    keys(): IterableIterator<Key>;
    values(): IterableIterator<Value>;
    entries(): IterableIterator<[Key, Value]>;
    entriesAscending(): IterableIterator<[Key, Value]>;
    entriesDescending(): IterableIterator<[Key, Value]>;
    [Symbol.iterator](): IterableIterator<[Key, Value]>;
  }
  namespace QuickLRU {
    interface Options<Key = any, Value = any> {
      onEviction?: (key: Key, value: Value) => void;
      [option: string]: any;
    }
  }
  export = QuickLRU;
}

declare module 'node-cache' {
  class NodeCache {
    constructor(options?: NodeCache.Options);
    readonly options: NodeCache.Options;
    get<Value = any>(key: NodeCache.Key): Value | undefined;
    take<Value = any>(key: NodeCache.Key): Value | undefined;
    mget<Value = any>(keys: NodeCache.Key[]): { [key: string]: Value };
    set<Value = any>(key: NodeCache.Key, value: Value, ttl?: number | string): boolean;
    mset(entries: readonly unknown[]): boolean;
    fetch<Value = any>(key: NodeCache.Key, ...rest: any[]): Value;
    has(key: NodeCache.Key): boolean;
    del(keys: NodeCache.Key | NodeCache.Key[]): number;
    ttl(key: NodeCache.Key, ttl?: number | string): boolean;
    getTtl(key: NodeCache.Key): number | undefined;
    keys(): string[];
    getStats(): any;
    flushAll(): void;
    flushStats(): void;
    close(): void;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
  }
  namespace NodeCache {
    export { NodeCache };
    export type Key = string | number;
    export type Options = any;
    export type Stats = any;
  }
  export = NodeCache;
}
