declare namespace Deno {
  /** By its type it is a plain WebSocket. */
  interface UpgradedWebSocket extends Omit<WebSocket, 'close' | 'onclose' | 'addEventListener'> {
    onclose: ((this: UpgradedWebSocket, event: UpgradedCloseEvent) => any) | null;
    close(code?: SentCode<'deno-server'>, reason?: Reason<'deno-server'>): void;
    addEventListener(
      type: 'close',
      listener:
        | ((this: UpgradedWebSocket, event: UpgradedCloseEvent) => any)
        | { handleEvent(event: UpgradedCloseEvent): void },
      options?: unknown,
    ): void;
    addEventListener(
      type: string,
      listener: ((this: UpgradedWebSocket, event: any) => any) | { handleEvent(event: any): void },
      options?: unknown,
    ): void;
  }
  interface UpgradedCloseEvent extends Event {
    readonly code: ReceivedCode<'deno-server'>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  interface WebSocketUpgrade {
    response: Response;
    socket: UpgradedWebSocket;
  }
  interface UpgradeWebSocketOptions {
    [option: string]: unknown;
  }
  function upgradeWebSocket(request: unknown, options?: UpgradeWebSocketOptions): WebSocketUpgrade;

  interface ServeHandlerInfo {
    remoteAddr: any;
    readonly completed: Promise<void>;
  }
  type ServeHandler = (request: Request, info: ServeHandlerInfo) => any;
  interface ServeOptions {
    handler?: ServeHandler;
    fetch?: ServeHandler;
    [option: string]: unknown;
  }
  interface ServeDefaultExport {
    fetch: ServeHandler;
    [option: string]: unknown;
  }
  interface HttpServer {
    readonly finished: Promise<void>;
    readonly addr: any;
    shutdown(): Promise<void>;
    ref(): void;
    unref(): void;
  }
  function serve(handler: ServeHandler): HttpServer;
  function serve(options: ServeOptions): HttpServer;
  function serve(options: ServeOptions, handler: ServeHandler): HttpServer;

  interface RequestEvent {
    readonly request: Request;
    respondWith(response: unknown): Promise<void>;
  }
  interface HttpConn extends AsyncIterable<RequestEvent> {
    nextRequest(): Promise<RequestEvent | null>;
    close(): void;
  }
  function serveHttp(connection: unknown): HttpConn;
}
