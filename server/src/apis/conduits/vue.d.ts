declare module 'vue' {
  export interface Ref<Value = any> {
    value: Value;
  }
  export interface ShallowRef<Value = any> extends Ref<Value> {}
  export interface WritableComputedRef<Value> extends Ref<Value> {}
  export interface ComputedRef<Value = any> {
    readonly value: Value;
  }
  export type MaybeRef<Value = any> = Value | Ref<Value> | ComputedRef<Value>;
  export type MaybeRefOrGetter<Value = any> = MaybeRef<Value> | (() => Value);
  export type ToRef<Value> = Ref<Value>;
  export type ToRefs<Values> = { [Name in keyof Values]: Ref<Values[Name]> };
  export type UnwrapRef<Value> = Value extends { readonly value: infer Inner } ? Inner : Value;
  /** What templates, `reactive` and `this` make of an object with refs. */
  export type ShallowUnwrapRef<Values> = {
    [Name in keyof Values]: Values[Name] extends Ref<infer Value> | ComputedRef<infer Value> ? Value : Values[Name];
  };
  type Reactive<Target> = Target extends Function | readonly any[] | ReadonlyMap<any, any> | ReadonlySet<any>
    ? Target
    : ShallowUnwrapRef<Target>;

  // What an untyped ref holds is not known: by its type it would be the same as every other one.
  export function ref(value?: null): Record<'value', null>;
  export function shallowRef(value?: null): Record<'value', null>;
  export function ref<Value>(value: Value): Ref<Value>;
  export function ref<Value = any>(): Ref<Value | undefined>;
  export function shallowRef<Value>(value: Value): ShallowRef<Value>;
  export function shallowRef<Value = any>(): ShallowRef<Value | undefined>;
  export function customRef<Value>(
    factory: (track: () => void, trigger: () => void) => { get: () => Value; set: (value: Value) => void },
  ): Ref<Value>;
  export function computed<Value>(getter: (before?: Value) => Value, options?: unknown): ComputedRef<Value>;
  export function computed<Value>(
    accessors: { get: (before?: Value) => Value; set: (value: Value) => void },
    options?: unknown,
  ): WritableComputedRef<Value>;
  export function reactive<Target extends object>(target: Target): Reactive<Target>;
  export function shallowReactive<Target extends object>(target: Target): Target;
  export function readonly<Target>(target: Target): Target;
  export function shallowReadonly<Target>(target: Target): Target;
  export function markRaw<Value>(value: Value): Value;
  export function toRaw<Value>(value: Value): Value;
  export function unref<Value>(value: MaybeRef<Value>): Value;
  export function toValue<Value>(value: MaybeRefOrGetter<Value>): Value;
  export function toRef<Target, Name extends keyof Target>(target: Target, name: Name): Ref<Target[Name]>;
  export function toRef<Value>(getter: () => Value): ComputedRef<Value>;
  export function toRefs<Target extends object>(target: Target): ToRefs<Target>;
  export function isRef(value: unknown): value is Ref;
  export function triggerRef(value: Ref): void;
  export function useTemplateRef<Value = any>(name: string): ShallowRef<Value | null>;

  type Cleanup = (callback: () => void) => void;
  type Source<Value> = Ref<Value> | ComputedRef<Value> | (() => Value);
  type Watched<Sources> = {
    -readonly [Index in keyof Sources]: Sources[Index] extends Source<infer Value> ? Value : Sources[Index];
  };
  export interface WatchHandle {
    (): void;
    stop(): void;
    pause(): void;
    resume(): void;
  }
  export function watch<const Sources extends readonly unknown[]>(
    sources: Sources,
    callback: (now: Watched<Sources>, before: Watched<Sources>, onCleanup: Cleanup) => any,
    options?: unknown,
  ): WatchHandle;
  export function watch<Value>(
    source: Source<Value>,
    callback: (now: Value, before: Value, onCleanup: Cleanup) => any,
    options?: unknown,
  ): WatchHandle;
  export function watch<Value extends object>(
    source: Value,
    callback: (now: Value, before: Value, onCleanup: Cleanup) => any,
    options?: unknown,
  ): WatchHandle;
  export function watchEffect(effect: (onCleanup: Cleanup) => any, options?: unknown): WatchHandle;
  export function onWatcherCleanup(callback: () => void): void;

  export interface InjectionKey<Value> extends Symbol {
    readonly injected?: Value;
  }
  export function provide<Value>(key: InjectionKey<Value>, value: Value): void;
  export function provide(key: string | number | symbol, value: unknown): void;
  export function inject<Value>(key: InjectionKey<Value> | string): Value | undefined;
  export function inject<Value>(
    key: InjectionKey<Value> | string,
    otherwise: Value | (() => Value),
    isFactory?: boolean,
  ): Value;

  export function onBeforeMount(callback: () => any): void;
  export function onMounted(callback: () => any): void;
  export function onBeforeUpdate(callback: () => any): void;
  export function onUpdated(callback: () => any): void;
  export function onBeforeUnmount(callback: () => any): void;
  export function onUnmounted(callback: () => any): void;
  export function onActivated(callback: () => any): void;
  export function onDeactivated(callback: () => any): void;
  export function onScopeDispose(callback: () => any): void;
  export function nextTick(callback?: () => any): Promise<void>;
  export function effectScope(detached?: boolean): {
    run<Value>(callback: () => Value): Value | undefined;
    stop(): void;
  };

  export type PropType<Value> = { new (...args: any[]): Value & {} } | (() => Value) | PropType<Value>[];
  type PropValue<Option> = Option extends { type: PropType<infer Value> } | PropType<infer Value> ? Value : any;
  type Getters<Computed> = {
    readonly [Name in keyof Computed]: Computed[Name] extends { get: (...args: any) => infer Value }
      ? Value
      : Computed[Name] extends (...args: any) => infer Value
        ? Value
        : any;
  };
  interface Options<Props, Bindings, Data, Computed, Methods> {
    name?: string;
    props?: Props;
    setup?: (props: { readonly [Name in keyof Props]: PropValue<Props[Name]> }, context: any) => Bindings;
    data?: (vm: any) => Data;
    computed?: Computed;
    methods?: Methods;
    [option: string]: any;
  }
  type Instance<Props, Bindings, Data, Computed, Methods> = {
    readonly [Name in keyof Props]: PropValue<Props[Name]>;
  } & ShallowUnwrapRef<Bindings> &
    Data &
    Getters<Computed> &
    Methods;
  export function defineComponent<Props = {}>(setup: (props: Props, context: any) => any, options?: unknown): any;
  export function defineComponent<Props = {}, Bindings = {}, Data = {}, Computed = {}, Methods = {}>(
    options: Options<Props, Bindings, Data, Computed, Methods> &
      ThisType<Instance<Props, Bindings, Data, Computed, Methods>>,
  ): any;
}

