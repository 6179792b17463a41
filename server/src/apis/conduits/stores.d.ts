declare module 'zustand' {
  export interface StoreApi<State> {
    getState(): State;
    getInitialState(): State;
    setState(
      state: Partial<State> | ((before: State) => Partial<State> | void),
      replace?: boolean,
      ...rest: any[]
    ): void;
    subscribe(listener: (now: State, before: State) => void): () => void;
  }
  export type UseBoundStore<Api extends StoreApi<any>> = Api & {
    (): ReturnType<Api['getState']>;
    <Selected>(selector: (state: ReturnType<Api['getState']>) => Selected, isEqual?: unknown): Selected;
  };
  export type StateCreator<State, In = unknown, Out = unknown, Made = State> = (
    set: StoreApi<State>['setState'],
    get: StoreApi<State>['getState'],
    api: StoreApi<State>,
  ) => Made;
  export function create<State>(): <Creator extends StateCreator<State>>(
    creator: Creator | StateCreator<State>,
  ) => UseBoundStore<StoreApi<State>>;
  export function create<State>(creator: StateCreator<State>): UseBoundStore<StoreApi<State>>;
  export function createStore<State>(): (creator: StateCreator<State>) => StoreApi<State>;
  export function createStore<State>(creator: StateCreator<State>): StoreApi<State>;
  export function useStore<State>(api: StoreApi<State>): State;
  export function useStore<State, Selected>(api: StoreApi<State>, selector: (state: State) => Selected): Selected;
  export default create;
}
declare module 'zustand/vanilla' {
  export { createStore, type StateCreator, type StoreApi } from 'zustand';
}
declare module 'zustand/middleware/immer' {
  import type { StateCreator } from 'zustand';

  export function immer<State>(creator: StateCreator<State>): StateCreator<State>;
}
declare module 'zustand/react/shallow' {
  export function useShallow<State, Selected>(selector: (state: State) => Selected): (state: State) => Selected;
}
declare module 'zustand/shallow' {
  export { useShallow } from 'zustand/react/shallow';
  export function shallow(one: any, other: any): boolean;
}
declare module 'zustand/middleware' {
  import type { StateCreator } from 'zustand';

  export function persist<State>(creator: StateCreator<State>, options?: unknown): StateCreator<State>;
  export function devtools<State>(creator: StateCreator<State>, options?: unknown): StateCreator<State>;
  export function subscribeWithSelector<State>(creator: StateCreator<State>): StateCreator<State>;
}

declare module 'jotai' {
  export interface Atom<Value> {
    readonly read: (get: Getter) => Value;
  }
  export interface WritableAtom<Value, Arguments extends unknown[], Result> extends Atom<Value> {
    readonly write: (get: Getter, set: Setter, ...args: Arguments) => Result;
  }
  export interface PrimitiveAtom<Value> extends WritableAtom<Value, [Value | ((before: Value) => Value)], void> {}
  export type Getter = <Value>(atom: Atom<Value>) => Value;
  export type Setter = <Value, Arguments extends unknown[], Result>(
    atom: WritableAtom<Value, Arguments, Result>,
    ...args: Arguments
  ) => Result;
  export function atom<Value, Arguments extends unknown[], Result>(
    read: (get: Getter, options?: any) => Value,
    write: (get: Getter, set: Setter, ...args: Arguments) => Result,
  ): WritableAtom<Value, Arguments, Result>;
  export function atom<Value>(read: (get: Getter, options?: any) => Value): Atom<Value>;
  export function atom<Value, Arguments extends unknown[], Result>(
    initial: Value,
    write: (get: Getter, set: Setter, ...args: Arguments) => Result,
  ): WritableAtom<Value, Arguments, Result>;
  export function atom<Value>(initial: Value): PrimitiveAtom<Value>;
  export function atom<Value>(): PrimitiveAtom<Value | undefined>;
  export function useAtom<Value, Arguments extends unknown[], Result>(
    atom: WritableAtom<Value, Arguments, Result>,
  ): [Awaited<Value>, (...args: Arguments) => Result];
  export function useAtom<Value>(atom: Atom<Value>): [Awaited<Value>, never];
  export function useAtomValue<Value>(atom: Atom<Value>): Awaited<Value>;
  export function useSetAtom<Value, Arguments extends unknown[], Result>(
    atom: WritableAtom<Value, Arguments, Result>,
  ): (...args: Arguments) => Result;
  export function createStore(): {
    get: Getter;
    set: Setter;
    sub(atom: Atom<unknown>, listener: () => void): () => void;
  };
}

declare module 'immer' {
  // A draft of a socket is that socket.
  export type Draft<Value> = Value;
  export type Immutable<Value> = Value;
  export type WritableDraft<Value> = Value;
  export type Patch = any;
  export type Producer<Value> = (draft: Value) => any;

  export function produce<Value>(base: Value, recipe: (draft: Value) => any, listener?: unknown): Value;
  export function produce<Value, Rest extends unknown[]>(
    recipe: (draft: Value, ...rest: Rest) => any,
    initial?: Value,
  ): (base: Value, ...rest: Rest) => Value;
  export function produceWithPatches<Value>(base: Value, recipe: (draft: Value) => any): [Value, Patch[], Patch[]];
  export function createDraft<Value>(base: Value): Value;
  export function finishDraft<Value>(draft: Value, listener?: unknown): Value;
  export function current<Value>(draft: Value): Value;
  export function original<Value>(draft: Value): Value | undefined;
  export function castDraft<Value>(value: Value): Value;
  export function castImmutable<Value>(value: Value): Value;
  export function freeze<Value>(value: Value, deep?: boolean): Value;
  export function applyPatches<Value>(base: Value, patches: readonly Patch[]): Value;
  export function isDraft(value: any): boolean;
  export function isDraftable(value: any): boolean;
  export function enableMapSet(): void;
  export function enablePatches(): void;
  export function enableES5(): void;
  export function enableAllPlugins(): void;
  export function setAutoFreeze(freeze: boolean): void;
  export const immerable: unique symbol;
  export const nothing: any;
  export default produce;
}
declare module 'use-immer' {
  export type DraftFunction<Value> = (draft: Value) => void;
  export type Updater<Value> = (change: Value | DraftFunction<Value>) => void;
  export type ImmerHook<Value> = [Value, Updater<Value>];
  export function useImmer<Value = any>(initial: Value | (() => Value)): ImmerHook<Value>;
  export function useImmerReducer<State, Action>(
    reducer: (draft: State, action: Action) => any,
    initial: State,
    ...rest: any[]
  ): [State, (action: Action) => void];
}
