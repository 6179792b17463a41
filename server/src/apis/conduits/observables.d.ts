declare module '@preact/signals-core' {
  export class Signal<Value = any> {
    constructor(value?: Value, options?: unknown);
    value: Value;
    readonly brand: symbol;
    peek(): Value;
    subscribe(listener: (value: Value) => void): () => void;
  }
  export interface ReadonlySignal<Value = any> {
    readonly value: Value;
    readonly brand: symbol;
    peek(): Value;
    subscribe(listener: (value: Value) => void): () => void;
  }
  // What an untyped signal holds is not known: by its type it would be the same as every other one.
  export type UnknownSignal = Record<'value', null> & {
    peek(): any;
    subscribe(listener: (value: any) => void): () => void;
  };
  export function signal(value?: null): UnknownSignal;
  export function signal<Value>(value: Value, options?: unknown): Signal<Value>;
  export function signal<Value = undefined>(): Signal<Value | undefined>;
  export function computed<Value>(callback: () => Value, options?: unknown): ReadonlySignal<Value>;
  export function effect(callback: () => unknown, options?: unknown): () => void;
  export function batch<Result>(callback: () => Result): Result;
  export function untracked<Result>(callback: () => Result): Result;
  export function action<Callback extends (...args: any) => any>(callback: Callback): Callback;
}
declare module '@preact/signals' {
  import { ReadonlySignal, Signal, UnknownSignal } from '@preact/signals-core';

  export * from '@preact/signals-core';
  export function useSignal(value?: null): UnknownSignal;
  export function useSignal<Value>(value: Value, options?: unknown): Signal<Value>;
  export function useSignal<Value = undefined>(): Signal<Value | undefined>;
  export function useComputed<Value>(callback: () => Value, options?: unknown): ReadonlySignal<Value>;
  export function useSignalEffect(callback: () => unknown, options?: unknown): void;
}
declare module '@preact/signals-react' {
  export * from '@preact/signals';
}
declare module '@preact/signals-react/runtime' {
  export { useComputed, useSignal, useSignalEffect } from '@preact/signals';
  export function useSignals(usage?: number): any;
}

declare module 'nanostores' {
  export interface ReadableAtom<Value = any> {
    readonly value: Value | undefined;
    get(): Value;
    listen(listener: (now: Value, before: Value, key?: any) => void): () => void;
    subscribe(listener: (now: Value, before?: Value, key?: any) => void): () => void;
    notify(before?: Value): void;
    off(): void;
  }
  export interface WritableAtom<Value = any> extends ReadableAtom<Value> {
    set(value: Value): void;
  }
  export type PreinitializedWritableAtom<Value> = WritableAtom<Value> & { readonly value: Value };
  export interface MapStore<Values = any> extends WritableAtom<Values> {
    setKey<Name extends keyof Values>(name: Name, value: Values[Name]): void;
  }
  export type PreinitializedMapStore<Values> = MapStore<Values> & { readonly value: Values };
  export interface DeepMapStore<Values = any> extends WritableAtom<Values> {
    setKey(path: string, value: unknown): void;
  }
  export type Store<Value = any> = ReadableAtom<Value> | WritableAtom<Value>;
  export type Atom<Value = any> = ReadableAtom<Value> | WritableAtom<Value>;
  export type AnyStore<Value = any> = Store<Value>;
  export type StoreValue<Of> = Of extends { get(): infer Value } ? Value : any;

  export function atom<Value, Extension = {}>(value: Value): PreinitializedWritableAtom<Value> & Extension;
  export function atom<Value, Extension = {}>(): WritableAtom<Value | undefined> & Extension;
  export function map<Values extends object, Extension = {}>(
    values?: Values,
  ): PreinitializedMapStore<Values> & Extension;
  export function deepMap<Values extends object>(values?: Values): DeepMapStore<Values>;
  export function computed<Value, One>(store: ReadableAtom<One>, callback: (one: One) => Value): ReadableAtom<Value>;
  export function computed<Value, Stores extends readonly ReadableAtom[]>(
    stores: readonly [...Stores],
    callback: (...values: { [Index in keyof Stores]: StoreValue<Stores[Index]> }) => Value,
  ): ReadableAtom<Value>;
  export { computed as batched };
  export function effect<One>(store: ReadableAtom<One>, callback: (one: One) => unknown): () => void;
  export function effect<Stores extends readonly ReadableAtom[]>(
    stores: readonly [...Stores],
    callback: (...values: { [Index in keyof Stores]: StoreValue<Stores[Index]> }) => unknown,
  ): () => void;
  export function listenKeys(
    store: any,
    names: readonly string[],
    listener: (now: any, before: any, name: any) => void,
  ): () => void;
  export { listenKeys as subscribeKeys };
  export function onMount(store: unknown, callback: () => unknown): () => void;
  export { onMount as onStart, onMount as onStop };
  export function onSet<Value>(
    store: ReadableAtom<Value>,
    callback: (event: { newValue: Value; changed: any; abort(): void; shared: any }) => void,
  ): () => void;
  export function onNotify<Value>(
    store: ReadableAtom<Value>,
    callback: (event: { oldValue: Value; changed: any; abort(): void; shared: any }) => void,
  ): () => void;
  export function task<Result>(callback: () => Promise<Result>): Promise<Result>;
  export function action(store: any, name: string, callback: Function): any;
  export function keepMount(store: unknown): void;
  export function cleanStores(...stores: unknown[]): void;
  export function allTasks(): Promise<void>;
}
declare module '@nanostores/react' {
  import { Store, StoreValue } from 'nanostores';
  export function useStore<Of extends Store>(store: Of, options?: unknown): StoreValue<Of>;
}
declare module '@nanostores/preact' {
  export { useStore } from '@nanostores/react';
}
declare module '@nanostores/vue' {
  import { Store, StoreValue } from 'nanostores';
  export function useStore<Of extends Store>(store: Of): { readonly value: StoreValue<Of> };
}
declare module '@nanostores/solid' {
  import { Store, StoreValue } from 'nanostores';
  export function useStore<Of extends Store>(store: Of): () => StoreValue<Of>;
}

