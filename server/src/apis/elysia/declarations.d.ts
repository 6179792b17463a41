declare module 'elysia' {
  import type { ElysiaWS } from 'elysia/ws';

  export interface Context {
    readonly [name: string]: unknown;
  }
  type Handler = (context: Context, ...rest: unknown[]) => any;
  type Answer = Handler | string | number | boolean | object;
  export interface WebSocketHandler {
    data?: unknown;
    upgrade?: unknown;
    beforeHandle?: unknown;
    open?(socket: ElysiaWS): any;
    message?(socket: ElysiaWS, message: any): any;
    drain?(socket: ElysiaWS): any;
    close?(socket: ElysiaWS, code: ReceivedCode<'elysia'>, reason: string): any;
    ping?(socket: ElysiaWS, message: any): any;
    pong?(socket: ElysiaWS, message: any): any;
    [option: string]: unknown;
  }
  export class Elysia<
    Prefix = any,
    Singleton = any,
    Definitions = any,
    Metadata = any,
    Routes = any,
    Ephemeral = any,
    Volatile = any,
  > {
    constructor(config?: unknown);
    readonly server: Bun.Server | null;
    readonly store: unknown;
    readonly decorator: unknown;
    ws(path: string, handler: WebSocketHandler): this;
    get(path: string, handler: Answer, hook?: unknown): this;
    post(path: string, handler: Answer, hook?: unknown): this;
    put(path: string, handler: Answer, hook?: unknown): this;
    patch(path: string, handler: Answer, hook?: unknown): this;
    delete(path: string, handler: Answer, hook?: unknown): this;
    options(path: string, handler: Answer, hook?: unknown): this;
    head(path: string, handler: Answer, hook?: unknown): this;
    connect(path: string, handler: Answer, hook?: unknown): this;
    all(path: string, handler: Answer, hook?: unknown): this;
    route(method: string, path: string, handler: Answer, hook?: unknown): this;
    group(prefix: string, run: (app: Elysia) => unknown): this;
    group(prefix: string, hook: unknown, run: (app: Elysia) => unknown): this;
    guard(run: (app: Elysia) => unknown): this;
    guard(hook: unknown, run?: (app: Elysia) => unknown): this;
    use(plugin: (app: Elysia) => unknown): this;
    use(plugin: unknown): this;
    mount(...given: Answer[]): this;
    as(scope: string): this;
    state(...given: Answer[]): this;
    decorate(...given: Answer[]): this;
    derive(...given: Answer[]): this;
    resolve(...given: Answer[]): this;
    model(...given: Answer[]): this;
    macro(...given: Answer[]): this;
    error(...given: Answer[]): this;
    prefix(...given: Answer[]): this;
    affix(...given: Answer[]): this;
    suffix(...given: Answer[]): this;
    trace(...given: Answer[]): this;
    headers(headers: unknown): this;
    on(...given: Answer[]): this;
    onStart(...given: Answer[]): this;
    onStop(...given: Answer[]): this;
    onRequest(...given: Answer[]): this;
    onParse(...given: Answer[]): this;
    onTransform(...given: Answer[]): this;
    onBeforeHandle(...given: Answer[]): this;
    onAfterHandle(...given: Answer[]): this;
    onAfterResponse(...given: Answer[]): this;
    mapDerive(...given: Answer[]): this;
    mapResolve(...given: Answer[]): this;
    mapResponse(...given: Answer[]): this;
    onError(...given: Answer[]): this;
    compile(): this;
    wrap(...given: Answer[]): this;
    env(...given: Answer[]): this;
    listen(options: unknown, callback?: (server: Bun.Server) => void): this;
    stop(closeActiveConnections?: boolean): Promise<void>;
    handle(request: unknown): Promise<Response>;
    fetch(request: unknown): Response | Promise<Response>;
  }
  export default Elysia;
  export type AnyElysia = Elysia;
  export { ElysiaWS };
  export const t: any;
}

declare module 'elysia/ws' {
  export interface ElysiaWS<Context = unknown, Route = {}> {
    readonly raw: Bun.ServerWebSocket;
    readonly data: Context;
    readonly body: unknown;
    readonly id: string;
    readonly readyState: 0 | 1 | 2 | 3;
    readonly remoteAddress: string;
    readonly subscriptions: string[];
    binaryType?: string;
    close(code?: SentCode<'elysia'>, reason?: Reason<'elysia'>): void;
    terminate(code?: NoCode<'elysia'>, ...rest: unknown[]): void;
    send(data: unknown, compress?: boolean): number;
    sendText(data: string, compress?: boolean): number;
    sendBinary(data: unknown, compress?: boolean): number;
    ping(data?: unknown): number;
    pong(data?: unknown): number;
    publish(topic: string, data: unknown, compress?: boolean): number;
    publishText(topic: string, data: string, compress?: boolean): number;
    publishBinary(topic: string, data: unknown, compress?: boolean): number;
    subscribe(topic: string): this;
    unsubscribe(topic: string): this;
    isSubscribed(topic: string): boolean;
    cork(callback: (socket: this) => unknown): this;
  }
}

/**
 * What an object may be without saying so, as it is where it is exported for another file to hand it to the server.
 * @implied
 */
interface ImpliedElysiaHandler {
  message(socket: import('elysia/ws').ElysiaWS<any, any>, message: any): any;
  close(socket: import('elysia/ws').ElysiaWS<any, any>, code: ReceivedCode<'elysia'>, reason: string): any;
}
