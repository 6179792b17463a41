declare module 'socket.io' {
  import type { Socket as Connection } from 'engine.io';

  function io(server?: unknown, options?: unknown): io.Server;
  namespace io {
    interface Broadcasting {
      to(room: string | string[]): BroadcastOperator;
      in(room: string | string[]): BroadcastOperator;
      except(room: string | string[]): BroadcastOperator;
      emit(event: string, ...args: any[]): any;
      disconnectSockets(close?: boolean): void;
      fetchSockets(): Promise<RemoteSocket[]>;
      socketsJoin(room: string | string[]): void;
      socketsLeave(room: string | string[]): void;
    }
    interface Accepting extends Broadcasting {
      on(event: string, listener: (socket: Socket) => void): this;
      once(event: string, listener: (socket: Socket) => void): this;
      off(event: string, listener: (...args: any[]) => void): this;
      use(middleware: (socket: Socket, next: (error?: Error) => void) => void): this;
    }
    interface BroadcastOperator extends Broadcasting {}
    interface Namespace extends Accepting {
      readonly name: string;
      readonly sockets: Map<string, Socket>;
    }
    interface Server extends Accepting {
      readonly sockets: Namespace;
      of(name: string | RegExp | Function): Namespace;
      close(callback?: (error?: Error) => void): Promise<void>;
      listen(server: unknown, options?: unknown): this;
      attach(server: unknown, options?: unknown): this;
    }
    const Server: { new (server?: unknown, options?: unknown): Server };
    interface Socket {
      readonly id: string;
      readonly connected: boolean;
      readonly rooms: Set<string>;
      readonly nsp: Namespace;
      readonly conn: Connection;
      readonly client: { readonly conn: Connection };
      disconnect(close?: boolean): this;
      emit(event: string, ...args: any[]): boolean;
      send(...args: any[]): this;
      join(room: string | string[]): Promise<void> | void;
      leave(room: string): Promise<void> | void;
      to(room: string | string[]): BroadcastOperator;
      in(room: string | string[]): BroadcastOperator;
      on(event: 'disconnect' | 'disconnecting', listener: (reason: string, description?: unknown) => void): this;
      on(event: string, listener: (...args: any[]) => void): this;
      once(event: 'disconnect' | 'disconnecting', listener: (reason: string, description?: unknown) => void): this;
      once(event: string, listener: (...args: any[]) => void): this;
      off(event: string, listener: (...args: any[]) => void): this;
      removeAllListeners(event?: string): this;
    }
    interface RemoteSocket {
      readonly id: string;
      readonly rooms: Set<string>;
      disconnect(close?: boolean): this;
      emit(event: string, ...args: any[]): boolean;
    }
    type DisconnectReason = string;
  }
  export = io;
}

declare module 'socket.io-client' {
  function io(url?: unknown, options?: unknown): io.Socket;
  namespace io {
    const io: typeof lookup;
    const connect: typeof lookup;
    function lookup(url?: unknown, options?: unknown): Socket;
    interface Socket {
      readonly id?: string;
      readonly connected: boolean;
      readonly io: Manager;
      close(): this;
      disconnect(): this;
      connect(): this;
      open(): this;
      emit(event: string, ...args: any[]): this;
      send(...args: any[]): this;
      on(event: 'disconnect', listener: (reason: string, details?: unknown) => void): this;
      on(event: string, listener: (...args: any[]) => void): this;
      once(event: string, listener: (...args: any[]) => void): this;
      off(event?: string, listener?: (...args: any[]) => void): this;
      removeAllListeners(event?: string): this;
    }
    interface Manager {
      readonly engine: import('engine.io-client').Socket;
      socket(namespace: string, options?: unknown): Socket;
      on(event: string, listener: (...args: any[]) => void): this;
    }
    const Manager: { new (url?: unknown, options?: unknown): Manager };
    type ManagerOptions = any;
    type SocketOptions = any;
  }
  export = io;
}

declare module 'engine.io' {
  export interface Socket {
    readonly id: string;
    readonly readyState: string;
    close(discard?: boolean): void;
    send(data: unknown, ...rest: any[]): this;
    write(data: unknown, ...rest: any[]): this;
    on(event: 'close', listener: (reason: string, description?: unknown) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
  }
  export interface Server {
    readonly clients: Record<string, Socket>;
    close(): this;
    on(event: 'connection', listener: (socket: Socket) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
  }
  export const Server: { new (options?: unknown): Server };
  export function listen(port: number, options?: unknown, callback?: () => void): Server;
  export function attach(server: unknown, options?: unknown): Server;
}

declare module 'engine.io-client' {
  export class Socket {
    constructor(url?: unknown, options?: unknown);
    readonly readyState: string;
    close(): this;
    send(data: unknown, ...rest: any[]): this;
    write(data: unknown, ...rest: any[]): this;
    on(event: 'close', listener: (reason: string, description?: unknown) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
  }
}

declare module '@microsoft/signalr' {
  export interface HubConnection {
    readonly state: string;
    readonly connectionId: string | null;
    start(): Promise<void>;
    stop(): Promise<void>;
    send(method: string, ...args: any[]): Promise<void>;
    invoke<Result = any>(method: string, ...args: any[]): Promise<Result>;
    on(method: string, listener: (...args: any[]) => any): void;
    off(method: string, listener?: (...args: any[]) => any): void;
    onclose(callback: (error?: Error) => void): void;
    onreconnecting(callback: (error?: Error) => void): void;
    onreconnected(callback: (connectionId?: string) => void): void;
  }
  export class HubConnectionBuilder {
    withUrl(url: string, options?: unknown): this;
    withAutomaticReconnect(policy?: unknown): this;
    withHubProtocol(protocol: unknown): this;
    configureLogging(logging: unknown): this;
    build(): HubConnection;
  }
}

declare module 'mqtt' {
  export interface MqttClient {
    readonly connected: boolean;
    end(force?: boolean | object | (() => void), options?: object | (() => void), callback?: () => void): this;
    endAsync(force?: boolean | object, options?: object): Promise<void>;
    publish(topic: string, message: unknown, ...rest: any[]): this;
    subscribe(topic: unknown, ...rest: any[]): this;
    reconnect(options?: unknown): this;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
  }
  export function connect(broker?: unknown, options?: unknown): MqttClient;
  export function connectAsync(broker?: unknown, options?: unknown, retries?: boolean): Promise<MqttClient>;
  const mqtt: { connect: typeof connect; connectAsync: typeof connectAsync };
  export default mqtt;
}

declare module 'obs-websocket-js' {
  export default class OBSWebSocket {
    connect(url?: string, password?: string, parameters?: unknown): Promise<any>;
    disconnect(): Promise<void>;
    reidentify(data: unknown): Promise<any>;
    call(request: string, data?: unknown): Promise<any>;
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
  }
}
