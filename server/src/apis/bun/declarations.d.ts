declare namespace Bun {
  interface ServerWebSocket<Data = unknown> {
    data: Data;
    readonly readyState: 0 | 1 | 2 | 3;
    readonly remoteAddress: string;
    readonly subscriptions: string[];
    readonly isPaused: boolean;
    binaryType?: string;
    close(code?: SentCode<'bun-server'>, reason?: Reason<'bun-server'>): void;
    terminate(code?: NoCode<'bun-server'>, ...rest: unknown[]): void;
    send(data: unknown, compress?: boolean): number;
    sendText(data: string, compress?: boolean): number;
    sendBinary(data: unknown, compress?: boolean): number;
    ping(data?: unknown): number;
    pong(data?: unknown): number;
    publish(topic: string, data: unknown, compress?: boolean): number;
    publishText(topic: string, data: string, compress?: boolean): number;
    publishBinary(topic: string, data: unknown, compress?: boolean): number;
    subscribe(topic: string): boolean;
    unsubscribe(topic: string): boolean;
    isSubscribed(topic: string): boolean;
    cork<Result>(callback: (socket: ServerWebSocket<Data>) => Result): Result;
    getBufferedAmount(): number;
    pause(): void;
    resume(): void;
  }
  interface WebSocketHandler<Data = unknown> {
    /** A type, given as a value that nobody reads. */
    data?: Data;
    message?(socket: ServerWebSocket<Data>, message: any): any;
    open?(socket: ServerWebSocket<Data>): any;
    drain?(socket: ServerWebSocket<Data>): any;
    close?(socket: ServerWebSocket<Data>, code: ReceivedCode<'bun-server'>, reason: string): any;
    error?(socket: ServerWebSocket<Data>, error: Error): any;
    ping?(socket: ServerWebSocket<Data>, data: any): any;
    pong?(socket: ServerWebSocket<Data>, data: any): any;
    [option: string]: unknown;
  }
  interface Server<Data = unknown> {
    readonly port: number;
    readonly hostname: string;
    readonly url: URL;
    readonly id: string;
    readonly development: boolean;
    readonly pendingRequests: number;
    readonly pendingWebSockets: number;
    upgrade(request: unknown, options?: unknown): boolean;
    publish(topic: string, data: unknown, compress?: boolean): number;
    subscriberCount(topic: string): number;
    requestIP(request: unknown): { address: string; family: string; port: number } | null;
    timeout(request: unknown, seconds: number): void;
    fetch(request: unknown): Promise<Response>;
    reload(options: Serve.Options<Data>): Server<Data>;
    stop(closeActiveConnections?: boolean): Promise<void>;
    ref(): void;
    unref(): void;
  }
  interface BunRequest extends Request {
    readonly params: Record<string, string>;
    readonly cookies: unknown;
  }
  namespace Serve {
    interface Options<Data = unknown, Routes = any> {
      fetch?(this: Server<Data>, request: Request, server: Server<Data>): any;
      error?(this: Server<Data>, error: Error): any;
      routes?: Record<string, Route<Data>>;
      websocket?: WebSocketHandler<Data>;
      [option: string]: unknown;
    }
    type Handler<Data> = (request: BunRequest, server: Server<Data>) => any;
    type Route<Data> = Handler<Data> | Record<string, Handler<Data>> | Response | boolean;
  }
  type Serve<Data = unknown> = Serve.Options<Data>;
  type ServeOptions = Serve.Options;
  type WebSocketServeOptions<Data = unknown> = Serve.Options<Data>;
  type ServeFunctionOptions<Data = unknown, Routes = any> = Serve.Options<Data>;
  function serve<Data = unknown, Routes = any>(options: Serve.Options<Data, Routes>): Server<Data>;

  interface WebSocketOptions {
    [option: string]: unknown;
  }

  /** A TCP socket: it ends and closes, and knows no close codes. */
  interface Socket<Data = unknown> {
    data: Data;
    end(...args: unknown[]): any;
    close(...args: unknown[]): void;
    terminate(...args: unknown[]): void;
    shutdown(...args: unknown[]): void;
    write(...args: unknown[]): number;
    flush(): void;
    readonly readyState: any;
    readonly remoteAddress: string;
  }
  interface SocketHandler<Data = unknown> {
    open?(socket: Socket<Data>): any;
    data?(socket: Socket<Data>, data: any): any;
    close?(socket: Socket<Data>, error?: unknown): any;
    end?(socket: Socket<Data>): any;
    error?(socket: Socket<Data>, error: Error): any;
    drain?(socket: Socket<Data>): any;
    timeout?(socket: Socket<Data>): any;
    handshake?(socket: Socket<Data>, ...rest: unknown[]): any;
    connectError?(socket: Socket<Data>, error: Error): any;
  }
  interface SocketOptions<Data> {
    socket?: SocketHandler<Data>;
    [option: string]: unknown;
  }
  interface TCPSocketListener<Data = unknown> {
    readonly port: number;
    readonly hostname: string;
    stop(closeActiveConnections?: boolean): void;
    reload(options: SocketOptions<Data>): void;
  }
  function listen<Data = unknown>(options: SocketOptions<Data>): TCPSocketListener<Data>;
  function connect<Data = unknown>(options: SocketOptions<Data>): Promise<Socket<Data>>;

  function udpSocket<Data = unknown>(options: SocketOptions<Data>): Promise<Socket<Data>>;

  const version: string;
  const revision: string;
  const env: Record<string, string | undefined>;
  const argv: string[];
  const main: string;
}

/**
 * What an object may be without saying so, as it is where it is exported for another file to hand it to the server.
 * @implied
 */
interface ImpliedBunHandler {
  message(socket: Bun.ServerWebSocket<any>, message: any): any;
  close(socket: Bun.ServerWebSocket<any>, code: ReceivedCode<'bun-server'>, reason: string): any;
}
