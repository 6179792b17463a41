interface SocketsToWrap {
  'faye-websocket': 'faye-websocket';
}

declare module 'faye-websocket' {
  class Socket {
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly url: string;
    readonly version: string;
    readonly protocol: string;
    readonly readyState: number;
    readonly bufferedAmount: number;
    readable: boolean;
    writable: boolean;
    onopen: ((event: any) => void) | null;
    onmessage: ((event: WebSocket.MessageEvent) => void) | null;
    onerror: ((event: any) => void) | null;
    onclose: ((event: WebSocket.CloseEvent) => void) | null;
    close(code?: SentCode<'faye-websocket'>, reason?: Reason<'faye-websocket'>): void;
    send(data: any): boolean;
    write(data: any): boolean;
    end(data?: any): void;
    ping(message?: any, callback?: () => void): boolean;
    pause(): void;
    resume(): void;
    pipe<Target>(target: Target, options?: any): Target;
    addEventListener(type: 'close', listener: (event: WebSocket.CloseEvent) => void, useCapture?: boolean): void;
    addEventListener(type: string, listener: (event: any) => void, useCapture?: boolean): void;
    removeEventListener(type: string, listener: (event: any) => void, useCapture?: boolean): void;
    dispatchEvent(event: any): void;
    on(event: 'close', listener: WebSocket.CloseListener<this>): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'close', listener: WebSocket.CloseListener<this>): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'close', listener: WebSocket.CloseListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
  }

  /** On the server: made of a request that asks for an upgrade. */
  class WebSocket extends Socket {
    static WebSocket: typeof WebSocket;
    static isWebSocket(request: any): boolean;
    static validateOptions(options: any, keys: readonly string[]): void;
    /** @endpoint server */
    constructor(request: any, socket: any, body?: any, protocols?: string | string[] | null, options?: any);
  }
  namespace WebSocket {
    class Client extends Socket {
      /** @endpoint client */
      constructor(url: string, protocols?: string | string[] | null, options?: any);
      readonly headers: any;
      readonly statusCode: number;
    }
    class EventSource {
      static isEventSource(request: any): boolean;
      constructor(request: any, response: any, options?: any);
      readonly url: string;
      readonly lastEventId: string;
      readonly readyState: number;
      send(message: any, options?: any): boolean;
      write(message: any): boolean;
      ping(): boolean;
      end(message?: any): void;
      close(): boolean;
      on(event: string, listener: (this: this, ...args: any[]) => void): this;
      once(event: string, listener: (this: this, ...args: any[]) => void): this;
      addEventListener(type: string, listener: (event: any) => void, useCapture?: boolean): void;
    }
    interface CloseEvent {
      readonly type: string;
      readonly target: Socket;
      readonly code: ReceivedCode<'faye-websocket'>;
      readonly reason: string;
    }
    interface MessageEvent {
      readonly type: string;
      readonly target: Socket;
      readonly data: any;
    }
    type CloseListener<Self> = (this: Self, event: CloseEvent) => void;
  }
  // A namespace with `export { … }` exports nothing else, so it has a block of its own.
  import Default = WebSocket;
  namespace WebSocket {
    export { Default as default };
  }
  export = WebSocket;
}
