declare module 'async_hooks' {
  export class AsyncLocalStorage<Store> {
    getStore(): Store | undefined;
    run<Result, Arguments extends unknown[]>(
      store: Store,
      callback: (...args: Arguments) => Result,
      ...args: Arguments
    ): Result;
    enterWith(store: Store): void;
    exit<Result>(callback: () => Result): Result;
    disable(): void;
  }
}
declare module 'node:async_hooks' {
  export * from 'async_hooks';
}

declare module 'tsyringe' {
  type Token<Value> = (abstract new (...args: any[]) => Value) | string | symbol;
  export interface DependencyContainer {
    resolve<Value>(token: Token<Value>): Value;
    resolveAll<Value>(token: Token<Value>): Value[];
    register(token: unknown, provider: unknown, options?: unknown): this;
    registerInstance<Value>(token: Token<Value>, instance: Value): this;
    registerSingleton(from: unknown, to?: unknown): this;
    createChildContainer(): DependencyContainer;
  }
  export const container: DependencyContainer;
  export function injectable(options?: unknown): any;
  export function singleton(): any;
  export function inject(token: unknown, options?: unknown): any;
}

declare module 'inversify' {
  type Identifier<Value> = (abstract new (...args: any[]) => Value) | string | symbol;
  export class Container {
    constructor(options?: unknown);
    bind<Value>(identifier: Identifier<Value>): any;
    get<Value>(identifier: Identifier<Value>, options?: unknown): Value;
    getAsync<Value>(identifier: Identifier<Value>, options?: unknown): Promise<Value>;
    getAll<Value>(identifier: Identifier<Value>, options?: unknown): Value[];
  }
  export function injectable(scope?: unknown): any;
  export function inject(identifier: unknown): any;
  export function multiInject(identifier: unknown): any;
  export function optional(): any;
}