declare module 'mobx' {
  export interface IObservableValue<Value> {
    get(): Value;
    set(value: Value): void;
  }
  export interface IComputedValue<Value> {
    get(): Value;
    set(value: Value): void;
  }
  export interface IObservableArray<Item = any> extends Array<Item> {
    clear(): Item[];
    replace(items: readonly Item[]): Item[];
    remove(item: Item): boolean;
  }
  export class ObservableMap<Key = any, Value = any> extends Map<Key, Value> {
    merge(values: any): this;
    replace(values: any): this;
    toJSON(): [Key, Value][];
  }
  export class ObservableSet<Item = any> extends Set<Item> {
    replace(items: any): this;
  }
  export type IReactionDisposer = () => void;
  export type IReactionPublic = { dispose(): void; trace(enter?: boolean): void };

  interface Observable {
    // As a decorator it is given the class and the name, or undefined and the context.
    (target: any, name: string | symbol | object, ...rest: any[]): any;
    <Value>(value: Value): Value;
    box<Value>(value: Value, options?: unknown): IObservableValue<Value>;
    box<Value>(value?: Value, options?: unknown): IObservableValue<Value | undefined>;
    array<Item = any>(items?: readonly Item[], options?: unknown): IObservableArray<Item>;
    map<Key = any, Value = any>(values?: Iterable<readonly [Key, Value]> | null): ObservableMap<Key, Value>;
    map<Value = any>(values: { [key: string]: Value }, options?: unknown): ObservableMap<string, Value>;
    map<Key = any, Value = any>(values: any, options?: unknown): ObservableMap<Key, Value>;
    set<Item = any>(items?: Iterable<Item>, options?: unknown): ObservableSet<Item>;
    object<Values extends object>(values: Values, decorators?: unknown, options?: unknown): Values;
    ref: any;
    shallow: any;
    struct: any;
    deep: any;
  }
  export const observable: Observable;
  interface Action {
    <Callback extends (...args: any) => any>(name: string, callback: Callback): Callback;
    <Callback extends (...args: any) => any>(callback: Callback): Callback;
    (...args: any[]): any;
    bound: any;
  }
  export const action: Action;
  interface Computed {
    <Value>(callback: () => Value, options?: unknown): IComputedValue<Value>;
    (...args: any[]): any;
    struct: any;
  }
  export const computed: Computed;
  export const flow: any;
  export const override: any;
  export const comparer: any;
  export function makeAutoObservable<Values extends object>(
    values: Values,
    overrides?: unknown,
    options?: unknown,
  ): Values;
  export function makeObservable<Values extends object>(
    values: Values,
    annotations?: unknown,
    options?: unknown,
  ): Values;
  export function extendObservable<Values extends object, More extends object>(
    values: Values,
    more: More,
    ...rest: any[]
  ): Values & More;
  export function runInAction<Result>(callback: () => Result): Result;
  export function transaction<Result>(callback: () => Result): Result;
  export function untracked<Result>(callback: () => Result): Result;
  export function autorun(callback: (reaction: IReactionPublic) => unknown, options?: unknown): IReactionDisposer;
  export function reaction<Value>(
    source: (reaction: IReactionPublic) => Value,
    callback: (now: Value, before: Value, reaction: IReactionPublic) => void,
    options?: unknown,
  ): IReactionDisposer;
  export function when(condition: () => boolean, options?: object): Promise<void> & { cancel(): void };
  export function when(condition: () => boolean, callback: () => void, options?: unknown): IReactionDisposer;
  export function observe(target: any, ...rest: any[]): () => void;
  export function intercept(target: any, ...rest: any[]): () => void;
  export function onBecomeObserved(target: any, ...rest: any[]): () => void;
  export function onBecomeUnobserved(target: any, ...rest: any[]): () => void;
  export function toJS<Value>(value: Value, options?: unknown): Value;
  export function configure(options: unknown): void;
  export function isObservable(value: any, name?: PropertyKey): boolean;
  export function keys(values: any): any[];
  export function values<Item = any>(values: Map<any, Item> | Set<Item> | { [key: string]: Item }): Item[];
  export function entries<Item = any>(values: Map<any, Item> | { [key: string]: Item }): [any, Item][];
  export function get(values: any, key: any): any;
  export function set(values: any, ...rest: any[]): void;
  export function remove(values: any, key: any): void;
  export function has(values: any, key: any): boolean;
}
declare module 'mobx-react-lite' {
  export function observer<Component>(component: Component, ...rest: any[]): Component;
  export function useLocalObservable<Values>(create: () => Values, annotations?: unknown): Values;
  export function useLocalStore<Values>(create: () => Values): Values;
  export function useObserver<Result>(callback: () => Result): Result;
  export function enableStaticRendering(enable: boolean): void;
  export const Observer: any;
}
declare module 'mobx-react' {
  export * from 'mobx-react-lite';
  export function inject(...stores: any[]): any;
  export const Provider: any;
  export const MobXProviderContext: any;
}
