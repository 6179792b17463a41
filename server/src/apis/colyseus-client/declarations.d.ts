declare module 'colyseus.js' {
  interface Signal<Listener> {
    (callback: Listener): any;
    once(callback: Listener): void;
    remove(callback: Listener): void;
    invoke(...args: any[]): void;
    invokeAsync(...args: any[]): Promise<any[]>;
    clear(): void;
  }
  type CloseListener = (code: ReceivedCode<'colyseus-client'>, reason?: string) => void;

  interface Connection {
    readonly isOpen: boolean;
    // What it hands everything on to; the platform's own socket is below that.
    readonly transport: Connection & { readonly ws: WebSocket };
    events: any;
    close(code?: SentCode<'colyseus-client'>, reason?: Reason<'colyseus-client'>): void;
    send(data: any): void;
    sendUnreliable(data: any): void;
  }

  class Room<State = any, Other = any> {
    constructor(name: string, schema?: any);
    readonly roomId: string;
    readonly id: string;
    readonly sessionId: string;
    readonly reconnectionToken: string;
    readonly name: string;
    readonly state: any;
    connection: Connection;
    readonly onStateChange: Signal<(state: any) => void>;
    // The code of a close event, or one that the server made up.
    readonly onError: Signal<(code: number, message?: string) => void>;
    readonly onLeave: Signal<CloseListener>;
    readonly onDrop: Signal<CloseListener>;
    readonly onReconnect: Signal<() => void>;
    leave(consented?: boolean | NoCode<'colyseus-client'>): Promise<ReceivedCode<'colyseus-client'>>;
    send(type: any, message?: any, callback?: any): void;
    sendBytes(type: any, bytes: any): void;
    sendUnreliable(type: any, message?: any): void;
    request(type: any, message?: any, options?: any): Promise<any>;
    onMessage(type: '*', callback: (type: any, message: any) => void): any;
    onMessage(type: any, callback: (message: any) => void): any;
    ping(callback: (milliseconds: number) => void): void;
    removeAllListeners(): void;
  }

  class Client {
    constructor(settings?: any, options?: any);
    readonly http: any;
    readonly auth: any;
    static selectByLatency(endpoints: any, options?: any, latencyOptions?: any): Promise<Client>;
    joinOrCreate<State = any>(name: any, options?: any, schema?: any): Promise<Room<State>>;
    create<State = any>(name: any, options?: any, schema?: any): Promise<Room<State>>;
    join<State = any>(name: any, options?: any, schema?: any): Promise<Room<State>>;
    joinById<State = any>(id: string, options?: any, schema?: any): Promise<Room<State>>;
    reconnect<State = any>(token: string, schema?: any): Promise<Room<State>>;
    consumeSeatReservation<State = any>(reservation: any, schema?: any): Promise<Room<State>>;
    getAvailableRooms<Metadata = any>(name?: string): Promise<RoomAvailable<Metadata>[]>;
    getLatency(options?: any): Promise<number>;
  }
  class ColyseusSDK extends Client {}
  interface RoomAvailable<Metadata = any> {
    roomId: string;
    clients: number;
    maxClients: number;
    metadata?: Metadata;
    [property: string]: any;
  }
  type JoinOptions = any;
  type ClientOptions = any;
  type EndpointSettings = any;
  type SeatReservation = any;

  class ServerError extends Error {
    code: number;
  }
  class MatchMakeError extends Error {
    code: number;
  }
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
  const Protocol: { readonly [name: string]: number };
  const ErrorCode: { readonly [name: string]: number };
  const SchemaSerializer: any;
  const Callbacks: any;
  function getStateCallbacks(room: any): any;
  function registerSerializer(id: string, serializer: any): void;
}

declare module '@colyseus/sdk' {
  export * from 'colyseus.js';
}
