declare module 'events' {
  type ArgumentsOf<Events, Name> = Name extends keyof Events
    ? Events[Name] extends unknown[]
      ? Events[Name]
      : any[]
    : any[];
  type NameOf<Events> = keyof Events | (string & {}) | symbol;

  class EventEmitter<Events = any> {
    static defaultMaxListeners: number;
    constructor(options?: unknown);
    on<Name extends NameOf<Events>>(
      name: Name,
      listener: (this: this, ...args: ArgumentsOf<Events, Name>) => void,
    ): this;
    once<Name extends NameOf<Events>>(
      name: Name,
      listener: (this: this, ...args: ArgumentsOf<Events, Name>) => void,
    ): this;
    addListener<Name extends NameOf<Events>>(
      name: Name,
      listener: (this: this, ...args: ArgumentsOf<Events, Name>) => void,
    ): this;
    prependListener<Name extends NameOf<Events>>(
      name: Name,
      listener: (this: this, ...args: ArgumentsOf<Events, Name>) => void,
    ): this;
    prependOnceListener<Name extends NameOf<Events>>(
      name: Name,
      listener: (this: this, ...args: ArgumentsOf<Events, Name>) => void,
    ): this;
    off(name: any, listener: (...args: any[]) => void): this;
    removeListener(name: any, listener: (...args: any[]) => void): this;
    removeAllListeners(name?: any): this;
    emit<Name extends NameOf<Events>>(name: Name, ...args: ArgumentsOf<Events, Name>): boolean;
    listeners(name: any): Function[];
    listenerCount(name: any): number;
    eventNames(): (string | symbol)[];
    setMaxListeners(count: number): this;
  }
  namespace EventEmitter {
    export { EventEmitter };
    /** What an emitter gives to its listeners, where that has an overload to itself beside the one for all other events. */
    type GivenBy<Emitter, Name> = Emitter extends {
      addListener(name: infer Own, listener: (...args: infer Arguments) => any): any;
      addListener(name: string, listener: any): any;
    }
      ? Name extends Own
        ? Arguments
        : any[]
      : any[];
    export function once<Emitter, Name extends string | symbol>(
      emitter: Emitter,
      name: Name,
      options?: unknown,
    ): Promise<GivenBy<Emitter, Name>>;
    export function on<Emitter, Name extends string | symbol>(
      emitter: Emitter,
      name: Name,
      options?: unknown,
    ): AsyncIterableIterator<GivenBy<Emitter, Name>>;
    export function setMaxListeners(count: number, ...emitters: unknown[]): void;
  }
  export = EventEmitter;
}
declare module 'node:events' {
  import EventEmitter = require('events');
  export = EventEmitter;
}

declare module 'eventemitter3' {
  type ListenerOf<Events, Name> = Name extends keyof Events
    ? Events[Name] extends (...args: any[]) => any
      ? Events[Name]
      : Events[Name] extends any[]
        ? (...args: Events[Name]) => void
        : (...args: any[]) => void
    : (...args: any[]) => void;
  type NameOf<Events> = keyof Events | (string & {}) | symbol;

  class EventEmitter<Events = any, Context = any> {
    on<Name extends NameOf<Events>>(name: Name, listener: ListenerOf<Events, Name>, context?: Context): this;
    once<Name extends NameOf<Events>>(name: Name, listener: ListenerOf<Events, Name>, context?: Context): this;
    addListener<Name extends NameOf<Events>>(name: Name, listener: ListenerOf<Events, Name>, context?: Context): this;
    off(name: any, listener?: any, context?: Context, once?: boolean): this;
    removeListener(name: any, listener?: any, context?: Context, once?: boolean): this;
    removeAllListeners(name?: any): this;
    emit<Name extends NameOf<Events>>(name: Name, ...args: Parameters<ListenerOf<Events, Name>>): boolean;
    listenerCount(name: any): number;
  }
  export { EventEmitter, EventEmitter as default };
}

declare module 'mitt' {
  export type Handler<Event = unknown> = (event: Event) => void;
  export interface Emitter<Events> {
    on<Name extends keyof Events>(name: Name, handler: Handler<Events[Name]>): void;
    off<Name extends keyof Events>(name: Name, handler?: Handler<Events[Name]>): void;
    emit<Name extends keyof Events>(name: Name, event?: Events[Name]): void;
  }
  export default function mitt<Events = any>(all?: unknown): Emitter<Events>;
}

declare module 'tiny-typed-emitter' {
  export type ListenerSignature<Listeners> = { [Name in keyof Listeners]: (...args: any[]) => any };
  export type DefaultListener = { [name: string]: (...args: any[]) => any };
  type ParametersOf<Listener> = Listener extends (...args: infer Arguments) => any ? Arguments : any[];

  export class TypedEmitter<Listeners = DefaultListener> {
    static defaultMaxListeners: number;
    on<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    once<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    addListener<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    prependListener<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    prependOnceListener<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    off(name: any, listener: any): this;
    removeListener(name: any, listener: any): this;
    removeAllListeners(name?: any): this;
    emit<Name extends keyof Listeners>(name: Name, ...args: ParametersOf<Listeners[Name]>): boolean;
    listenerCount(name: any): number;
    listeners(name: any): Function[];
    eventNames(): any[];
    setMaxListeners(count: number): this;
  }
}

declare module 'typed-emitter' {
  type ParametersOf<Listener> = Listener extends (...args: infer Arguments) => any ? Arguments : any[];

  export type EventMap = { [name: string]: (...args: any[]) => void };
  export interface TypedEventEmitter<Listeners> {
    on<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    once<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    addListener<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    prependListener<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this;
    off(name: any, listener: any): this;
    removeListener(name: any, listener: any): this;
    removeAllListeners(name?: any): this;
    emit<Name extends keyof Listeners>(name: Name, ...args: ParametersOf<Listeners[Name]>): boolean;
    listenerCount(name: any): number;
    setMaxListeners(count: number): this;
  }
  export default TypedEventEmitter;
}

declare module 'nanoevents' {
  type ParametersOf<Listener> = Listener extends (...args: infer Arguments) => any ? Arguments : any[];

  export type DefaultEvents = { [name: string]: (...args: any[]) => any };
  export type Unsubscribe = () => void;
  export interface Emitter<Events = DefaultEvents> {
    events: any;
    on<Name extends keyof Events>(this: this, name: Name, listener: Events[Name]): Unsubscribe;
    emit<Name extends keyof Events>(this: this, name: Name, ...args: ParametersOf<Events[Name]>): void;
  }
  export function createNanoEvents<Events = DefaultEvents>(): Emitter<Events>;
}

declare module 'emittery' {
  class Emittery<Events = any> {
    constructor(options?: unknown);
    on<Name extends keyof Events>(
      name: Name | readonly Name[],
      listener: (data: Events[Name]) => unknown,
      options?: unknown,
    ): () => void;
    once<Name extends keyof Events>(name: Name | readonly Name[]): Promise<Events[Name]>;
    off(name: any, listener: any): void;
    onAny(listener: (name: keyof Events, data: Events[keyof Events]) => unknown): () => void;
    offAny(listener: any): void;
    emit<Name extends keyof Events>(name: Name, data?: Events[Name]): Promise<void>;
    emitSerial<Name extends keyof Events>(name: Name, data?: Events[Name]): Promise<void>;
    events<Name extends keyof Events>(name: Name | readonly Name[]): AsyncIterableIterator<Events[Name]>;
    clearListeners(name?: any): void;
    listenerCount(name?: any): number;
  }
  export = Emittery;
}
