declare module 'uWebSockets.js' {
  type RecognizedString = string | ArrayBuffer | Uint8Array | DataView;
  type CompressOptions = any;
  type MultipartField = any;
  interface us_listen_socket {}
  interface us_socket {}
  interface us_socket_context_t {}

  interface WebSocket<UserData = unknown> {
    end(
      code?: SentCode<'uwebsockets'>,
      shortMessage?: Reason<'uwebsockets'> | ArrayBuffer | Uint8Array | DataView,
    ): WebSocket<UserData>;
    close(code?: NoCode<'uwebsockets'>, message?: unknown): WebSocket<UserData>;
    send(message: any, isBinary?: boolean, compress?: boolean): number;
    sendFirstFragment(message: any, isBinary?: boolean, compress?: boolean): number;
    sendFragment(message: any, compress?: boolean): number;
    sendLastFragment(message: any, compress?: boolean): number;
    ping(message?: any): number;
    getBufferedAmount(): number;
    getRemoteAddress(): ArrayBuffer;
    getRemoteAddressAsText(): ArrayBuffer;
    getRemotePort(): number;
    getUserData(): UserData;
    getTopics(): string[];
    isSubscribed(topic: any): boolean;
    subscribe(topic: any): boolean;
    unsubscribe(topic: any): boolean;
    publish(topic: any, message: any, isBinary?: boolean, compress?: boolean): boolean;
    cork(callback: () => void): WebSocket<UserData>;
  }

  interface WebSocketBehavior<UserData = unknown> {
    maxPayloadLength?: number;
    idleTimeout?: number;
    maxLifetime?: number;
    compression?: CompressOptions;
    maxBackpressure?: number;
    closeOnBackpressureLimit?: boolean | number;
    sendPingsAutomatically?: boolean;
    upgrade?(res: HttpResponse, req: HttpRequest, context: us_socket_context_t): any;
    open?(ws: WebSocket<UserData>, req?: any): any;
    message?(ws: WebSocket<UserData>, message: ArrayBuffer, isBinary: boolean): any;
    dropped?(ws: WebSocket<UserData>, message: ArrayBuffer, isBinary: boolean): any;
    drain?(ws: WebSocket<UserData>): any;
    close?(ws: WebSocket<UserData>, code: ReceivedCode<'uwebsockets'>, message: ArrayBuffer): any;
    ping?(ws: WebSocket<UserData>, message: ArrayBuffer): any;
    pong?(ws: WebSocket<UserData>, message: ArrayBuffer): any;
    subscription?(ws: WebSocket<UserData>, topic: ArrayBuffer, newCount: number, oldCount: number): any;
  }

  interface HttpResponse {
    end(body?: any, closeConnection?: boolean): HttpResponse;
    tryEnd(chunk: any, totalSize: number): [boolean, boolean];
    close(): HttpResponse;
    write(chunk: any): boolean;
    writeStatus(status: any): HttpResponse;
    writeHeader(key: any, value: any): HttpResponse;
    upgrade(userData: any, key: any, protocol: any, extensions: any, context: any): void;
    cork(callback: () => void): HttpResponse;
    onAborted(handler: () => void): HttpResponse;
    onData(handler: (chunk: ArrayBuffer, isLast: boolean) => void): HttpResponse;
    onWritable(handler: (offset: number) => boolean): HttpResponse;
  }
  interface HttpRequest {
    getHeader(key: any): string;
    getParameter(index: any): string;
    getUrl(): string;
    getMethod(): string;
    getCaseSensitiveMethod(): string;
    getQuery(key?: any): any;
    setYield(yields: boolean): HttpRequest;
    forEach(callback: (key: string, value: string) => void): void;
  }
  type HttpHandler = (res: HttpResponse, req: HttpRequest) => void | Promise<void>;

  interface AppOptions {
    [option: string]: any;
  }
  interface TemplatedApp {
    listen(...args: any[]): TemplatedApp;
    listen_unix(...args: any[]): TemplatedApp;
    ws<UserData = unknown>(pattern: any, behavior: WebSocketBehavior<UserData>): TemplatedApp;
    any(pattern: any, handler: HttpHandler): TemplatedApp;
    connect(pattern: any, handler: HttpHandler): TemplatedApp;
    del(pattern: any, handler: HttpHandler): TemplatedApp;
    get(pattern: any, handler: HttpHandler): TemplatedApp;
    head(pattern: any, handler: HttpHandler): TemplatedApp;
    options(pattern: any, handler: HttpHandler): TemplatedApp;
    patch(pattern: any, handler: HttpHandler): TemplatedApp;
    post(pattern: any, handler: HttpHandler): TemplatedApp;
    put(pattern: any, handler: HttpHandler): TemplatedApp;
    trace(pattern: any, handler: HttpHandler): TemplatedApp;
    publish(topic: any, message: any, isBinary?: boolean, compress?: boolean): boolean;
    numSubscribers(topic: any): number;
    filter(callback: (res: HttpResponse, count: number) => void): TemplatedApp;
    addServerName(hostname: string, options: AppOptions): TemplatedApp;
    removeServerName(hostname: string): TemplatedApp;
    missingServerName(callback: (hostname: string) => void): TemplatedApp;
    domain(domain: string): TemplatedApp;
    close(): TemplatedApp;
  }
  function App(options?: AppOptions): TemplatedApp;
  function SSLApp(options: AppOptions): TemplatedApp;
  function H3App(options: AppOptions): TemplatedApp;
  function us_listen_socket_close(socket: us_listen_socket): void;
  function us_socket_local_port(socket: us_listen_socket): number;
  function getParts(body: any, contentType: any): MultipartField[] | undefined;
  const DISABLED: any;
  const SHARED_COMPRESSOR: any;
  const SHARED_DECOMPRESSOR: any;
  const DEDICATED_DECOMPRESSOR: any;
  const DEDICATED_COMPRESSOR_3KB: any;
  const DEDICATED_COMPRESSOR_4KB: any;
  const DEDICATED_COMPRESSOR_8KB: any;
  const DEDICATED_COMPRESSOR_16KB: any;
  const DEDICATED_COMPRESSOR_32KB: any;
  const DEDICATED_COMPRESSOR_64KB: any;
  const DEDICATED_COMPRESSOR_128KB: any;
  const DEDICATED_COMPRESSOR_256KB: any;
  const LIBUS_LISTEN_DEFAULT: number;
  const LIBUS_LISTEN_EXCLUSIVE_PORT: number;
}

/**
 * What an object may be without saying so, as it is where it is exported for another file to hand it to the server.
 * @implied
 */
interface ImpliedUwebsocketsBehavior {
  message(socket: import('uWebSockets.js').WebSocket<any>, message: any): any;
  close(socket: import('uWebSockets.js').WebSocket<any>, code: ReceivedCode<'uwebsockets'>, message: ArrayBuffer): any;
}
