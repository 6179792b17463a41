declare namespace Cloudflare {
  interface Env {}
  /** A socket that certainly is one of a Worker: by its type it is the global one. */
  interface WebSocket extends Omit<globalThis.WebSocket, 'close' | 'onclose' | 'addEventListener'> {
    onclose: ((this: WebSocket, event: CloseEvent) => any) | null;
    close(code?: SentCode<'cloudflare'>, reason?: Reason<'cloudflare'>): void;
    addEventListener(
      type: 'close',
      listener: ((this: WebSocket, event: CloseEvent) => any) | { handleEvent(event: CloseEvent): void },
      options?: unknown,
    ): void;
    addEventListener(
      type: string,
      listener: ((this: WebSocket, event: any) => any) | { handleEvent(event: any): void },
      options?: unknown,
    ): void;
  }
  interface CloseEvent extends Event {
    readonly code: ReceivedCode<'cloudflare'>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
}

interface WebSocket {
  accept(options?: unknown): void;
  serializeAttachment(attachment: unknown): void;
  deserializeAttachment(): unknown;
}
/** @endpoint server */
declare var WebSocketPair: {
  new (): { 0: Cloudflare.WebSocket; 1: Cloudflare.WebSocket };
};
declare class WebSocketRequestResponsePair {
  constructor(request: string, response: string);
  readonly request: string;
  readonly response: string;
}

declare class Headers {
  constructor(init?: unknown);
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  delete(name: string): void;
}
interface RequestInit {
  [option: string]: unknown;
}
declare class Request {
  constructor(input: unknown, init?: RequestInit);
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: unknown;
  clone(): Request;
  json<Body = unknown>(): Promise<Body>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
interface ResponseInit {
  status?: number;
  statusText?: string;
  headers?: unknown;
  webSocket?: WebSocket | Cloudflare.WebSocket | null;
  [option: string]: unknown;
}
declare class Response {
  static json(body: unknown, init?: ResponseInit): Response;
  static redirect(url: string | URL, status?: number): Response;
  static error(): Response;
  constructor(body?: unknown, init?: ResponseInit);
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: Headers;
  /**
   * Where a Worker has asked another server for a WebSocket.
   * @endpoint client
   */
  readonly webSocket: Cloudflare.WebSocket | null;
  clone(): Response;
  json<Body = unknown>(): Promise<Body>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
declare function fetch(input: unknown, init?: RequestInit): Promise<Response>;

interface Fetcher {
  fetch(input: unknown, init?: RequestInit): Promise<Response>;
}
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void;
  passThroughOnException(): void;
}
interface ExportedHandler<Env = unknown> {
  fetch?(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response>;
}

interface DurableObjectId {
  readonly name?: string;
  equals(other: DurableObjectId): boolean;
}
interface DurableObjectNamespace<Instance = unknown> {
  newUniqueId(options?: unknown): DurableObjectId;
  idFromName(name: string): DurableObjectId;
  idFromString(id: string): DurableObjectId;
  get(id: DurableObjectId, options?: unknown): DurableObjectStub<Instance>;
  getByName(name: string, options?: unknown): DurableObjectStub<Instance>;
  jurisdiction(jurisdiction: string): DurableObjectNamespace<Instance>;
}
interface DurableObjectStub<Instance = unknown> extends Fetcher {
  readonly id: DurableObjectId;
  readonly name?: string;
}
/** @endpoint server */
interface DurableObjectState<Props = unknown> {
  readonly id: DurableObjectId;
  readonly storage: DurableObjectStorage;
  readonly props: Props;
  waitUntil(promise: Promise<unknown>): void;
  blockConcurrencyWhile<Result>(callback: () => Promise<Result>): Promise<Result>;
  acceptWebSocket(socket: WebSocket | Cloudflare.WebSocket, tags?: string[]): void;
  getWebSockets(tag?: string): Cloudflare.WebSocket[];
  getTags(socket: WebSocket | Cloudflare.WebSocket): string[];
  setWebSocketAutoResponse(pair?: WebSocketRequestResponsePair): void;
  getWebSocketAutoResponse(): WebSocketRequestResponsePair | null;
  getWebSocketAutoResponseTimestamp(socket: WebSocket | Cloudflare.WebSocket): unknown;
  setHibernatableWebSocketEventTimeout(milliseconds?: number): void;
  getHibernatableWebSocketEventTimeout(): number | null;
  abort(reason?: string): void;
}
interface DurableObjectStorage {
  get<Value = unknown>(key: string, options?: unknown): Promise<Value | undefined>;
  get<Value = unknown>(keys: string[], options?: unknown): Promise<Map<string, Value>>;
  list<Value = unknown>(options?: unknown): Promise<Map<string, Value>>;
  put(key: unknown, value?: unknown, options?: unknown): Promise<void>;
}
/**
 * What a Durable Object may be without saying so, as those are that were written before there was a class to extend.
 * @endpoint server
 * @implied
 */
interface ImpliedDurableObject {
  webSocketClose(
    socket: WebSocket | Cloudflare.WebSocket,
    code: ReceivedCode<'cloudflare'>,
    reason: string,
    wasClean: boolean,
  ): void | Promise<void>;
}
/** @endpoint server */
interface DurableObject {
  fetch?(request: Request): Response | Promise<Response>;
  alarm?(): void | Promise<void>;
  webSocketMessage?(socket: Cloudflare.WebSocket, message: any): void | Promise<void>;
  webSocketClose?(
    socket: Cloudflare.WebSocket,
    code: ReceivedCode<'cloudflare'>,
    reason: string,
    wasClean: boolean,
  ): void | Promise<void>;
  webSocketError?(socket: Cloudflare.WebSocket, error: unknown): void | Promise<void>;
}
