interface SocketsToWrap {
  'mock-socket': 'mock-socket';
}

declare module 'mock-socket' {
  export class WebSocket {
    static readonly CONNECTING: 0;
    static readonly OPEN: 1;
    static readonly CLOSING: 2;
    static readonly CLOSED: 3;
    constructor(url: string | URL, protocols?: string | string[]);
    readonly readyState: 0 | 1 | 2 | 3;
    readonly url: string;
    readonly protocol: string;
    readonly extensions: string;
    readonly bufferedAmount: number;
    binaryType: string;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    onclose: ((event: MockCloseEvent<'mock-socket'>) => any) | null;
    onerror: ((event: Event) => any) | null;
    onmessage: ((event: MessageEvent) => any) | null;
    onopen: ((event: Event) => any) | null;
    close(code?: SentCode<'mock-socket'>, reason?: Reason<'mock-socket'>): void;
    send(data: unknown): void;
    addEventListener(type: 'close', listener: (event: MockCloseEvent<'mock-socket'>) => any, options?: unknown): void;
    addEventListener(type: string, listener: (event: any) => any, options?: unknown): void;
    removeEventListener(type: string, listener?: (event: any) => any, options?: unknown): void;
    dispatchEvent(event: Event): boolean;
  }

  export interface Client extends Omit<WebSocket, 'close'> {
    readonly target: WebSocket;
    close(options?: CloseOptions): void;
    on(type: 'close', callback: (event: MockCloseEvent<'mock-socket-server'>) => void): void;
    on(type: string, callback: (argument: any) => void): void;
    off(type: string, callback: (argument: any) => void): void;
  }

  export class Server {
    static of(url: string): Server;
    constructor(url: string, options?: ServerOptions);
    readonly options?: ServerOptions;
    on(type: 'connection', callback: (socket: Client, request: any) => void): void;
    on(type: string, callback: (socket: Client) => void): void;
    off(type: string, callback: (socket: Client) => void): void;
    close(options?: CloseOptions): void;
    stop(callback?: () => void): void;
    emit(event: string, data: unknown, options?: unknown): void;
    simulate(event: string): void;
    clients(): Client[];
    to(room: unknown, broadcaster?: unknown): any;
    in(room: unknown): any;
    mockWebsocket(): void;
    restoreWebsocket(): void;
    addEventListener(type: string, listener: (event: any) => any): void;
    removeEventListener(type: string, listener?: (event: any) => any): void;
    dispatchEvent(event: Event): boolean;
  }

  export interface CloseOptions {
    code?: SimulatedCode<'mock-socket-server'>;
    reason?: string;
    wasClean?: boolean;
  }
  export interface ServerOptions {
    mock?: boolean;
    verifyClient?: () => boolean;
    selectProtocol?: ((protocols: string[]) => string | null) | null;
  }
  interface MockCloseEvent<Api extends string> extends Event {
    readonly code: ReceivedCode<Api>;
    readonly reason: string;
    readonly wasClean: boolean;
  }

  interface SocketIOClient {
    close(): this;
    disconnect(): this;
    send(data: unknown): this;
    emit(event: string, data: unknown): this;
    on(type: string, callback: (socket: SocketIOClient) => void): this;
    off(type: string, callback: (socket: SocketIOClient) => void): void;
  }
  export const SocketIO: {
    (url: string, protocol?: string | string[]): SocketIOClient;
    connect(url: string, protocol?: string | string[]): SocketIOClient;
  };
}

declare module 'jest-websocket-mock' {
  import type { Client, CloseOptions, Server } from 'mock-socket';

  class WS {
    static instances: WS[];
    static clean(): void;
    constructor(url: string, options?: any);
    readonly server: Server;
    readonly messages: any[];
    readonly connected: Promise<Client>;
    readonly closed: Promise<void>;
    readonly nextMessage: Promise<any>;
    on(event: string, callback: (socket: Client) => void): void;
    send(message: unknown): void;
    close(options?: CloseOptions): void;
    error(options?: CloseOptions): void;
  }
  export { WS, WS as default };
}
declare module 'vitest-websocket-mock' {
  export * from 'jest-websocket-mock';
  export { default } from 'jest-websocket-mock';
}
