declare module 'crossws' {
  export type Peer<Internal = unknown> = Crossws.Peer;
  export type Message = Crossws.Message;
  export type Hooks = Required<Crossws.Hooks>;
  export type CloseDetails = Crossws.CloseDetails;
  export type PeerContext = Record<string, unknown>;
  export class WSError extends Error {}
  export interface AdapterOptions<Inner extends string = 'server'> {
    hooks?: Crossws.Hooks<Inner>;
    resolve?(request: Request): Crossws.Hooks<Inner> | Promise<Crossws.Hooks<Inner>>;
    [option: string]: unknown;
  }
  export interface AdapterInstance<Inner extends string = 'server'> {
    readonly peers: Map<string, Set<Crossws.Peer<Inner>>>;
    publish(topic: string, data: unknown, options?: unknown): void;
    close(code?: SentCode<`crossws/${Inner}`>, reason?: Reason<`crossws/${Inner}`>): Promise<void>;
    closeAll(code?: SentCode<`crossws/${Inner}`>, reason?: Reason<`crossws/${Inner}`>, force?: boolean): void;
    readonly websocket: any;
    readonly handleUpgrade: any;
    readonly handleDurableInit: any;
    readonly handleDurableUpgrade: any;
    readonly handleDurableMessage: any;
    readonly handleDurableClose: any;
    readonly handleWebUpgrade: any;
    readonly handleNodeUpgrade: any;
  }
  export type Adapter<Instance = AdapterInstance, Options = AdapterOptions> = (options?: Options) => Instance;
  export type ResolveHooks = NonNullable<AdapterOptions['resolve']>;
  export type WSOptions = Crossws.Hooks & { resolve?: ResolveHooks; options?: unknown };
  export interface ServerWithWSOptions {
    websocket?: WSOptions;
    [option: string]: unknown;
  }
  export interface WebSocketProxyOptions {
    target: unknown;
    onUpstreamConnect?(peer: Peer, upstream: unknown): void;
    onUpstreamOpen?(peer: Peer, upstream: unknown): void;
    onUpstreamClose?(peer: Peer, details: unknown): void;
    [option: string]: unknown;
  }
  export function defineHooks<Given extends Crossws.Hooks = Crossws.Hooks>(hooks: Given): Given;
  export function defineWebSocketAdapter<Factory>(factory: Factory): Factory;
  export function createWebSocketProxy(target: string | URL | WebSocketProxyOptions): Crossws.Hooks;
  export function setWebSocketHooks(request: unknown, hooks: Crossws.Hooks): void;
  export function getWebSocketHooks(request: unknown): Crossws.Hooks | undefined;
}

