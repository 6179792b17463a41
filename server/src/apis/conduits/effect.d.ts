declare module 'effect' {
  interface Pipeable {
    pipe<Self, A>(this: Self, a: (self: Self) => A): A;
    pipe<Self, A, B>(this: Self, a: (self: Self) => A, b: (a: A) => B): B;
    pipe<Self, A, B, C>(this: Self, a: (self: Self) => A, b: (a: A) => B, c: (b: B) => C): C;
    pipe<Self, A, B, C, D>(this: Self, a: (self: Self) => A, b: (a: A) => B, c: (b: B) => C, d: (c: C) => D): D;
    pipe(...steps: any[]): any;
  }
  export function pipe<Self, A>(self: Self, a: (self: Self) => A): A;
  export function pipe<Self, A, B>(self: Self, a: (self: Self) => A, b: (a: A) => B): B;
  export function pipe<Self, A, B, C>(self: Self, a: (self: Self) => A, b: (a: A) => B, c: (b: B) => C): C;
  export function pipe<Self, A, B, C, D>(
    self: Self,
    a: (self: Self) => A,
    b: (a: A) => B,
    c: (b: B) => C,
    d: (c: C) => D,
  ): D;
  export function pipe(...steps: any[]): any;
  export function flow(...steps: any[]): any;

  export namespace Option {
    interface None<Value> extends Pipeable {
      readonly _tag: 'None';
    }
    interface Some<Value> extends Pipeable {
      readonly _tag: 'Some';
      readonly value: Value;
    }
    type Option<Value> = None<Value> | Some<Value>;
  }
  export const Option: {
    isSome<Value>(self: Option.Option<Value>): self is Option.Some<Value>;
    isNone<Value>(self: Option.Option<Value>): self is Option.None<Value>;
    some<Value>(value: Value): Option.Option<Value>;
    none<Value = never>(): Option.Option<Value>;
    fromNullable<Value>(value: Value): Option.Option<NonNullable<Value>>;
    getOrNull<Value>(self: Option.Option<Value>): Value | null;
    getOrUndefined<Value>(self: Option.Option<Value>): Value | undefined;
    getOrThrow<Value>(self: Option.Option<Value>): Value;
    map<Value, Result>(callback: (value: Value) => Result): (self: Option.Option<Value>) => Option.Option<Result>;
    map<Value, Result>(self: Option.Option<Value>, callback: (value: Value) => Result): Option.Option<Result>;
    [name: string]: any;
  };

  export namespace Effect {
    interface Effect<Value, Failure = never, Needed = never> extends Pipeable {
      [Symbol.iterator](): Iterator<any, Value, any>;
    }
  }
  type Some<Value> = Effect.Effect<Value, any, any>;
  export const Effect: {
    succeed<Value>(value: Value): Some<Value>;
    sync<Value>(callback: () => Value): Some<Value>;
    try<Value>(callback: (() => Value) | { try: () => Value; catch: (error: unknown) => unknown }): Some<Value>;
    promise<Value>(callback: (signal: any) => PromiseLike<Value>): Some<Value>;
    tryPromise<Value>(
      callback:
        | ((signal: any) => PromiseLike<Value>)
        | { try: (signal: any) => PromiseLike<Value>; catch: (error: unknown) => unknown },
    ): Some<Value>;
    async<Value, Failure = never, Needed = never>(
      callback: (resume: (effect: Some<Value>) => void, signal: any) => any,
    ): Some<Value>;
    gen<Value>(callback: (...args: any[]) => Iterator<any, Value, any>): Some<Value>;
    acquireRelease<Value>(acquire: Some<Value>, release: (value: Value, exit: any) => Some<any>): Some<Value>;
    acquireRelease<Value>(release: (value: Value, exit: any) => Some<any>): (acquire: Some<Value>) => Some<Value>;
    acquireUseRelease<Value, Result>(
      acquire: Some<Value>,
      use: (value: Value) => Some<Result>,
      release: (value: Value, exit: any) => Some<any>,
    ): Some<Result>;
    map<Value, Result>(callback: (value: Value) => Result): (self: Some<Value>) => Some<Result>;
    map<Value, Result>(self: Some<Value>, callback: (value: Value) => Result): Some<Result>;
    flatMap<Value, Result>(callback: (value: Value) => Some<Result>): (self: Some<Value>) => Some<Result>;
    flatMap<Value, Result>(self: Some<Value>, callback: (value: Value) => Some<Result>): Some<Result>;
    tap<Value>(callback: (value: Value) => unknown): (self: Some<Value>) => Some<Value>;
    tap<Value>(self: Some<Value>, callback: (value: Value) => unknown): Some<Value>;
    forEach<Item>(items: Iterable<Item>, callback: (item: Item, index: number) => any, options?: any): Some<any>;
    scoped<Value>(self: Some<Value>): Some<Value>;
    orDie<Value>(self: Some<Value>): Some<Value>;
    runSync<Value>(self: Some<Value>): Value;
    runPromise<Value>(self: Some<Value>, options?: unknown): Promise<Value>;
    [name: string]: any;
  };

  export namespace Ref {
    interface Ref<Value> extends Effect.Effect<Value> {}
  }
  export const Ref: {
    make<Value>(value: Value): Some<Ref.Ref<Value>>;
    get<Value>(self: Ref.Ref<Value>): Some<Value>;
    getAndSet<Value>(self: Ref.Ref<Value>, value: Value): Some<Value>;
    set<Value>(self: Ref.Ref<Value>, value: Value): Some<void>;
    update<Value>(self: Ref.Ref<Value>, callback: (value: Value) => Value): Some<void>;
    [name: string]: any;
  };
}
