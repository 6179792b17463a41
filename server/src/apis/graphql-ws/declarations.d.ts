declare module 'graphql-ws' {
  enum CloseCode {
    InternalServerError = 4500,
    InternalClientError = 4005,
    BadRequest = 4400,
    BadResponse = 4004,
    Unauthorized = 4401,
    Forbidden = 4403,
    SubprotocolNotAcceptable = 4406,
    ConnectionInitialisationTimeout = 4408,
    ConnectionAcknowledgementTimeout = 4504,
    SubscriberAlreadyExists = 4409,
    TooManyInitialisationRequests = 4429,
  }
  enum MessageType {
    ConnectionInit = 'connection_init',
    ConnectionAck = 'connection_ack',
    Ping = 'ping',
    Pong = 'pong',
    Subscribe = 'subscribe',
    Next = 'next',
    Error = 'error',
    Complete = 'complete',
  }
  const GRAPHQL_TRANSPORT_WS_PROTOCOL: 'graphql-transport-ws';
  const DEPRECATED_GRAPHQL_WS_PROTOCOL: 'graphql-ws';

  interface Context<Payload = any, Extra = any> {
    readonly connectionInitReceived: boolean;
    readonly acknowledged: boolean;
    readonly connectionParams?: any;
    readonly subscriptions: any;
    extra: Extra;
  }
  // `Code` is what the sockets of the server report.
  interface ServerOptions<Payload = any, Extra = any, Code = any> {
    schema?: ((context: Context<Payload, Extra>, ...args: any[]) => any) | object | undefined;
    context?: ((context: Context<Payload, Extra>, ...args: any[]) => any) | {} | null;
    roots?: any;
    connectionInitWaitTimeout?: number;
    onConnect?(context: Context<Payload, Extra>): any;
    onDisconnect?(context: Context<Payload, Extra>, code?: Code, reason?: string): any;
    onClose?(context: Context<Payload, Extra>, code?: Code, reason?: string): any;
    onPing?(context: Context<Payload, Extra>, payload: any): any;
    onPong?(context: Context<Payload, Extra>, payload: any): any;
    onSubscribe?(context: Context<Payload, Extra>, ...args: any[]): any;
    onOperation?(context: Context<Payload, Extra>, ...args: any[]): any;
    onError?(context: Context<Payload, Extra>, ...args: any[]): any;
    onNext?(context: Context<Payload, Extra>, ...args: any[]): any;
    onComplete?(context: Context<Payload, Extra>, ...args: any[]): any;
    [option: string]: any;
  }
  interface Server<Extra = any> {
    opened(socket: WebSocket, extra: Extra): (code?: number, reason?: string) => Promise<void>;
  }
  // What a program makes of its own socket, to hand it to `opened`.
  interface WebSocket {
    readonly protocol: string;
    send(data: string): any;
    close(code?: number, reason?: string): any;
    onMessage(callback: (data: string) => Promise<void>): void;
    onPing?(payload: any): any;
    onPong?(payload: any): any;
  }
  function makeServer<Payload = any, Extra = any>(options: ServerOptions<Payload, Extra>): Server<Extra>;
  function handleProtocols(protocols: any): 'graphql-transport-ws' | false;

  interface Disposable {
    dispose(): any;
  }
  interface Client extends Disposable {
    on(event: 'closed', listener: (event: CloseEvent) => void): () => void;
    on(event: string, listener: (...args: any[]) => void): () => void;
    subscribe<Data = any, Extensions = any>(payload: any, sink: any): () => void;
    iterate<Data = any, Extensions = any>(payload: any): AsyncIterableIterator<any>;
    terminate(): void;
  }
  interface ClientListeners {
    closed?(event: CloseEvent): void;
    opened?(socket: any): void;
    connected?(socket: any, payload: any, wasRetry: boolean): void;
    [event: string]: any;
  }
  interface ClientOptions<Payload = any> {
    url: any;
    on?: ClientListeners;
    [option: string]: any;
  }
  function createClient<Payload = any>(options: ClientOptions<Payload>): Client;
  class TerminatedCloseEvent extends Error {
    code: number;
    reason: string;
    wasClean: boolean;
  }

  type ID = string;
  type Event = string;
  type EventListener<Name = any> = any;
  type EventClosedListener = (event: CloseEvent) => void;
  type Message<Type = any> = any;
  type SubscribePayload = any;
  type SubscribeMessage = any;
  type ConnectionInitMessage = any;
  type ConnectionAckMessage = any;
  type ExecutionResult<Data = any, Extensions = any> = any;
  type FormattedExecutionResult<Data = any, Extensions = any> = any;
  type Sink<Value = any> = any;
  type OperationResult = any;
  function validateMessage(value: unknown): any;
  function parseMessage(data: any, reviver?: any): any;
  function stringifyMessage(message: any, replacer?: any): string;
}

