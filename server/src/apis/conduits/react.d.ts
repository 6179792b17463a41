// Global as well as a module: types are written `React.RefObject` without an import.
declare namespace React {
  type ReactNode = any;
  type ReactElement = any;
  type ElementType = any;
  type ComponentType<Props = {}> = FC<Props> | (new (props: Props) => Component<Props, any>);
  type PropsWithChildren<Props = unknown> = Props & { children?: ReactNode };
  type PropsWithRef<Props> = Props;
  type DependencyList = readonly unknown[];
  type EffectCallback = () => void | (() => void);
  type SetStateAction<State> = State | ((before: State) => State);
  type Dispatch<Action> = (action: Action) => void;
  type DispatchWithoutAction = () => void;
  type Reducer<State, Action> = (state: State, action: Action) => State;

  interface RefObject<Value> {
    current: Value;
  }
  interface MutableRefObject<Value> {
    current: Value;
  }
  type RefCallback<Value> = (instance: Value | null) => void | (() => void);
  type Ref<Value> = RefCallback<Value> | RefObject<Value | null> | null;
  type LegacyRef<Value> = Ref<Value>;
  type ForwardedRef<Value> = ((instance: Value | null) => void) | RefObject<Value | null> | null;
  // What an untyped ref holds is not known: by its type it would be the same as every other one.
  function useRef(initial?: null): Record<'current', null>;
  function createRef(): Record<'current', null>;
  function useRef<Value>(initial: Value): RefObject<Value>;
  function useRef<Value>(initial: Value | null): RefObject<Value | null>;
  function useRef<Value = undefined>(initial?: Value): RefObject<Value | undefined>;
  function createRef<Value>(): RefObject<Value | null>;
  function useImperativeHandle<Value, Handle extends Value>(
    ref: Ref<Value> | undefined,
    create: () => Handle,
    dependencies?: DependencyList,
  ): void;

  function useState<State>(initial: State | (() => State)): [State, Dispatch<SetStateAction<State>>];
  function useState<State = undefined>(): [State | undefined, Dispatch<SetStateAction<State | undefined>>];
  function useReducer<State, Arguments extends any[]>(
    reducer: (state: State, ...args: Arguments) => State,
    initial: State,
  ): [State, (...args: Arguments) => void];
  function useReducer<State, Initial, Arguments extends any[]>(
    reducer: (state: State, ...args: Arguments) => State,
    initial: Initial,
    create: (initial: Initial) => State,
  ): [State, (...args: Arguments) => void];
  function useMemo<Value>(create: () => Value, dependencies?: DependencyList): Value;
  function useCallback<Callback extends Function>(callback: Callback, dependencies?: DependencyList): Callback;
  function useEffect(effect: EffectCallback, dependencies?: DependencyList): void;
  function useLayoutEffect(effect: EffectCallback, dependencies?: DependencyList): void;
  function useInsertionEffect(effect: EffectCallback, dependencies?: DependencyList): void;
  function useEffectEvent<Callback extends Function>(callback: Callback): Callback;
  function useSyncExternalStore<Snapshot>(
    subscribe: (onChange: () => void) => () => void,
    snapshot: () => Snapshot,
    serverSnapshot?: () => Snapshot,
  ): Snapshot;
  function useDeferredValue<Value>(value: Value, initial?: Value): Value;
  function useTransition(): [boolean, (callback: () => any) => void];
  function startTransition(callback: () => any): void;
  function useId(): string;
  function useDebugValue(value: unknown, format?: (value: any) => unknown): void;

  interface Context<Value> {
    Provider: FC<{ value: Value; children?: ReactNode }>;
    Consumer: FC<{ children: (value: Value) => ReactNode }>;
    displayName?: string;
  }
  function createContext<Value>(initial: Value): Context<Value>;
  function useContext<Value>(context: Context<Value>): Value;
  function use<Value>(usable: Context<Value> | PromiseLike<Value>): Value;

  interface FunctionComponent<Props = {}> {
    (props: Props, ...rest: any[]): ReactNode;
    displayName?: string;
  }
  type FC<Props = {}> = FunctionComponent<Props>;
  type VFC<Props = {}> = FunctionComponent<Props>;
  function forwardRef<Value, Props = {}>(
    render: (props: Props, ref: ForwardedRef<Value>) => ReactNode,
  ): FC<Props & { ref?: Ref<Value> }>;
  function memo<Component>(component: Component, areEqual?: (before: any, after: any) => boolean): Component;
  function lazy<Component>(load: () => Promise<{ default: Component }>): Component;
  class Component<Props = {}, State = {}> {
    static contextType?: Context<any>;
    constructor(props: Props, ...rest: any[]);
    readonly props: Readonly<Props>;
    state: Readonly<State>;
    context: unknown;
    setState(
      state: Partial<State> | null | ((before: Readonly<State>, props: Readonly<Props>) => Partial<State> | null),
      callback?: () => void,
    ): void;
    forceUpdate(callback?: () => void): void;
    render(): ReactNode;
  }
  class PureComponent<Props = {}, State = {}> extends Component<Props, State> {}
  const Fragment: FC<{ children?: ReactNode; key?: unknown }>;
  const StrictMode: FC<{ children?: ReactNode }>;
  const Suspense: FC<{ children?: ReactNode; fallback?: ReactNode }>;
  function createElement(type: any, props?: any, ...children: any[]): ReactElement;
}

// So that functions between the tags, and in attributes, know what they are called with.
declare namespace JSX {
  interface ElementChildrenAttribute {
    children: {};
  }
  interface ElementAttributesProperty {
    props: {};
  }
  interface IntrinsicAttributes {
    key?: unknown;
  }
  interface IntrinsicElements {
    [name: string]: any;
  }
}

declare module 'react' {
  export = React;
}
declare module 'preact' {
  export = React;
}
declare module 'preact/hooks' {
  export = React;
}
declare module 'preact/compat' {
  export = React;
}
