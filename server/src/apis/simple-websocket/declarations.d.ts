declare module 'simple-websocket' {
  namespace Socket {
    interface Options {
      url?: string;
      socket?: unknown;
      [option: string]: unknown;
    }
  }
  class Socket {
    static WEBSOCKET_SUPPORT: boolean;
    constructor(options: string | Socket.Options);
    readonly connected: boolean;
    readonly destroyed: boolean;
    send(chunk: unknown): void;
    write(chunk: unknown, ...rest: any[]): boolean;
    end(...rest: any[]): this;
    destroy(error?: Error): any;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
  }
  // A namespace with `export { … }` exports nothing else, so it has a block of its own.
  import Default = Socket;
  namespace Socket {
    export { Default as default };
  }
  export = Socket;
}
declare module 'simple-websocket/server' {
  import Socket = require('simple-websocket');
  import WebSocket = require('ws');

  class SocketServer {
    constructor(options?: WebSocket.ServerOptions, callback?: () => void);
    readonly clients: Set<WebSocket>;
    close(callback?: (error?: Error) => void): void;
    on(event: 'connection', listener: (socket: Socket, request: any) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: 'connection', listener: (socket: Socket, request: any) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
  }
  export = SocketServer;
}
