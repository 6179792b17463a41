// Types of ws, which take more: what is found there is wrong in browsers too.
declare module 'modern-isomorphic-ws' {
  import WebSocket = require('ws');
  export = WebSocket;
}
declare module 'unws' {
  import Ws = require('ws');
  export const WebSocket: typeof Ws;
  export type WebSocket = Ws;
  export type MessageEvent = Ws.MessageEvent;
}

declare module 'koa' {
  class Koa<State = any, Context = any> {
    constructor(options?: unknown);
    [name: string]: any;
    use(middleware: Koa.Middleware): this;
    callback(): (...args: any[]) => any;
    listen(...args: any[]): any;
    on(event: string, listener: (...args: any[]) => void): this;
  }
  namespace Koa {
    interface DefaultContext {
      /** Of koa-easy-ws. */
      ws?: () => Promise<import('ws').WebSocket>;
      [name: string]: any;
    }
    interface Context extends DefaultContext {}
    interface ParameterizedContext<State = any, More = any, Body = any> extends DefaultContext {}
    interface ExtendableContext extends DefaultContext {}
    type DefaultState = any;
    type Next = () => Promise<any>;
    type Request = any;
    type Response = any;
    type Middleware<State = any, More = any, Body = any> = (context: Context, next: Next) => any;
  }
  export = Koa;
}
declare module 'koa-easy-ws' {
  function websocket(name?: string, options?: unknown): websocket.WebSocketMiddleware;
  namespace websocket {
    interface WebSocketContext {
      ws?: () => Promise<import('ws').WebSocket>;
      [name: string]: any;
    }
    interface WebSocketMiddleware {
      (context: any, next: any): any;
      readonly server: import('ws').WebSocketServer;
    }
  }
  export = websocket;
}

declare module '@hocuspocus/server' {
  import { WebSocket, WebSocketServer } from 'ws';

  /** What the provider is told in a message of its own: no code, and the socket stays open for other documents. */
  export interface CloseEvent {
    code: number;
    reason: string;
  }
  export class Connection {
    webSocket: WebSocket;
    context: any;
    document: Document;
    request: any;
    socketId: string;
    readOnly: boolean;
    callbacks: any;
    onClose(callback: (document: Document, event?: CloseEvent) => void): this;
    send(message: any): void;
    sendStateless(payload: string): void;
    requestToken(): void;
    close(event?: CloseEvent): void;
    [name: string]: any;
  }
  export interface Document {
    readonly name: string;
    connections: Map<any, { clients: Set<any>; connection: Connection }>;
    getConnections(): Connection[];
    getConnectionsCount(): number;
    broadcastStateless(payload: string, ...rest: any[]): void;
    [name: string]: any;
  }
  interface Payload {
    connection: Connection;
    document: Document;
    instance: Hocuspocus;
    [name: string]: any;
  }
  interface EarlyPayload {
    instance: Hocuspocus;
    [name: string]: any;
  }
  export interface Extension {
    onConfigure?(data: EarlyPayload): any;
    onListen?(data: EarlyPayload): any;
    onUpgrade?(data: EarlyPayload): any;
    onConnect?(data: EarlyPayload): any;
    connected?(data: Payload): any;
    onAuthenticate?(data: EarlyPayload): any;
    onTokenSync?(data: Payload): any;
    onCreateDocument?(data: EarlyPayload): any;
    onLoadDocument?(data: EarlyPayload): any;
    beforeHandleMessage?(data: Payload): any;
    beforeSync?(data: Payload): any;
    onStateless?(data: Payload): any;
    onChange?(data: EarlyPayload): any;
    onStoreDocument?(data: EarlyPayload): any;
    afterStoreDocument?(data: EarlyPayload): any;
    onAwarenessUpdate?(data: EarlyPayload): any;
    onRequest?(data: EarlyPayload): any;
    onDisconnect?(data: EarlyPayload): any;
    onDestroy?(data: EarlyPayload): any;
    [option: string]: any;
  }
  export type Configuration = Extension;
  export type onConnectPayload = EarlyPayload;
  export type onAuthenticatePayload = EarlyPayload;
  export type onDisconnectPayload = EarlyPayload;
  export type onLoadDocumentPayload = EarlyPayload;
  export type onChangePayload = EarlyPayload;
  export type onStoreDocumentPayload = EarlyPayload;
  export type onRequestPayload = EarlyPayload;
  export type onUpgradePayload = EarlyPayload;
  export type onStatelessPayload = Payload;
  export type connectedPayload = Payload;
  export type beforeHandleMessagePayload = Payload;
  export class Hocuspocus {
    constructor(configuration?: Configuration);
    configure(configuration: Configuration): this;
    readonly documents: Map<string, Document>;
    closeConnections(document?: string): void;
    handleConnection(socket: any, request: any, context?: any): any;
    [name: string]: any;
  }
  export class Server {
    constructor(configuration?: Configuration);
    static configure(configuration: Configuration): any;
    readonly hocuspocus: Hocuspocus;
    readonly webSocketServer: WebSocketServer;
    listen(...args: any[]): Promise<any>;
    destroy(): Promise<any>;
    [name: string]: any;
  }
}

declare module '@oak/oak' {
  export interface Context {
    upgrade(options?: unknown): Deno.UpgradedWebSocket;
    readonly isUpgradable: boolean;
    readonly socket: Deno.UpgradedWebSocket | undefined;
    [name: string]: any;
  }
  export interface RouterContext<Route = any, Parameters = any, State = any> extends Context {}
  export type Next = () => Promise<unknown>;
  export type State = any;
  export type Middleware<State = any> = (context: Context, next: Next) => unknown;
  export type RouterMiddleware<Route = any> = (context: Context, next: Next) => unknown;
  export class Application<State = any> {
    constructor(options?: unknown);
    use(...middleware: Middleware[]): this;
    listen(...args: any[]): Promise<void>;
    handle(...args: any[]): Promise<any>;
    addEventListener(type: string, listener: (event: any) => void, options?: unknown): void;
    [name: string]: any;
  }
  export class Router<State = any> {
    constructor(options?: unknown);
    get(path: string, ...middleware: Middleware[]): this;
    all(path: string, ...middleware: Middleware[]): this;
    post(path: string, ...middleware: Middleware[]): this;
    use(...middleware: any[]): this;
    routes(): Middleware;
    allowedMethods(options?: unknown): Middleware;
    [name: string]: any;
  }
  export const Status: any;
  export function isHttpError(value: any): boolean;
  export function send(...args: any[]): Promise<any>;
}