declare module 'graphql-ws/client' {
  export * from 'graphql-ws';
}

/** @endpoint server */
declare module 'graphql-ws/use/ws' {
  import type { Disposable, ServerOptions } from 'graphql-ws';
  import { WebSocket, WebSocketServer } from 'ws';

  interface Extra {
    readonly socket: WebSocket;
    readonly request: any;
  }
  function useServer<Payload = any, Mine = {}>(
    options: ServerOptions<Payload, Extra & Partial<Mine>, ReceivedCode<'ws'>>,
    server: any,
    keepAlive?: number,
  ): Disposable;
  export { type Extra, useServer, WebSocket, WebSocketServer };
}
declare module 'graphql-ws/lib/use/ws' {
  export * from 'graphql-ws/use/ws';
}

/** @endpoint server */
declare module 'graphql-ws/use/@fastify/websocket' {
  import type { WebsocketHandler } from '@fastify/websocket';
  import type { ServerOptions } from 'graphql-ws';
  import type { WebSocket } from 'ws';

  interface Extra {
    readonly socket: WebSocket;
    readonly request: any;
  }
  // Until version 6 a stream with the socket as a property.
  interface FastifyExtra extends Extra {
    readonly connection: { readonly socket: WebSocket };
  }
  function makeHandler<Payload = any, Mine = {}>(
    options: ServerOptions<Payload, FastifyExtra & Partial<Mine>, ReceivedCode<'ws'>>,
    keepAlive?: number,
  ): WebsocketHandler;
}
declare module 'graphql-ws/lib/use/@fastify/websocket' {
  export * from 'graphql-ws/use/@fastify/websocket';
}
declare module 'graphql-ws/lib/use/fastify-websocket' {
  export * from 'graphql-ws/use/@fastify/websocket';
}

declare module 'graphql-ws/use/uWebSockets' {
  import type { ServerOptions } from 'graphql-ws';
  import type { WebSocket, WebSocketBehavior } from 'uWebSockets.js';

  interface PersistedRequest {
    method: string;
    url: string;
    query: string;
    headers: any;
  }
  interface UpgradeData {
    readonly persistedRequest: PersistedRequest;
  }
  interface Extra extends UpgradeData {
    readonly socket: WebSocket<unknown> & UpgradeData;
  }
  function makeBehavior<Payload = any, Mine = {}>(
    options: ServerOptions<Payload, Extra & Partial<Mine>, ReceivedCode<'uwebsockets'>>,
    behavior?: WebSocketBehavior<unknown>,
    keepAlive?: number,
  ): WebSocketBehavior<unknown>;
}
declare module 'graphql-ws/lib/use/uWebSockets' {
  export * from 'graphql-ws/use/uWebSockets';
}

declare module 'graphql-ws/use/bun' {
  import type { ServerOptions } from 'graphql-ws';

  interface Extra {
    readonly socket: Bun.ServerWebSocket;
  }
  function makeHandler<Payload = any, Mine = {}>(
    options: ServerOptions<Payload, Extra & Partial<Mine>, ReceivedCode<'bun-server'>>,
  ): Bun.WebSocketHandler;
  function handleProtocols(protocols: any): 'graphql-transport-ws' | false;
}
declare module 'graphql-ws/lib/use/bun' {
  export * from 'graphql-ws/use/bun';
}

declare module 'graphql-ws/use/crossws' {
  import type { Hooks, Peer } from 'crossws';
  import type { ServerOptions } from 'graphql-ws';

  interface Extra {
    readonly socket: Peer['websocket'];
  }
  function makeHooks<Payload = any, Mine = {}>(options: ServerOptions<Payload, Extra & Partial<Mine>>): Hooks;
}

declare module 'graphql-ws/use/deno' {
  import type { ServerOptions } from 'graphql-ws';

  interface Extra {
    readonly socket: Deno.WebSocketUpgrade['socket'];
  }
  function makeHandler<Payload = any, Mine = {}>(
    options: ServerOptions<Payload, Extra & Partial<Mine>, ReceivedCode<'deno-server'>>,
  ): (socket: Deno.WebSocketUpgrade['socket']) => void;
  const GRAPHQL_TRANSPORT_WS_PROTOCOL: 'graphql-transport-ws';
}
declare module 'graphql-ws/lib/use/deno' {
  export * from 'graphql-ws/use/deno';
}
