declare module 'rxjs' {
  export interface Subscription {
    readonly closed: boolean;
    add(teardown: unknown): void;
    unsubscribe(): void;
  }
  export interface Observer<Value> {
    next: (value: Value) => void;
    error: (error: any) => void;
    complete: () => void;
  }
  export interface Subscriber<Value> extends Subscription {
    next(value?: Value): void;
    error(error?: any): void;
    complete(): void;
  }
  export interface OperatorFunction<Value, Result> {
    (source: Observable<Value>): Observable<Result>;
  }
  export interface MonoTypeOperatorFunction<Value> extends OperatorFunction<Value, Value> {}
  export type ObservableInput<Value> = Observable<Value> | PromiseLike<Value> | Iterable<Value> | AsyncIterable<Value>;
  export type ObservedValueOf<Input> = Input extends ObservableInput<infer Value> ? Value : never;

  export class Observable<Value> {
    constructor(subscribe?: (subscriber: Subscriber<Value>) => any);
    subscribe(observer?: Partial<Observer<Value>> | ((value: Value) => void), ...rest: any[]): Subscription;
    forEach(callback: (value: Value) => void): Promise<void>;
    toPromise(): Promise<Value | undefined>;
    pipe(): Observable<Value>;
    pipe<A>(a: OperatorFunction<Value, A>): Observable<A>;
    pipe<A, B>(a: OperatorFunction<Value, A>, b: OperatorFunction<A, B>): Observable<B>;
    pipe<A, B, C>(a: OperatorFunction<Value, A>, b: OperatorFunction<A, B>, c: OperatorFunction<B, C>): Observable<C>;
    pipe<A, B, C, D>(
      a: OperatorFunction<Value, A>,
      b: OperatorFunction<A, B>,
      c: OperatorFunction<B, C>,
      d: OperatorFunction<C, D>,
    ): Observable<D>;
    pipe(...operators: OperatorFunction<any, any>[]): Observable<unknown>;
  }
  export class Subject<Value> extends Observable<Value> {
    readonly closed: boolean;
    next(value?: Value): void;
    error(error: any): void;
    complete(): void;
    unsubscribe(): void;
    asObservable(): Observable<Value>;
  }
  export class BehaviorSubject<Value> extends Subject<Value> {
    constructor(value: Value);
    readonly value: Value;
    getValue(): Value;
  }
  export class ReplaySubject<Value> extends Subject<Value> {
    constructor(size?: number, time?: number, ...rest: any[]);
  }
  export class AsyncSubject<Value> extends Subject<Value> {}

  export function from<Value>(input: ObservableInput<Value>): Observable<Value>;
  export function of<Value>(...values: Value[]): Observable<Value>;
  export function defer<Value>(factory: () => ObservableInput<Value>): Observable<Value>;
  export function fromEvent<Event = any>(target: unknown, event: string, ...rest: any[]): Observable<Event>;
  export function merge<Inputs extends readonly ObservableInput<any>[]>(
    ...inputs: Inputs
  ): Observable<ObservedValueOf<Inputs[number]>>;
  export function combineLatest<const Inputs extends readonly ObservableInput<any>[]>(
    inputs: Inputs,
  ): Observable<{ -readonly [Index in keyof Inputs]: ObservedValueOf<Inputs[Index]> }>;
  export function firstValueFrom<Value>(source: Observable<Value>, options?: unknown): Promise<Value>;
  export function lastValueFrom<Value>(source: Observable<Value>, options?: unknown): Promise<Value>;

  export function map<Value, Result>(project: (value: Value, index: number) => Result): OperatorFunction<Value, Result>;
  export function filter<Value, Kept extends Value>(
    isKept: (value: Value, index: number) => value is Kept,
  ): OperatorFunction<Value, Kept>;
  export function filter<Value>(isKept: (value: Value, index: number) => unknown): MonoTypeOperatorFunction<Value>;
  export function tap<Value>(
    observer?: Partial<Observer<Value>> | ((value: Value) => void),
  ): MonoTypeOperatorFunction<Value>;
  export function switchMap<Value, Input extends ObservableInput<any>>(
    project: (value: Value, index: number) => Input,
  ): OperatorFunction<Value, ObservedValueOf<Input>>;
  export function mergeMap<Value, Input extends ObservableInput<any>>(
    project: (value: Value, index: number) => Input,
  ): OperatorFunction<Value, ObservedValueOf<Input>>;
  export function concatMap<Value, Input extends ObservableInput<any>>(
    project: (value: Value, index: number) => Input,
  ): OperatorFunction<Value, ObservedValueOf<Input>>;
  export function pairwise<Value>(): OperatorFunction<Value, [Value, Value]>;
  export function take<Value>(count: number): MonoTypeOperatorFunction<Value>;
  export function takeUntil<Value>(notifier: unknown): MonoTypeOperatorFunction<Value>;
  export function distinctUntilChanged<Value>(isSame?: unknown): MonoTypeOperatorFunction<Value>;
  export function share<Value>(options?: unknown): MonoTypeOperatorFunction<Value>;
  export function shareReplay<Value>(...options: any[]): MonoTypeOperatorFunction<Value>;
  export function delay<Value>(time: unknown): MonoTypeOperatorFunction<Value>;
  export function debounceTime<Value>(time: number): MonoTypeOperatorFunction<Value>;
  export function finalize<Value>(callback: () => void): MonoTypeOperatorFunction<Value>;
  export function startWith<Value, First = Value>(first: First): OperatorFunction<Value, Value | First>;
}
declare module 'rxjs/operators' {
  export * from 'rxjs';
}
