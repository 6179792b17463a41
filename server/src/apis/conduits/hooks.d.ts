declare module 'react-use' {
  interface Settled<Value> {
    readonly loading: boolean;
    readonly error?: any;
    readonly value?: Value;
  }
  export function useLatest<Value>(value: Value): { readonly current: Value };
  export function usePrevious<Value>(value: Value): Value | undefined;
  export function useGetSet<Value>(value: Value | (() => Value)): [() => Value, (value: Value) => void];
  export function useAsync<Value>(callback: () => Promise<Value>, dependencies?: unknown): Settled<Value>;
  export function useAsyncFn<Arguments extends unknown[], Value>(
    callback: (...args: Arguments) => Promise<Value>,
    ...rest: any[]
  ): [Settled<Value>, (...args: Arguments) => Promise<Value>];
  export function useMap<Values extends object = any>(values?: Values): [Values, any];
  export function useList<Item>(items?: readonly Item[] | (() => Item[])): [Item[], any];
  export function useSet<Item>(items?: Set<Item>): [Set<Item>, any];
  export function useUnmount(callback: () => any): void;
  export function useMount(callback: () => any): void;
  export function useEffectOnce(callback: () => any): void;
  export function useEvent(name: string, listener?: any, target?: any, options?: any): void;
  export function useInterval(callback: Function, delay?: number | null): void;
  export function useTimeoutFn(callback: Function, delay?: number): any;
  export function useDebounce(callback: Function, ...rest: any[]): any;
  export function useBeforeUnload(...args: any[]): void;
  export function useMountedState(): () => boolean;
  export function useUpdateEffect(callback: () => any, dependencies?: unknown): void;
}

declare module 'usehooks-ts' {
  export function useUnmount(callback: () => void): void;
  export function useEventListener(name: string, listener: (event: any) => void, ref?: any, options?: any): void;
  export function useEventCallback<Callback extends (...args: any) => any>(callback: Callback): Callback;
  export function useDebounceCallback<Callback extends (...args: any) => any>(
    callback: Callback,
    ...rest: any[]
  ): Callback & { cancel(): void; flush(): any; isPending(): boolean };
  export function useDebounceValue<Value>(value: Value | (() => Value), ...rest: any[]): [Value, any];
  export function useInterval(callback: () => void, delay: number | null): void;
  export function useTimeout(callback: () => void, delay: number | null): void;
  export function useIsMounted(): () => boolean;
  export function useIsClient(): boolean;
  export function useMap<Key = any, Value = any>(values?: any): [Map<Key, Value>, any];
  export const useIsomorphicLayoutEffect: (callback: () => any, dependencies?: unknown) => void;
}

declare module 'ahooks' {
  export enum ReadyState {
    Connecting = 0,
    Open = 1,
    Closing = 2,
    Closed = 3,
  }
  export interface Options {
    reconnectLimit?: number;
    reconnectInterval?: number;
    manual?: boolean;
    onOpen?: (event: Event, instance: WebSocket) => void;
    onClose?: (event: CloseEvent, instance: WebSocket) => void;
    onMessage?: (message: MessageEvent, instance: WebSocket) => void;
    onError?: (event: Event, instance: WebSocket) => void;
    protocols?: string | string[];
  }
  export interface Result {
    readonly latestMessage?: MessageEvent;
    readonly sendMessage: (...args: any[]) => void;
    readonly disconnect: () => void;
    readonly connect: () => void;
    readonly readyState: ReadyState;
    readonly webSocketIns?: WebSocket;
  }
  export function useWebSocket(url: string, options?: Options): Result;
  export function useLatest<Value>(value: Value): { current: Value };
  export function usePrevious<Value>(value: Value, ...rest: any[]): Value | undefined;
  export function useCreation<Value>(create: () => Value, dependencies: unknown): Value;
  export function useMemoizedFn<Callback extends (...args: any) => any>(callback: Callback): Callback;
  export function usePersistFn<Callback extends (...args: any) => any>(callback: Callback): Callback;
  export function useGetState<Value>(value: Value | (() => Value)): [Value, any, () => Value];
  export function useSafeState<Value>(value: Value | (() => Value)): [Value, any];
  export function useMap<Key = any, Value = any>(values?: Iterable<readonly [Key, Value]>): [Map<Key, Value>, any];
  export function useSet<Item = any>(items?: Iterable<Item>): [Set<Item>, any];
  export function useUnmount(callback: () => void): void;
  export function useMount(callback: () => any): void;
  export function useEventListener(name: any, listener: (event: any) => void, options?: any): void;
  export function useInterval(callback: () => void, delay?: number, options?: any): any;
  export function useTimeout(callback: () => void, delay?: number): any;
  export function useDebounceFn<Callback extends (...args: any) => any>(
    callback: Callback,
    options?: unknown,
  ): { run: Callback; cancel(): void; flush(): void };
  export { useDebounceFn as useThrottleFn };
  export function useRequest(...args: any[]): any;
  export function useReactive<Values extends object>(values: Values): Values;
  export function useUpdateEffect(callback: () => any, dependencies?: unknown): void;
}
