declare module 'rxjs/webSocket' {
  export function webSocket<Message = any>(url: string): WebSocketSubject<Message, 'client'>;
  export function webSocket<Message = any, Given extends GivenConfig = WebSocketSubjectConfig<Message>>(
    config: Given,
  ): WebSocketSubject<Message, WrappedBy<Given>>;
  export const WebSocketSubject: {
    new <Message = any>(url: string): WebSocketSubject<Message, 'client'>;
    new <Message = any, Given extends GivenConfig = WebSocketSubjectConfig<Message>>(
      config: Given,
      destination?: unknown,
    ): WebSocketSubject<Message, WrappedBy<Given>>;
    create: typeof webSocket;
  };
  export interface WebSocketSubject<Message, Inner extends string = AnySocket> extends Subscribable<Message> {
    readonly closed: boolean;
    readonly observed: boolean;
    readonly observers: any[];
    next(value: unknown): void;
    error(error: { code?: SentCode<`rxjs/${Inner}`>; reason?: Reason<`rxjs/${Inner}`> }): void;
    // Not `unknown`: what is `any` would be taken for that instead of for a code.
    error(error?: Error | string | number | boolean | null): void;
    complete(): void;
    unsubscribe(): void;
    asObservable(): Subscribable<Message>;
    multiplex(
      subscribed: () => any,
      unsubscribed: () => any,
      filter: (value: Message) => boolean,
    ): Subscribable<Message>;
  }
  interface Subscribable<Message> {
    subscribe(
      next?: ((value: Message) => void) | null,
      error?: ((error: any) => void) | null,
      complete?: (() => void) | null,
    ): any;
    subscribe(observer: Observer<Message>): any;
    pipe(...operators: any[]): Subscribable<any>;
    forEach(next: (value: Message) => void, promise?: unknown): Promise<void>;
    toPromise(promise?: unknown): Promise<Message | undefined>;
  }
  interface Observer<Message> {
    next?(value: Message): void;
    error?(error: any): void;
    complete?(): void;
    [name: string]: any;
  }

  export interface WebSocketSubjectConfig<Message> {
    url: string;
    WebSocketCtor?: SocketClass<AnySocket>;
    openObserver?: Observer<Event>;
    closeObserver?: Observer<CloseEvent>;
    closingObserver?: Observer<void>;
    serializer?(value: Message): any;
    deserializer?(event: MessageEvent): Message;
    [option: string]: any;
  }
  interface GivenConfig {
    WebSocketCtor?: unknown;
    openObserver?: Observer<Event>;
    closeObserver?: Observer<CloseEvent>;
    closingObserver?: Observer<void>;
    serializer?(value: any): any;
    deserializer?(event: MessageEvent): any;
    [option: string]: any;
  }
  // Nothing is known of a class without a marked `close`: it gives no API's name, and so no mark.
  type WrappedBy<Given> = 'WebSocketCtor' extends keyof Given ? ApiOf<Given['WebSocketCtor']> : 'client';
  export {};
}

declare module 'rxjs/observable/dom/webSocket' {
  export { webSocket } from 'rxjs/webSocket';
}

declare module 'rxjs/observable/dom/WebSocketSubject' {
  export { WebSocketSubject, type WebSocketSubjectConfig } from 'rxjs/webSocket';
}
