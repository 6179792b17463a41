declare module '@colyseus/core' {
  interface ISendOptions {
    [option: string]: any;
  }
  interface IBroadcastOptions extends ISendOptions {}
  interface AuthContext {
    token?: string;
    headers: any;
    ip: any;
    req?: any;
  }

  interface Client<UserData = any, AuthData = any> {
    readonly ref: any;
    id: string;
    readonly sessionId: string;
    readonly state: any;
    readonly readyState: number;
    readonly reconnectionToken: string;
    view?: any;
    userData?: any;
    auth?: any;
    leave(code?: SentCode<'colyseus'>, data?: Reason<'colyseus'>): void;
    close(code?: SentCode<'colyseus'>, data?: Reason<'colyseus'>): void;
    // The code of an error message, which leaves the connection open.
    error(code: number, message?: string): void;
    send(type: any, message?: any, options?: ISendOptions): void;
    sendBytes(type: any, bytes: any, options?: ISendOptions): void;
    raw(data: any, options?: ISendOptions, callback?: (error?: Error) => void): void;
    enqueueRaw(data: any, options?: ISendOptions): void;
  }
  type ClientPrivate = any;
  class ClientArray<UserData = any, AuthData = any> extends Array<Client<UserData, AuthData>> {
    get(sessionId: string): Client<UserData, AuthData> | undefined;
    getById(sessionId: string): Client<UserData, AuthData> | undefined;
    delete(client: Client): boolean;
  }
  interface Deferred<Value = any> extends Promise<Value> {
    resolve(value?: any): void;
    reject(reason?: any): void;
  }

  class Room<State = any, Metadata = any, UserData = any, AuthData = any> {
    readonly clients: ClientArray<UserData, AuthData>;
    roomId: string;
    roomName: string;
    readonly locked: boolean;
    readonly metadata: any;
    readonly clock: any;
    readonly presence: any;
    state: State;
    maxClients: number;
    autoDispose: boolean;
    patchRate: number | null;
    messages?: any;
    onCreate?(options?: any): any;
    onAuth(client: Client<UserData, AuthData>, options?: any, context?: any): any;
    static onAuth(token: any, options?: any, context?: any): any;
    onJoin?(client: Client<UserData, AuthData>, options?: any, auth?: any): any;
    // Before 0.17 it was told whether the client had asked to leave.
    onLeave?(client: Client<UserData, AuthData>, code?: ReceivedCode<'colyseus'> | boolean): any;
    onDrop?(client: Client<UserData, AuthData>, code?: ReceivedCode<'colyseus'>): any;
    onReconnect?(client: Client<UserData, AuthData>): any;
    onDispose?(): any;
    onBeforePatch?(state: any): any;
    onBeforeShutdown(): void;
    onUncaughtException?(error: any, method: string): void;
    onMessage(type: '*', callback: (client: Client<UserData, AuthData>, type: any, message: any) => void): any;
    onMessage(type: any, callback: (client: Client<UserData, AuthData>, message: any) => void, validate?: any): any;
    onMessage(type: any, schema: object, callback: (client: Client<UserData, AuthData>, message: any) => void): any;
    onMessageBytes(type: any, callback: (client: Client<UserData, AuthData>, message: any) => void): any;
    disconnect(closeCode?: SentCode<'colyseus-room'>): Promise<any>;
    kickClient(sessionId: string, closeCode?: SentCode<'colyseus-room'>, reason?: Reason<'colyseus-room'>): void;
    allowReconnection(client: Client<UserData, AuthData>, seconds: any): Deferred<Client<UserData, AuthData>>;
    send(client: Client, type: any, message?: any, options?: ISendOptions): void;
    broadcast(type: any, message?: any, options?: IBroadcastOptions): void;
    broadcastBytes(type: any, message: any, options?: IBroadcastOptions): void;
    broadcastPatch(): boolean;
    setState(state: any): void;
    setMetadata(metadata: any): Promise<void>;
    setPrivate(isPrivate?: boolean): Promise<void>;
    setPatchRate(milliseconds: number | null): void;
    setSimulationInterval(callback?: (deltaTime: number) => void, delay?: number): void;
    setSeatReservationTime(seconds: number): this;
    hasReachedMaxClients(): boolean;
    hasReservedSeat(sessionId: string, reconnectionToken?: string): boolean;
    lock(): Promise<void>;
    unlock(): Promise<void>;
  }
  class LobbyRoom<Metadata = any> extends Room<any, Metadata> {}
  class RelayRoom extends Room {}
  class QueueRoom extends Room {}

  type RoomClass = abstract new (...args: any[]) => any;
  interface RegisteredHandler<Handled = any> {
    on(event: 'create' | 'dispose' | 'lock' | 'unlock', listener: (room: Handled) => void): this;
    on(event: 'join' | 'leave', listener: (room: Handled, client: Client) => void): this;
    on(event: string, listener: (...args: any[]) => void): this;
    filterBy(options: string[]): this;
    sortBy(options: any): this;
    enableRealtimeListing(): this;
  }
  interface ServerOptions {
    [option: string]: any;
  }
  class Server {
    constructor(options?: ServerOptions);
    readonly transport: any;
    readonly options: ServerOptions;
    attach(options: any): any;
    listen(port: any, hostname?: any, backlog?: any, listener?: any): Promise<any>;
    define<Class extends RoomClass>(name: string, room: Class, options?: any): RegisteredHandler<InstanceType<Class>>;
    define<Class extends RoomClass>(room: Class, options?: any): RegisteredHandler<InstanceType<Class>>;
    removeRoomType(name: string): void;
    gracefullyShutdown(exit?: boolean, error?: any): Promise<void>;
    simulateLatency(milliseconds: number): void;
    onShutdown(callback: () => any): void;
    onBeforeShutdown(callback: () => any): void;
  }
  function defineRoom<Class extends RoomClass>(room: Class, options?: any): RegisteredHandler<InstanceType<Class>>;
  function defineServer(options: any): Server;

  class ServerError extends Error {
    constructor(code?: number, message?: string, options?: any);
    code: number;
  }
  abstract class Transport {
    protocol?: string;
    server?: any;
    abstract listen(port?: any, hostname?: any, backlog?: any, listener?: any): this;
    abstract shutdown(): void;
  }
  const matchMaker: any;
  const logger: any;
  type Presence = any;
  type Clock = any;
  type Delayed = any;

  const ClientState: {
    readonly JOINING: number;
    readonly JOINED: number;
    readonly RECONNECTING: number;
    readonly RECONNECTED: number;
    readonly LEAVING: number;
    readonly CLOSED: number;
  };
  const CloseCode: {
    readonly NORMAL_CLOSURE: 1000;
    readonly GOING_AWAY: 1001;
    readonly NO_STATUS_RECEIVED: 1005;
    readonly ABNORMAL_CLOSURE: 1006;
    readonly CONSENTED: 4000;
    readonly SERVER_SHUTDOWN: 4001;
    readonly WITH_ERROR: 4002;
    readonly FAILED_TO_RECONNECT: 4003;
    readonly MAY_TRY_RECONNECT: 4010;
  };
  type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];
  // Until 0.16 the close codes stood among the numbers of messages.
  enum Protocol {
    JOIN_ROOM = 10,
    ERROR = 11,
    LEAVE_ROOM = 12,
    ROOM_DATA = 13,
    ROOM_STATE = 14,
    ROOM_STATE_PATCH = 15,
    ROOM_DATA_SCHEMA = 16,
    ROOM_DATA_BYTES = 17,
    WS_CLOSE_NORMAL = 1000,
    WS_CLOSE_GOING_AWAY = 1001,
    WS_CLOSE_CONSENTED = 4000,
    WS_CLOSE_WITH_ERROR = 4002,
    WS_CLOSE_DEVMODE_RESTART = 4010,
    WS_SERVER_DISCONNECT = 4201,
    WS_TOO_MANY_CLIENTS = 4202,
  }
  const ErrorCode: { readonly [name: string]: number };
}

declare module 'colyseus' {
  export * from '@colyseus/core';
}
