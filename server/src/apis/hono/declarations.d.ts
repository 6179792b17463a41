declare module 'hono/ws' {
  import type { Context, MiddlewareHandler } from 'hono';

  export class WSContext<Raw = unknown, Inner extends string = 'server'> {
    constructor(init: WSContextInit<Raw>);
    raw?: Raw;
    readonly readyState: WSReadyState;
    readonly url: URL | null;
    readonly protocol: string | null;
    binaryType: string;
    close(code?: SentCode<`hono/${Inner}`>, reason?: Reason<`hono/${Inner}`>): void;
    send(data: unknown, options?: SendOptions): void;
  }
  export interface WSContextInit<Raw = unknown> {
    raw?: Raw;
    readyState: WSReadyState;
    url?: string | URL | null;
    protocol?: string | null;
    close(code?: number, reason?: string): void;
    send(data: any, options: SendOptions): void;
  }
  export interface WSEvents<Raw = unknown, Inner extends string = 'server'> {
    onOpen?(event: Event, socket: WSContext<Raw, Inner>): any;
    onMessage?(event: MessageEvent, socket: WSContext<Raw, Inner>): any;
    onClose?(event: WSCloseEvent<Inner>, socket: WSContext<Raw, Inner>): any;
    onError?(event: Event, socket: WSContext<Raw, Inner>): any;
  }
  export interface WSCloseEvent<Inner extends string> extends Event {
    readonly code: ReceivedCode<`hono/${Inner}`>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  /** Of an adapter for one runtime, so that it is known what the sockets are. */
  export interface UpgradeInto<Raw, Inner extends string> {
    (
      createEvents: (context: Context) => WSEvents<Raw, Inner> | Promise<WSEvents<Raw, Inner>>,
      options?: unknown,
    ): MiddlewareHandler;
    (context: Context, events: WSEvents<Raw, Inner>, options?: unknown): Promise<Response>;
  }
  export interface UpgradeWebSocket<Raw = unknown, Options = any, Events = any> extends UpgradeInto<Raw, 'server'> {}
  export type WSReadyState = 0 | 1 | 2 | 3;
  export type WSMessageReceive = any;
  export interface SendOptions {
    compress?: boolean;
  }
  export type WebSocketHelperDefineHandler<Raw, Options> = (
    context: Context,
    events: WSEvents<Raw>,
    options?: Options,
  ) => any;
  export function defineWebSocketHelper<Raw = unknown, Options = any>(
    handler: WebSocketHelperDefineHandler<Raw, Options>,
  ): UpgradeWebSocket<Raw, Options>;
  export function createWSMessageEvent(source: unknown): MessageEvent;
}

declare module 'hono' {
  export interface Context<Env = any, Path = any, Input = any> {
    readonly req: HonoRequest;
    readonly env: unknown;
    readonly var: unknown;
    readonly executionCtx: ExecutionContext;
    readonly error: Error | undefined;
    res: Response;
    get(key: string): unknown;
    set(key: string, value: unknown): void;
    header(name: string, value?: string, options?: unknown): void;
    status(status: number): void;
    body(data: unknown, ...rest: unknown[]): Response;
    text(text: string, ...rest: unknown[]): Response;
    json(body: unknown, ...rest: unknown[]): Response;
    html(html: unknown, ...rest: unknown[]): Response;
    redirect(location: string, status?: number): Response;
    notFound(): Response | Promise<Response>;
  }
  export interface HonoRequest<Path = any, Input = any> {
    readonly raw: Request;
    readonly url: string;
    readonly method: string;
    readonly path: string;
    param(name: string): string;
    param(): Record<string, string>;
    query(name: string): string | undefined;
    query(): Record<string, string>;
    header(name: string): string | undefined;
    header(): Record<string, string>;
    json<Body = unknown>(): Promise<Body>;
    text(): Promise<string>;
    valid(target: string): unknown;
  }
  export type Next = () => Promise<void>;
  export type Handler<Env = any, Path = any, Input = any, Answer = any> = (context: Context, next: Next) => any;
  export type MiddlewareHandler<Env = any, Path = any, Input = any, Answer = any> = (
    context: Context,
    next: Next,
  ) => Promise<Response | void>;
  export type ErrorHandler<Env = any> = (error: Error, context: Context) => any;
  export type NotFoundHandler<Env = any> = (context: Context) => any;
  export class Hono<Env = any, Schema = any, BasePath = any> {
    constructor(options?: unknown);
    get(first: string | Handler, ...handlers: Handler[]): this;
    post(first: string | Handler, ...handlers: Handler[]): this;
    put(first: string | Handler, ...handlers: Handler[]): this;
    patch(first: string | Handler, ...handlers: Handler[]): this;
    delete(first: string | Handler, ...handlers: Handler[]): this;
    options(first: string | Handler, ...handlers: Handler[]): this;
    all(first: string | Handler, ...handlers: Handler[]): this;
    use(first: string | Handler, ...handlers: Handler[]): this;
    on(method: string | string[], path: string | string[], ...handlers: Handler[]): this;
    route(path: string, app: Hono): this;
    basePath(path: string): this;
    mount(path: string, ...given: unknown[]): this;
    onError(handler: ErrorHandler): this;
    notFound(handler: NotFoundHandler): this;
    readonly routes: unknown[];
    readonly fetch: (request: unknown, env?: unknown, context?: unknown) => Response | Promise<Response>;
    request(input: unknown, init?: unknown, env?: unknown): Response | Promise<Response>;
    fire(): void;
  }
  export type Env = any;
}

declare module 'hono/tiny' {
  export { Hono } from 'hono';
}
declare module 'hono/quick' {
  export { Hono } from 'hono';
}

declare module 'hono/client' {
  /** A tree of routes, each of which may be one of WebSockets. */
  export type Client = { $ws(given?: unknown): Closewise.WebSocket } & { [route: string]: Client };
  export function hc<App = unknown>(url: string, options?: unknown): Client;
}

declare module 'hono/bun' {
  import type { UpgradeInto } from 'hono/ws';

  export type BunWebSocketData = any;
  export type BunWebSocketHandler<Data = unknown> = Bun.WebSocketHandler<Data>;
  export const upgradeWebSocket: UpgradeInto<Bun.ServerWebSocket, 'bun-server'>;
  export const websocket: Bun.WebSocketHandler;
  export function createBunWebSocket<Data = unknown>(): {
    upgradeWebSocket: UpgradeInto<Bun.ServerWebSocket, 'bun-server'>;
    websocket: Bun.WebSocketHandler;
  };
  export function getBunServer(context: unknown): Bun.Server | undefined;
  export function getConnInfo(context: unknown): any;
  export function serveStatic(options?: unknown): any;
}
declare module '@hono/bun' {
  export * from 'hono/bun';
}

declare module 'hono/deno' {
  import type { UpgradeInto } from 'hono/ws';

  export const upgradeWebSocket: UpgradeInto<Deno.UpgradedWebSocket, 'deno-server'>;
  export function getConnInfo(context: unknown): any;
  export function serveStatic(options?: unknown): any;
}
declare module '@hono/deno' {
  export * from 'hono/deno';
}

declare module 'hono/cloudflare-workers' {
  import type { UpgradeInto } from 'hono/ws';

  export const upgradeWebSocket: UpgradeInto<Cloudflare.WebSocket, 'cloudflare'>;
  export function getConnInfo(context: unknown): any;
  export function serveStatic(options?: unknown): any;
}
declare module '@hono/cloudflare-workers' {
  export * from 'hono/cloudflare-workers';
}

declare module '@hono/node-ws' {
  import type { UpgradeInto } from 'hono/ws';

  export interface NodeWebSocket {
    upgradeWebSocket: UpgradeInto<import('ws').WebSocket, 'ws'>;
    injectWebSocket(server: unknown): void;
    wss: import('ws').WebSocketServer;
  }
  export interface NodeWebSocketInit {
    app: any;
    baseUrl?: string | URL;
  }
  export function createNodeWebSocket(init: NodeWebSocketInit): NodeWebSocket;
}

declare module '@hono/node-server' {
  import type { UpgradeInto } from 'hono/ws';

  export interface ServerType {
    close(callback?: (error?: Error) => void): this;
    on(event: string, listener: (...given: unknown[]) => void): this;
    once(event: string, listener: (...given: unknown[]) => void): this;
    address(): any;
  }
  export const upgradeWebSocket: UpgradeInto<import('ws').WebSocket, 'ws'>;
  export function serve(options: unknown, callback?: (info: { address: string; port: number }) => void): ServerType;
  export function createAdaptorServer(options: unknown): ServerType;
  export function getRequestListener(fetch: unknown, options?: unknown): any;
}
