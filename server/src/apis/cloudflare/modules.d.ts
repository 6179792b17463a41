declare module 'cloudflare:workers' {
  /** @endpoint server */
  export abstract class DurableObject<Env = Cloudflare.Env, Props = {}> {
    constructor(context: DurableObjectState, env: Env);
    protected ctx: DurableObjectState<Props>;
    protected env: Env;
    fetch?(request: Request): Response | Promise<Response>;
    alarm?(info?: unknown): void | Promise<void>;
    webSocketMessage?(socket: Cloudflare.WebSocket, message: any): void | Promise<void>;
    webSocketClose?(
      socket: Cloudflare.WebSocket,
      code: ReceivedCode<'cloudflare'>,
      reason: string,
      wasClean: boolean,
    ): void | Promise<void>;
    webSocketError?(socket: Cloudflare.WebSocket, error: unknown): void | Promise<void>;
  }
  export abstract class WorkerEntrypoint<Env = Cloudflare.Env, Props = {}> {
    constructor(context: ExecutionContext, env: Env);
    protected ctx: ExecutionContext;
    protected env: Env;
    fetch?(request: Request): Response | Promise<Response>;
  }
  export abstract class WorkflowEntrypoint<Env = Cloudflare.Env, Payload = unknown> {
    constructor(context: ExecutionContext, env: Env);
    protected ctx: ExecutionContext;
    protected env: Env;
  }
  export abstract class RpcTarget {}
  export const env: Cloudflare.Env;
  export function waitUntil(promise: Promise<unknown>): void;
}

declare module 'cloudflare:sockets' {
  /** A TCP socket, which knows no close codes. */
  export interface Socket {
    readonly readable: unknown;
    readonly writable: unknown;
    readonly opened: Promise<unknown>;
    readonly closed: Promise<void>;
    close(...args: unknown[]): Promise<void>;
    startTls(options?: unknown): Socket;
  }
  export function connect(address: unknown, options?: unknown): Socket;
}

declare module 'cloudflare:test' {
  export const SELF: Fetcher;
  export const env: Cloudflare.Env;
  export function createExecutionContext(): ExecutionContext;
  export function waitOnExecutionContext(context: ExecutionContext): Promise<void>;
  export function runInDurableObject<Instance, Result>(
    stub: DurableObjectStub<Instance>,
    callback: (instance: Instance, state: DurableObjectState) => Result | Promise<Result>,
  ): Promise<Result>;
}

declare module '@cloudflare/workers-types' {
  export type WebSocket = Cloudflare.WebSocket;
  export type CloseEvent = Cloudflare.CloseEvent;
  export const WebSocket: typeof globalThis.WebSocket;
  export const WebSocketPair: typeof globalThis.WebSocketPair;
  export type WebSocketRequestResponsePair = globalThis.WebSocketRequestResponsePair;
  export type Headers = globalThis.Headers;
  export type Request = globalThis.Request;
  export type RequestInit = globalThis.RequestInit;
  export type Response = globalThis.Response;
  export type ResponseInit = globalThis.ResponseInit;
  export type Fetcher = globalThis.Fetcher;
  export type ExecutionContext = globalThis.ExecutionContext;
  export type ExportedHandler<Env = unknown> = globalThis.ExportedHandler<Env>;
  export type DurableObject = globalThis.DurableObject;
  export type DurableObjectId = globalThis.DurableObjectId;
  export type DurableObjectNamespace<Instance = unknown> = globalThis.DurableObjectNamespace<Instance>;
  export type DurableObjectStub<Instance = unknown> = globalThis.DurableObjectStub<Instance>;
  export type DurableObjectState<Props = unknown> = globalThis.DurableObjectState<Props>;
  export type DurableObjectStorage = globalThis.DurableObjectStorage;
}

declare module '@cloudflare/workers-types/experimental' {
  export * from '@cloudflare/workers-types';
}
