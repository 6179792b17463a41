declare module '@mswjs/interceptors/WebSocket' {
  export type WebSocketData = string | ArrayBufferLike | ArrayBufferView;
  export interface CloseEvent extends Event {
    readonly code: ReceivedCode<'msw'>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  export const CloseEvent: {
    new (
      type: string,
      init?: { code?: SimulatedCode<'msw'>; reason?: string; wasClean?: boolean; cancelable?: boolean },
    ): CloseEvent;
  };
  export interface WebSocketClientEventMap {
    message: MessageEvent<WebSocketData>;
    close: CloseEvent;
  }
  export interface WebSocketServerEventMap extends WebSocketClientEventMap {
    open: Event;
    error: Event;
  }

  export interface WebSocketClientConnectionProtocol {
    readonly id: string;
    readonly url: URL;
    send(data: WebSocketData): void;
    close(code?: SimulatedCode<'msw'>, reason?: string): void;
    addEventListener<Type extends keyof WebSocketClientEventMap>(
      type: Type,
      listener: (this: WebSocket, event: WebSocketClientEventMap[Type]) => void,
      options?: unknown,
    ): void;
    removeEventListener<Type extends keyof WebSocketClientEventMap>(
      type: Type,
      listener: (this: WebSocket, event: WebSocketClientEventMap[Type]) => void,
      options?: unknown,
    ): void;
  }
  export interface WebSocketClientConnection extends WebSocketClientConnectionProtocol {
    readonly socket: WebSocket;
  }
  export const WebSocketClientConnection: { new (socket: WebSocket, transport: any): WebSocketClientConnection };

  export interface WebSocketServerConnectionProtocol {
    connect(): void;
    send(data: WebSocketData): void;
    close(code?: NoCode<'msw'>, reason?: unknown): void;
    addEventListener<Type extends keyof WebSocketServerEventMap>(
      type: Type,
      listener: (this: WebSocket, event: WebSocketServerEventMap[Type]) => void,
      options?: unknown,
    ): void;
    removeEventListener<Type extends keyof WebSocketServerEventMap>(
      type: Type,
      listener: (this: WebSocket, event: WebSocketServerEventMap[Type]) => void,
      options?: unknown,
    ): void;
  }
  export interface WebSocketServerConnection extends WebSocketServerConnectionProtocol {
    readonly socket: WebSocket;
  }

  export interface WebSocketConnectionData {
    readonly client: WebSocketClientConnection;
    readonly server: WebSocketServerConnection;
    readonly info: { readonly protocols: string | string[] | undefined };
  }
  export type WebSocketEventMap = { connection: [connection: WebSocketConnectionData] };
  export class WebSocketInterceptor {
    apply(): void;
    dispose(): void;
    on(event: 'connection', listener: (connection: WebSocketConnectionData) => void): this;
    once(event: 'connection', listener: (connection: WebSocketConnectionData) => void): this;
    off(event: 'connection', listener: (connection: WebSocketConnectionData) => void): this;
    removeAllListeners(event?: string): this;
  }
}

declare module 'msw' {
  import type {
    WebSocketClientConnectionProtocol,
    WebSocketConnectionData,
    WebSocketData,
    WebSocketServerConnectionProtocol,
  } from '@mswjs/interceptors/WebSocket';

  export type { WebSocketData };
  export interface WebSocketHandlerConnection {
    readonly client: WebSocketClientConnectionProtocol;
    readonly server: WebSocketServerConnectionProtocol;
    readonly info: WebSocketConnectionData['info'];
    readonly params: Record<string, string | readonly string[] | undefined>;
  }
  export type WebSocketHandlerEventMap = { connection: [connection: WebSocketHandlerConnection] };
  export type WebSocketEventListener<Type extends keyof WebSocketHandlerEventMap = 'connection'> = (
    ...args: WebSocketHandlerEventMap[Type]
  ) => void;
  export interface WebSocketHandler {
    readonly id: string;
    readonly kind: 'websocket';
  }
  export interface WebSocketLink {
    readonly clients: Set<WebSocketClientConnectionProtocol>;
    addEventListener(type: 'connection', listener: (connection: WebSocketHandlerConnection) => void): WebSocketHandler;
    on(type: 'connection', listener: (connection: WebSocketHandlerConnection) => void): WebSocketHandler;
    broadcast(data: WebSocketData): void;
    broadcastExcept(
      clients: WebSocketClientConnectionProtocol | readonly WebSocketClientConnectionProtocol[],
      data: WebSocketData,
    ): void;
  }
  export const ws: { link(url: unknown): WebSocketLink };
}
