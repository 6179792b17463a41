declare module 'nodejs-websocket' {
  export interface Connection {
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly readyState: number;
    readonly server: Server | null;
    readonly socket: any;
    readonly path: string;
    readonly headers: any;
    readonly protocol: string | null;
    readonly protocols: string[];
    readonly key: string;
    // Where users keep what belongs to it: `connection.nickname`.
    [name: string]: any;
    close(code?: SentCode<'nodejs-websocket'>, reason?: Reason<'nodejs-websocket'>): void;
    send(data: any, callback?: () => void): void;
    sendText(text: string, callback?: () => void): void;
    sendBinary(data: any, callback?: () => void): void;
    sendPing(data?: any): void;
    beginBinary(): any;
    on(event: 'close', listener: (code: ReceivedCode<'nodejs-websocket'>, reason: string) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: 'close', listener: (code: ReceivedCode<'nodejs-websocket'>, reason: string) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
  }
  /** @endpoint server */
  export interface Server {
    readonly connections: Connection[];
    readonly socket: any;
    listen(port: number, ...rest: any[]): this;
    close(callback?: () => void): void;
    on(event: 'connection', listener: (connection: Connection) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
  }
  /** @endpoint server */
  export function createServer(callback?: (connection: Connection) => void): Server;
  /** @endpoint server */
  export function createServer(options: object, callback?: (connection: Connection) => void): Server;
  /** @endpoint client */
  export function connect(url: string, callback?: () => void): Connection;
  /** @endpoint client */
  export function connect(url: string, options: object, callback?: () => void): Connection;
  export function setBinaryFragmentation(bytes: number): void;
  export function setMaxBufferLength(bytes: number): void;
}
