declare module 'svelte' {
  export function onMount(callback: () => any): void;
  export function onDestroy(callback: () => any): void;
  export function beforeUpdate(callback: () => void): void;
  export function afterUpdate(callback: () => void): void;
  export function tick(): Promise<void>;
  export function untrack<Value>(callback: () => Value): Value;
  export function getContext<Value>(key: unknown): Value;
  export function setContext<Value>(key: unknown, value: Value): Value;
  export function hasContext(key: unknown): boolean;
  export function createContext<Value>(): [() => Value, (value: Value) => Value];
}

declare module 'svelte/store' {
  export interface Readable<Value> {
    subscribe(run: (value: Value) => void, invalidate?: (value?: Value) => void): () => void;
  }
  export interface Writable<Value> extends Readable<Value> {
    set(value: Value): void;
    update(updater: (value: Value) => Value): void;
  }
  type StartStopNotifier<Value> = (
    set: (value: Value) => void,
    update: (updater: (value: Value) => Value) => void,
  ) => void | (() => void);
  type Values<Stores> =
    Stores extends Readable<infer Value>
      ? Value
      : { [Index in keyof Stores]: Stores[Index] extends Readable<infer Value> ? Value : never };
  type Stores = Readable<any> | readonly [Readable<any>, ...Readable<any>[]] | readonly Readable<any>[];
  export function writable<Value>(value?: Value, start?: StartStopNotifier<Value>): Writable<Value>;
  export function readable<Value>(value?: Value, start?: StartStopNotifier<Value>): Readable<Value>;
  export function derived<Sources extends Stores, Value>(
    stores: Sources,
    callback: (values: Values<Sources>) => Value,
    initial?: Value,
  ): Readable<Value>;
  export function derived<Sources extends Stores, Value>(
    stores: Sources,
    callback: (
      values: Values<Sources>,
      set: (value: Value) => void,
      update: (updater: (value: Value) => Value) => void,
    ) => void | (() => void),
    initial?: Value,
  ): Readable<Value>;
  export function readonly<Value>(store: Readable<Value>): Readable<Value>;
  export function get<Value>(store: Readable<Value>): Value;
  export function toStore<Value>(get: () => Value, set?: (value: Value) => void): Writable<Value>;
  export function fromStore<Value>(store: Readable<Value>): { current: Value };
}
