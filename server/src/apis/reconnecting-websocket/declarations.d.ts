declare module 'reconnecting-websocket' {
  const ReconnectingWebSocket: {
    readonly default: typeof ReconnectingWebSocket;
    new <Given extends ReconnectingWebSocket.GivenOptions = object>(
      url: ReconnectingWebSocket.UrlProvider,
      protocols?: string | string[],
      options?: Given,
    ): ReconnectingWebSocket<ReconnectingWebSocket.WrappedBy<Given>>;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };
  interface ReconnectingWebSocket<Inner extends string = AnySocket> {
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly readyState: number;
    readonly retryCount: number;
    readonly bufferedAmount: number;
    readonly extensions: string;
    readonly protocol: string;
    readonly url: string;
    binaryType: 'blob' | 'arraybuffer';
    onclose: ((event: ReconnectingWebSocket.CloseEvent<Inner>) => void) | null;
    onerror: ((event: ReconnectingWebSocket.ErrorEvent) => void) | null;
    onmessage: ((event: MessageEvent) => void) | null;
    onopen: ((event: ReconnectingWebSocket.Event) => void) | null;
    close(code?: SentCode<`reconnecting-websocket/${Inner}`>, reason?: Reason<`reconnecting-websocket/${Inner}`>): void;
    reconnect(
      code?: SentCode<`reconnecting-websocket-reconnect/${Inner}`>,
      reason?: Reason<`reconnecting-websocket-reconnect/${Inner}`>,
    ): void;
    send(data: unknown): void;
    addEventListener<Type extends keyof ReconnectingWebSocket.WebSocketEventMap>(
      type: Type,
      listener: ReconnectingWebSocket.Listener<ReconnectingWebSocket.WebSocketEventMap<Inner>[Type]>,
    ): void;
    removeEventListener<Type extends keyof ReconnectingWebSocket.WebSocketEventMap>(
      type: Type,
      listener: ReconnectingWebSocket.Listener<ReconnectingWebSocket.WebSocketEventMap<Inner>[Type]>,
    ): void;
    dispatchEvent(event: ReconnectingWebSocket.Event): boolean;
  }
  namespace ReconnectingWebSocket {
    interface Options {
      WebSocket?: SocketClass<AnySocket>;
      [option: string]: any;
    }
    interface GivenOptions {
      WebSocket?: unknown;
      [option: string]: any;
    }
    // Nothing is known of a class without a marked `close`: it gives no API's name, and so no mark.
    type WrappedBy<Given> = 'WebSocket' extends keyof Given ? ApiOf<Given['WebSocket']> : 'client';
    type UrlProvider = string | (() => string | Promise<string>);
    type Message = any;
    type Listener<Event> = ((event: Event) => void) | { handleEvent(event: Event): void };
    interface Event {
      readonly target: any;
      readonly type: string;
    }
    interface ErrorEvent extends Event {
      readonly message: string;
      readonly error: any;
    }
    interface CloseEvent<Inner extends string = AnySocket> extends Event {
      readonly code: ReceivedCode<`reconnecting-websocket/${Inner}`>;
      readonly reason: string;
      readonly wasClean: boolean;
    }
    interface WebSocketEventMap<Inner extends string = AnySocket> {
      close: CloseEvent<Inner>;
      error: ErrorEvent;
      message: MessageEvent;
      open: Event;
    }
    interface ListenersMap {
      close: ((event: CloseEvent) => void)[];
      error: ((event: ErrorEvent) => void)[];
      message: ((event: MessageEvent) => void)[];
      open: ((event: Event) => void)[];
    }
  }
  // As a type only: as a value it is a property. And in a block of its own, for one with `export { … }` exports nothing else.
  interface Default<Inner extends string = AnySocket> extends ReconnectingWebSocket<Inner> {}
  namespace ReconnectingWebSocket {
    export { type Default as default };
  }
  export = ReconnectingWebSocket;
}

declare module 'reconnecting-websocket/dist/events' {
  import Socket = require('reconnecting-websocket');
  export class Event implements Socket.Event {
    constructor(type: string, target: any);
    target: any;
    type: string;
  }
  export class ErrorEvent extends Event {
    constructor(error: Error, target: any);
    message: string;
    error: any;
  }
  export class CloseEvent extends Event {
    constructor(code: SimulatedCode<'reconnecting-websocket'> | undefined, reason: string | undefined, target: any);
    code: ReceivedCode<`reconnecting-websocket/${AnySocket}`>;
    reason: string;
    wasClean: boolean;
  }
  export type WebSocketEventMap = Socket.WebSocketEventMap;
  export interface WebSocketEventListenerMap {
    close: Socket.Listener<CloseEvent>;
    error: Socket.Listener<ErrorEvent>;
    message: Socket.Listener<MessageEvent>;
    open: Socket.Listener<Event>;
  }
}
