// So that functions between the tags know what they are called with.
declare namespace JSX {
  interface ElementChildrenAttribute {
    children: {};
  }
}

declare module 'solid-js' {
  export type Accessor<Value> = () => Value;
  export interface Setter<Value> {
    (value: Value | ((before: Value) => Value)): Value;
  }
  export type Signal<Value> = [Accessor<Value>, Setter<Value>];
  export type JSX = any;
  export type Component<Props = {}> = (props: Props) => any;
  export type ParentComponent<Props = {}> = (props: Props & { children?: any }) => any;

  export function createSignal<Value>(): Signal<Value | undefined>;
  export function createSignal<Value>(value: Value, options?: unknown): Signal<Value>;
  export function createMemo<Value>(
    callback: (before?: Value) => Value,
    initial?: Value,
    options?: unknown,
  ): Accessor<Value>;
  export function createEffect<Value>(callback: (before?: Value) => Value, initial?: Value, options?: unknown): void;
  export function createRenderEffect<Value>(callback: (before?: Value) => Value, initial?: Value): void;
  export function createComputed<Value>(callback: (before?: Value) => Value, initial?: Value): void;
  export function createRoot<Value>(callback: (dispose: () => void) => Value): Value;
  export function createDeferred<Value>(source: Accessor<Value>, options?: unknown): Accessor<Value>;
  export interface Resource<Value> {
    (): Value | undefined;
    readonly latest: Value | undefined;
    readonly loading: boolean;
    readonly error: any;
  }
  export function createResource<Value, Source>(
    source: Accessor<Source> | Source,
    fetcher: (source: Source, info: any) => Promise<Value> | Value,
    options?: unknown,
  ): [Resource<Value>, any];
  export function createResource<Value>(
    fetcher: (source: true, info: any) => Promise<Value> | Value,
    options?: unknown,
  ): [Resource<Value>, any];
  export function on<Value, Result>(
    source: Accessor<Value>,
    callback: (now: Value, before: Value | undefined) => Result,
    options?: unknown,
  ): () => Result;
  export function onMount(callback: () => void): void;
  export function onCleanup(callback: () => void): void;
  export function batch<Value>(callback: () => Value): Value;
  export function untrack<Value>(callback: () => Value): Value;

  export interface Context<Value> {
    readonly id: symbol;
    readonly defaultValue: Value;
    Provider(props: { value: Value; children?: any }): any;
  }
  export function createContext<Value>(): Context<Value | undefined>;
  export function createContext<Value>(initial: Value): Context<Value>;
  export function useContext<Value>(context: Context<Value>): Value;
  export function mergeProps<One, Other>(one: One, other: Other): One & Other;
  export function splitProps<Props, Name extends keyof Props>(
    props: Props,
    names: readonly Name[],
  ): [Pick<Props, Name>, Omit<Props, Name>];
  export function For<Item>(props: {
    each: readonly Item[] | null | undefined | false;
    fallback?: any;
    children: (item: Item, index: Accessor<number>) => any;
  }): any;
  type Child = object | string | number | boolean | null;
  export function Show<Value>(props: {
    when: Value | null | undefined | false;
    fallback?: any;
    children?: Child | ((value: Accessor<NonNullable<Value>>) => any);
  }): any;
}

declare module 'solid-js/store' {
  export interface SetStoreFunction<Values> {
    (...path: any[]): void;
  }
  export function createStore<Values extends object = {}>(values?: Values): [Values, SetStoreFunction<Values>];
  export function createMutable<Values extends object>(values: Values): Values;
  export function produce<Values>(callback: (values: Values) => void): (values: Values) => Values;
  export function unwrap<Values>(values: Values): Values;
  export function reconcile<Values>(values: Values, options?: unknown): (values: Values) => Values;
}
