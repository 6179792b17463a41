interface SocketsToWrap {
  ws: 'ws';
}

declare module 'ws' {
  class WebSocket {
    static readonly CONNECTING: 0;
    static readonly OPEN: 1;
    static readonly CLOSING: 2;
    static readonly CLOSED: 3;
    /** @endpoint client */
    constructor(
      address: string | URL | null,
      protocols?: string | string[] | WebSocket.ClientOptions | null,
      options?: WebSocket.ClientOptions,
    );
    readonly readyState: 0 | 1 | 2 | 3;
    readonly url: string;
    readonly protocol: string;
    readonly extensions: string;
    readonly bufferedAmount: number;
    readonly isPaused: boolean;
    binaryType: string;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    onclose: ((event: WebSocket.CloseEvent) => void) | null;
    onerror: ((event: WebSocket.ErrorEvent) => void) | null;
    onmessage: ((event: WebSocket.MessageEvent) => void) | null;
    onopen: ((event: WebSocket.Event) => void) | null;
    close(code?: SentCode<'ws'>, data?: Reason<'ws'> | Uint8Array): void;
    terminate(code?: NoCode<'ws'>, data?: unknown): void;
    send(data: unknown, options?: unknown, callback?: (error?: Error) => void): void;
    ping(data?: unknown, mask?: boolean, callback?: (error: Error) => void): void;
    pong(data?: unknown, mask?: boolean, callback?: (error: Error) => void): void;
    pause(): void;
    resume(): void;
    addEventListener<Type extends keyof WebSocket.WebSocketEventMap>(
      type: Type,
      listener:
        | ((event: WebSocket.WebSocketEventMap[Type]) => void)
        | { handleEvent(event: WebSocket.WebSocketEventMap[Type]): void },
      options?: unknown,
    ): void;
    removeEventListener<Type extends keyof WebSocket.WebSocketEventMap>(
      type: Type,
      listener:
        | ((event: WebSocket.WebSocketEventMap[Type]) => void)
        | { handleEvent(event: WebSocket.WebSocketEventMap[Type]): void },
    ): void;
    on(event: 'close', listener: WebSocket.CloseListener<this>): this;
    on(event: 'error', listener: (this: this, error: Error) => void): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'close', listener: WebSocket.CloseListener<this>): this;
    once(event: 'error', listener: (this: this, error: Error) => void): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'close', listener: WebSocket.CloseListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    prependListener(event: 'close', listener: WebSocket.CloseListener<this>): this;
    prependListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    prependOnceListener(event: 'close', listener: WebSocket.CloseListener<this>): this;
    prependOnceListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: 'close', listener: WebSocket.CloseListener<this>): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: 'close', listener: WebSocket.CloseListener<this>): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    listeners(event: string): Function[];
    listenerCount(event: string): number;
    eventNames(): (string | symbol)[];
    setMaxListeners(count: number): this;
    emit(event: 'close', code?: SimulatedCode<'ws'>, reason?: unknown): boolean;
    emit(event: string, ...args: any[]): boolean;
  }

  namespace WebSocket {
    type CloseListener<Socket> = (this: Socket, code: ReceivedCode<'ws'>, reason: Buffer) => void;
    type Data = string | Buffer | ArrayBuffer | Buffer[];
    type RawData = Buffer | ArrayBuffer | Buffer[];
    type CertMeta = any;
    type AddressInfo = any;
    type PerMessageDeflateOptions = any;
    type EventListenerOptions = any;
    /** @endpoint client */
    type FinishRequestCallback = (request: any, websocket: WebSocket) => void;
    type VerifyClientCallbackSync<Request = any> = (info: any) => boolean;
    type VerifyClientCallbackAsync<Request = any> = (info: any, callback: (...args: any[]) => void) => void;
    interface ClientOptions {
      finishRequest?: FinishRequestCallback;
      [option: string]: unknown;
    }
    interface Event {
      type: string;
      target: WebSocket;
    }
    interface ErrorEvent extends Event {
      error: any;
      message: string;
    }
    interface CloseEvent extends Event {
      code: ReceivedCode<'ws'>;
      reason: string;
      wasClean: boolean;
    }
    interface MessageEvent extends Event {
      data: Data;
    }
    interface WebSocketEventMap {
      open: Event;
      error: ErrorEvent;
      close: CloseEvent;
      message: MessageEvent;
    }

    interface ServerOptions<Socket extends SocketConstructor = typeof WebSocketAlias, Request = any> {
      WebSocket?: Socket;
      [option: string]: unknown;
    }
    type SocketConstructor = abstract new (...args: any) => any;
    /** @endpoint server */
    type ConnectionListener<Self, Socket> = (this: Self, socket: Socket, request: any) => void;
    /** @endpoint server */
    class Server<Socket extends SocketConstructor = typeof WebSocketAlias, Request = any> {
      constructor(options?: ServerOptions<Socket>, callback?: () => void);
      options: ServerOptions<Socket>;
      path: string;
      clients: Set<InstanceType<Socket>>;
      address(): any;
      close(callback?: ((error?: Error) => void) | NoCode<'ws'>): void;
      handleUpgrade(
        request: any,
        socket: any,
        head: any,
        callback: (socket: InstanceType<Socket>, request: any) => void,
      ): void;
      shouldHandle(request: any): boolean | Promise<boolean>;
      on(event: 'connection', listener: ConnectionListener<this, InstanceType<Socket>>): this;
      on(event: string, listener: (this: this, ...args: any[]) => void): this;
      once(event: 'connection', listener: ConnectionListener<this, InstanceType<Socket>>): this;
      once(event: string, listener: (this: this, ...args: any[]) => void): this;
      addListener(event: 'connection', listener: ConnectionListener<this, InstanceType<Socket>>): this;
      addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
      prependListener(event: 'connection', listener: ConnectionListener<this, InstanceType<Socket>>): this;
      prependListener(event: string, listener: (this: this, ...args: any[]) => void): this;
      off(event: string, listener: (this: this, ...args: any[]) => void): this;
      removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
      removeAllListeners(event?: string): this;
      listeners(event: string): Function[];
      listenerCount(event: string): number;
      setMaxListeners(count: number): this;
      emit(event: string, ...args: any[]): boolean;
    }
    const WebSocketServer: typeof Server;
    interface WebSocketServer<Socket extends SocketConstructor = typeof WebSocketAlias, Request = any> extends Server<
      Socket,
      Request
    > {}
    const WebSocket: typeof WebSocketAlias;
    interface WebSocket extends WebSocketAlias {}
    function createWebSocketStream(socket: WebSocket, options?: unknown): any;
    const PerMessageDeflate: any;
    const Receiver: any;
    const Sender: any;
    const extension: any;
    const subprotocol: any;
  }

  // A namespace with `export { … }` exports nothing else, so it has a block of its own.
  import Default = WebSocket;
  namespace WebSocket {
    export { Default as default };
  }

  const WebSocketAlias: typeof WebSocket;
  interface WebSocketAlias extends WebSocket {}
  export = WebSocket;
}
