/** @endpoint server */
declare module 'partyserver' {
  import { DurableObject } from 'cloudflare:workers';

  export type WSMessage = ArrayBuffer | ArrayBufferView | string;
  export type ConnectionState<State> = State | null;
  export type ConnectionSetStateFn<State> = (previous: ConnectionState<State>) => State;
  export interface ConnectionContext {
    request: Request;
  }
  export interface Connection<State = unknown> extends Cloudflare.WebSocket {
    readonly id: string;
    readonly uri: string | null;
    readonly state: ConnectionState<State>;
    readonly tags: readonly string[];
    readonly server: string;
    setState(state: unknown): ConnectionState<State>;
  }
  export interface Lobby<Env = unknown> {
    party: string;
    className: string;
    name: string;
  }
  export interface PartyServerOptions<Env = unknown, Props = unknown> {
    onBeforeConnect?(request: Request, lobby: Lobby<Env>): any;
    onBeforeRequest?(request: Request, lobby: Lobby<Env>): any;
    [option: string]: unknown;
  }
  export class Server<Env = Cloudflare.Env, Props = {}> extends DurableObject<Env> {
    static options: { hibernate?: boolean };
    readonly name: string;
    sql(strings: TemplateStringsArray, ...values: unknown[]): unknown[];
    setName(name: string, props?: Props): Promise<void>;
    broadcast(message: WSMessage, without?: string[]): void;
    getConnection<State = unknown>(id: string): Connection<State> | undefined;
    getConnections<State = unknown>(tag?: string): Iterable<Connection<State>>;
    getConnectionTags(connection: Connection, context: ConnectionContext): string[] | Promise<string[]>;
    onStart(props?: Props): void | Promise<void>;
    onConnect(connection: Connection, context: ConnectionContext): void | Promise<void>;
    onMessage(connection: Connection, message: WSMessage): void | Promise<void>;
    onClose(
      connection: Connection,
      code: ReceivedCode<'cloudflare'>,
      reason: string,
      wasClean: boolean,
    ): void | Promise<void>;
    onError(connection: Connection, error: unknown): void | Promise<void>;
    onRequest(request: Request): Response | Promise<Response>;
    onException(error: unknown): void | Promise<void>;
    onAlarm(): void | Promise<void>;
  }
  export function getServerByName<Instance>(
    namespace: DurableObjectNamespace<Instance>,
    name: string,
    options?: unknown,
  ): Promise<DurableObjectStub<Instance>>;
  export function routePartykitRequest<Env = unknown, Instance = unknown, Props = unknown>(
    request: Request,
    env?: Env,
    options?: PartyServerOptions<Env, Props>,
  ): Promise<Response | null>;
}

/** @endpoint server */
declare module 'partykit/server' {
  type GlobalRequest = globalThis.Request;

  export interface Request extends GlobalRequest {}
  export interface Storage extends DurableObjectStorage {}
  export interface ConnectionContext {
    request: Request;
  }
  export type ConnectionState<State> = State | null;
  export type ConnectionSetStateFn<State> = (previous: ConnectionState<State>) => State;
  export interface Connection<State = unknown> extends Cloudflare.WebSocket {
    readonly id: string;
    readonly uri: string;
    readonly state: ConnectionState<State>;
    readonly socket: Cloudflare.WebSocket;
    setState(state: unknown): ConnectionState<State>;
  }
  /** @endpoint client */
  export interface Stub {
    connect(): Cloudflare.WebSocket;
    socket(path?: unknown, init?: unknown): Promise<Cloudflare.WebSocket>;
    fetch(path?: unknown, init?: unknown): Promise<Response>;
  }
  export interface Context {
    parties: Record<string, { get(id: string): Stub }>;
    [binding: string]: unknown;
  }
  export interface FetchLobby extends Context {}
  export interface CronLobby extends Context {}
  export interface Lobby extends Context {
    id: string;
  }
  export type ExecutionContext = globalThis.ExecutionContext;
  export interface Room {
    readonly id: string;
    readonly internalID: string;
    readonly name: string;
    readonly env: Record<string, unknown>;
    readonly storage: Storage;
    readonly context: Context;
    readonly parties: Context['parties'];
    readonly connections: Map<string, Connection>;
    blockConcurrencyWhile<Result>(callback: () => Promise<Result>): Promise<Result>;
    broadcast(message: unknown, without?: string[]): void;
    getConnection<State = unknown>(id: string): Connection<State> | undefined;
    getConnections<State = unknown>(tag?: string): Iterable<Connection<State>>;
  }
  export type Party = Room;
  export interface Server {
    readonly options?: ServerOptions;
    getConnectionTags?(connection: Connection, context: ConnectionContext): string[] | Promise<string[]>;
    onStart?(): void | Promise<void>;
    onConnect?(connection: Connection, context: ConnectionContext): void | Promise<void>;
    onMessage?(message: any, sender: Connection): void | Promise<void>;
    onClose?(connection: Connection): void | Promise<void>;
    onError?(connection: Connection, error: Error): void | Promise<void>;
    onRequest?(request: Request): Response | Promise<Response>;
    onAlarm?(): void | Promise<void>;
  }
  export interface FetchSocket extends Cloudflare.WebSocket {
    request: Request;
  }
  export interface Cron {
    name: string;
  }
  export interface Worker {
    new (room: Room): Server;
    onFetch?(request: Request, lobby: FetchLobby, context: ExecutionContext): any;
    onSocket?(socket: FetchSocket, lobby: FetchLobby, context: ExecutionContext): void | Promise<void>;
    onBeforeRequest?(request: Request, lobby: Lobby, context: ExecutionContext): any;
    onBeforeConnect?(request: Request, lobby: Lobby, context: ExecutionContext): any;
    onCron?(controller: Cron, lobby: CronLobby, context: ExecutionContext): any;
  }
  export interface PartyKitServer {
    onFetch?(request: Request, lobby: FetchLobby, context: ExecutionContext): any;
    onSocket?(socket: FetchSocket, lobby: FetchLobby, context: ExecutionContext): void | Promise<void>;
    onBeforeRequest?(request: Request, lobby: Lobby, context: ExecutionContext): any;
    onBeforeConnect?(request: Request, lobby: Lobby, context: ExecutionContext): any;
    onRequest?(request: Request, room: Room): Response | Promise<Response>;
    onConnect?(connection: Connection, room: Room, context: ConnectionContext): void | Promise<void>;
    onMessage?(message: any, connection: Connection, room: Room): void | Promise<void>;
    onClose?(connection: Connection, room: Room): void | Promise<void>;
    onError?(connection: Connection, error: Error, room: Room): void | Promise<void>;
  }
  export interface ServerOptions {
    hibernate?: boolean;
  }
  export type PartyRequest = Request;
  export type PartyStorage = Storage;
  export type PartyKitStorage = Storage;
  export type PartyConnectionContext = ConnectionContext;
  export type PartyKitContext = ConnectionContext;
  export type PartyStub = Stub;
  export type PartyContext = Context;
  export type PartyFetchLobby = FetchLobby;
  export type PartyLobby = Lobby;
  export type PartyExecutionContext = ExecutionContext;
  export type PartyConnection = Connection;
  export type PartyServer = Server;
  export type PartyWorker = Worker;
  export type PartyKitRoom = Room;
  export type PartyKitConnection = Connection;
  export type PartyServerOptions = ServerOptions;
}
