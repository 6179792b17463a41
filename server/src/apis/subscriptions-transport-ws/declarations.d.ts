declare module 'subscriptions-transport-ws' {
  import WebSocket = require('ws');

  export class SubscriptionClient {
    constructor(url: string, options?: unknown, webSocketImpl?: unknown, protocols?: string | string[]);
    readonly status: number;
    close(isForced?: boolean, closedByUser?: boolean): void;
    request(request: any): any;
    on(event: string, callback: (...args: any[]) => void, context?: unknown): () => void;
    onConnected(callback: (...args: any[]) => void, context?: unknown): () => void;
    onConnecting(callback: (...args: any[]) => void, context?: unknown): () => void;
    onDisconnected(callback: (...args: any[]) => void, context?: unknown): () => void;
    onReconnected(callback: (...args: any[]) => void, context?: unknown): () => void;
    onReconnecting(callback: (...args: any[]) => void, context?: unknown): () => void;
    onError(callback: (...args: any[]) => void, context?: unknown): () => void;
    unsubscribeAll(): void;
    use(middlewares: any[]): SubscriptionClient;
  }

  export interface ConnectionContext {
    socket: WebSocket;
    request: any;
    isLegacy: boolean;
    operations: Record<string, any>;
    initPromise?: Promise<any>;
  }
  export interface ServerOptions {
    onConnect?: (parameters: any, socket: WebSocket, context: ConnectionContext) => any;
    onDisconnect?: (socket: WebSocket, context: ConnectionContext) => any;
    onOperation?: (message: any, parameters: any, socket: WebSocket) => any;
    onOperationComplete?: (socket: WebSocket, operation: string) => any;
    [option: string]: any;
  }
  export class SubscriptionServer {
    static create(
      options: ServerOptions,
      socketOptionsOrServer: WebSocket.ServerOptions | WebSocket.Server,
    ): SubscriptionServer;
    constructor(options: ServerOptions, socketOptionsOrServer: WebSocket.ServerOptions | WebSocket.Server);
    readonly server: WebSocket.Server;
    close(): void;
  }
}
