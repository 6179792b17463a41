// As over ws, which takes more: what is found there is wrong in browsers too.
declare module 'rpc-websockets' {
  type CloseListener = (code: ReceivedCode<'rpc-websockets/ws'>, reason: string) => void;

  export class CommonClient {
    constructor(factory?: unknown, address?: unknown, ...options: any[]);
    connect(): void;
    call(method: string, ...rest: any[]): Promise<any>;
    login(parameters: unknown): Promise<any>;
    listMethods(): Promise<any>;
    notify(method: string, parameters?: unknown): Promise<void>;
    subscribe(event: string | string[]): Promise<any>;
    unsubscribe(event: string | string[]): Promise<any>;
    close(code?: SentCode<'rpc-websockets/ws'>, data?: Reason<'rpc-websockets/ws'>): void;
    setAutoReconnect(reconnect: boolean): void;
    setReconnectInterval(interval: number): void;
    setMaxReconnects(count: number): void;
    on(event: 'close', listener: CloseListener): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: 'close', listener: CloseListener): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener?: (...args: any[]) => void): this;
    removeListener(event: string, listener?: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
  }
  export class Client extends CommonClient {
    constructor(address?: string, options?: unknown, ...rest: any[]);
  }
  export class Server {
    constructor(options?: unknown);
    readonly wss: import('ws').WebSocketServer;
    register(name: string, callback: (...args: any[]) => any, namespace?: string): any;
    event(name: string, namespace?: string): any;
    emit(name: string, ...args: any[]): any;
    of(name: string): any;
    close(): Promise<void>;
    on(event: 'connection', listener: (socket: import('ws').WebSocket, request: any) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    [name: string]: any;
  }
  export function WebSocket(address: string, options?: unknown): import('ws').WebSocket;
  export class DefaultDataPack {
    encode(value: any): string;
    decode(value: string): any;
  }
  export function createError(code: number, message: string, data?: unknown): any;
  export type ICommonWebSocket = any;
  export type ICommonWebSocketFactory = any;
  export type IWSClientAdditionalOptions = any;
  export type IWSRequestParams = any;
  export type NodeWebSocketType = import('ws').WebSocket;
  export type NodeWebSocketTypeOptions = any;
}