declare module 'crossws/adapters/node' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface NodeAdapter extends AdapterInstance<'ws'> {}
  export interface NodeOptions extends AdapterOptions<'ws'> {}
  export default function nodeAdapter(options?: NodeOptions): NodeAdapter;
}
declare module 'crossws/adapters/vercel' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface VercelAdapter extends AdapterInstance<'ws'> {}
  export interface VercelOptions extends AdapterOptions<'ws'> {}
  export default function vercelAdapter(options?: VercelOptions): VercelAdapter;
}
declare module 'crossws/adapters/bun' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface BunAdapter extends AdapterInstance<'bun-server'> {}
  export interface BunOptions extends AdapterOptions<'bun-server'> {}
  export default function bunAdapter(options?: BunOptions): BunAdapter;
}
declare module 'crossws/adapters/deno' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface DenoAdapter extends AdapterInstance<'deno-server'> {}
  export interface DenoOptions extends AdapterOptions<'deno-server'> {}
  export default function denoAdapter(options?: DenoOptions): DenoAdapter;
}
declare module 'crossws/adapters/cloudflare' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface CloudflareDurableAdapter extends AdapterInstance<'cloudflare'> {}
  export interface CloudflareOptions extends AdapterOptions<'cloudflare'> {}
  export default function cloudflareAdapter(options?: CloudflareOptions): CloudflareDurableAdapter;
}
declare module 'crossws/adapters/uws' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface UWSAdapter extends AdapterInstance<'uwebsockets'> {}
  export interface UWSOptions extends AdapterOptions<'uwebsockets'> {}
  export default function uwsAdapter(options?: UWSOptions): UWSAdapter;
}
declare module 'crossws/adapters/bunny' {
  import type { AdapterInstance, AdapterOptions } from 'crossws';
  export interface BunnyAdapter extends AdapterInstance {}
  export interface BunnyOptions extends AdapterOptions {}
  export default function bunnyAdapter(options?: BunnyOptions): BunnyAdapter;
}
declare module 'crossws/adapters/sse' {
  /** There is no Close frame in a stream of events: what `close` is given goes nowhere. */
  interface SSEPeer extends Omit<Crossws.Peer, 'close'> {
    close(code?: number, reason?: string): void;
  }
  export interface SSEOptions {
    hooks?: {
      open?(peer: SSEPeer): any;
      message?(peer: SSEPeer, message: Crossws.Message): any;
      close?(peer: SSEPeer, details: unknown): any;
      error?(peer: SSEPeer, error: Error): any;
      upgrade?(request: Request): any;
    };
    [option: string]: unknown;
  }
  export interface SSEAdapter {
    fetch(request: unknown): Promise<Response>;
    publish(topic: string, data: unknown, options?: unknown): void;
    close(code?: number, reason?: string): Promise<void>;
  }
  export default function sseAdapter(options?: SSEOptions): SSEAdapter;
}

declare module 'crossws/server' {
  import type { ServerWithWSOptions, WSOptions } from 'crossws';
  export interface Server {
    readonly url?: string;
    readonly options: unknown;
    serve(): any;
    ready(): Promise<Server>;
    close(closeActiveConnections?: boolean): Promise<void>;
  }
  export function serve(options: ServerWithWSOptions): Server;
  export function plugin(options: WSOptions): (server: unknown) => void;
}
declare module 'crossws/server/node' {
  import type { Server } from 'crossws/server';
  export function serve(options: { websocket?: Crossws.Hooks<'ws'>; [option: string]: unknown }): Server;
  export function plugin(options: Crossws.Hooks<'ws'>): (server: unknown) => void;
}
declare module 'crossws/server/bun' {
  import type { Server } from 'crossws/server';
  export function serve(options: { websocket?: Crossws.Hooks<'bun-server'>; [option: string]: unknown }): Server;
  export function plugin(options: Crossws.Hooks<'bun-server'>): (server: unknown) => void;
}
declare module 'crossws/server/deno' {
  import type { Server } from 'crossws/server';
  export function serve(options: { websocket?: Crossws.Hooks<'deno-server'>; [option: string]: unknown }): Server;
  export function plugin(options: Crossws.Hooks<'deno-server'>): (server: unknown) => void;
}

declare module 'crossws/websocket' {
  export default WebSocket;
}

declare module 'h3' {
  export function defineWebSocketHandler(hooks: Crossws.Hooks | ((event: H3Event) => Crossws.Hooks)): any;
  export function defineWebSocket(hooks: Crossws.Hooks): Crossws.Hooks;
  export interface H3Event {
    readonly [name: string]: unknown;
  }
  type EventHandler = ((event: H3Event) => any) | { handler?(event: H3Event): any; [option: string]: unknown };
  export function defineEventHandler(handler: EventHandler): any;
  export function eventHandler(handler: EventHandler): any;
  export function defineHandler(handler: EventHandler): any;
}
declare module 'nitro/h3' {
  export * from 'h3';
}
declare module 'nitro' {
  export * from 'h3';
}
declare module 'nitro/runtime' {
  export * from 'h3';
}
declare module 'nitropack/runtime' {
  export * from 'h3';
}