declare module '@vue/reactivity' {
  export * from 'vue';
}
declare module '@vue/runtime-core' {
  export * from 'vue';
}

declare module 'pinia' {
  import type { Getters, ShallowUnwrapRef, ToRefs } from 'vue';

  type Store<State, Actions, Computed> = State &
    Getters<Computed> &
    Actions & {
      readonly $id: string;
      readonly $state: State;
      $patch(state: any): void;
      $reset(): void;
      $subscribe(callback: (mutation: any, state: State) => void): () => void;
      $dispose(): void;
    };
  interface StoreOptions<State, Actions, Computed> {
    state?: () => State;
    getters?: Computed;
    actions?: Actions;
    [option: string]: any;
  }
  export function defineStore<Bindings>(
    id: string,
    setup: (tools?: any) => Bindings,
    options?: unknown,
  ): (pinia?: unknown) => ShallowUnwrapRef<Bindings>;
  export function defineStore<State = {}, Actions = {}, Computed = {}>(
    id: string,
    options: StoreOptions<State, Actions, Computed> & ThisType<Store<State, Actions, Computed>>,
  ): (pinia?: unknown) => Store<State, Actions, Computed>;
  export function storeToRefs<Values extends object>(store: Values): ToRefs<Values>;
  export function createPinia(): any;
}
