interface SocketsToWrap {
  w3cwebsocket: 'w3cwebsocket';
}

declare module 'websocket' {
  interface IStringified {
    toString(...args: any[]): string;
  }
  interface IConfig {
    [option: string]: any;
  }
  interface IServerConfig extends IConfig {
    httpServer: any;
  }
  interface IClientConfig extends IConfig {}
  interface ICookie {
    name: string;
    value: string;
    [option: string]: any;
  }
  interface IExtension {
    name: string;
    value: string;
  }
  interface IUtf8Message {
    type: 'utf8';
    utf8Data: string;
  }
  interface IBinaryMessage {
    type: 'binary';
    binaryData: Buffer;
  }
  type Message = IUtf8Message | IBinaryMessage;
  type IMessage = any;
  type IBufferList = any;

  interface Emitter {
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
    listenerCount(event: string): number;
    setMaxListeners(count: number): this;
  }

  type CloseListener<Self> = (this: Self, code: ReceivedCode<'websocket'>, description: string) => void;
  class connection {
    static readonly CLOSE_REASON_NORMAL: 1000;
    static readonly CLOSE_REASON_GOING_AWAY: 1001;
    static readonly CLOSE_REASON_PROTOCOL_ERROR: 1002;
    static readonly CLOSE_REASON_UNPROCESSABLE_INPUT: 1003;
    static readonly CLOSE_REASON_RESERVED: 1004;
    static readonly CLOSE_REASON_NOT_PROVIDED: 1005;
    static readonly CLOSE_REASON_ABNORMAL: 1006;
    static readonly CLOSE_REASON_INVALID_DATA: 1007;
    static readonly CLOSE_REASON_POLICY_VIOLATION: 1008;
    static readonly CLOSE_REASON_MESSAGE_TOO_BIG: 1009;
    static readonly CLOSE_REASON_EXTENSION_REQUIRED: 1010;
    static CLOSE_DESCRIPTIONS: { [code: number]: string };
    constructor(socket: any, extensions: any, protocol: any, maskOutgoingPackets: any, config: any);
    readonly closeReasonCode: ReceivedCode<'websocket'>;
    readonly closeDescription: string;
    readonly connected: boolean;
    readonly state: string;
    readonly protocol: string;
    readonly extensions: IExtension[];
    readonly remoteAddress: string;
    readonly webSocketVersion: number;
    config: IConfig;
    socket: unknown;
    close(reasonCode?: SentCode<'websocket'>, description?: Reason<'websocket'>): void;
    // Without a Close frame, the code goes to the program's own close event and no further.
    drop(
      reasonCode: SimulatedCode<'websocket-drop'> | undefined,
      description: string | undefined,
      skipCloseFrame: true,
    ): void;
    drop(
      reasonCode?: SentCode<'websocket-drop'>,
      description?: Reason<'websocket-drop'>,
      skipCloseFrame?: boolean,
    ): void;
    send(data: any, callback?: (error?: Error) => void): void;
    sendUTF(data: any, callback?: (error?: Error) => void): void;
    sendBytes(data: any, callback?: (error?: Error) => void): void;
    sendFrame(frame: frame, callback?: (error?: Error) => void): void;
    ping(data: any): void;
    pong(data: any): void;
    pause(): void;
    resume(): void;
    on(event: 'message', listener: (this: this, message: Message) => void): this;
    on(event: 'close', listener: CloseListener<this>): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'close', listener: CloseListener<this>): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'close', listener: CloseListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    emit(event: 'close', code?: SimulatedCode<'websocket'>, description?: unknown): boolean;
    emit(event: string, ...args: any[]): boolean;
  }
  interface connection extends Emitter {}

  /** @endpoint server */
  type ConnectionListener<Self> = (this: Self, connection: connection) => void;
  /** @endpoint server */
  type ServerCloseListener<Self> = (
    this: Self,
    connection: connection,
    reason: ReceivedCode<'websocket'>,
    description: string,
  ) => void;
  /** @endpoint server */
  class server {
    constructor(config?: IServerConfig);
    config?: IServerConfig;
    connections: connection[];
    pendingRequests: request[];
    broadcast(data: any): void;
    broadcastUTF(data: any): void;
    broadcastBytes(data: any): void;
    mount(config: IServerConfig): void;
    unmount(): void;
    closeAllConnections(): void;
    shutDown(): void;
    on(event: 'request', listener: (this: this, request: request) => void): this;
    on(event: 'connect', listener: ConnectionListener<this>): this;
    on(event: 'close', listener: ServerCloseListener<this>): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'request', listener: (this: this, request: request) => void): this;
    once(event: 'connect', listener: ConnectionListener<this>): this;
    once(event: 'close', listener: ServerCloseListener<this>): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'request', listener: (this: this, request: request) => void): this;
    addListener(event: 'connect', listener: ConnectionListener<this>): this;
    addListener(event: 'close', listener: ServerCloseListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
  }
  interface server extends Emitter {}

  /** @endpoint server */
  interface Upgrade {
    httpRequest: any;
    resource: string;
    resourceURL: any;
    origin: string;
    remoteAddress: string;
    webSocketVersion: number;
    requestedExtensions: any[];
    cookies: ICookie[];
    accept(protocol?: string | null, allowedOrigin?: string | null, cookies?: ICookie[]): connection;
    reject(httpStatus?: number, reason?: string, extraHeaders?: object): void;
    on(event: 'requestAccepted', listener: ConnectionListener<this>): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'requestAccepted', listener: ConnectionListener<this>): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'requestAccepted', listener: ConnectionListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
  }
  class request {
    constructor(socket: any, httpRequest: any, config: any);
    readonly host: string;
    readonly key: string;
    readonly remoteAddresses: string[];
    readonly requestedProtocols: string[];
    readonly protocolFullCaseMap: { [key: string]: string };
    readonly serverConfig: IServerConfig;
    readonly socket: unknown;
  }
  interface request extends Upgrade {}
  interface IRouterRequest extends Upgrade {
    webSocketRequest: request;
    protocol: string | null;
  }

  interface IRouterConfig {
    server: server;
  }
  interface IRouterHandler {
    path: string;
    pathString: string;
    protocol: string;
    callback: (request: IRouterRequest) => void;
  }
  class router {
    constructor(config?: IRouterConfig);
    handlers: IRouterHandler[];
    attachServer(server: server): void;
    detachServer(): void;
    mount(path: string | RegExp, protocol: string | null, callback: (request: IRouterRequest) => void): void;
    unmount(path: string | RegExp, protocol?: string): void;
  }
  interface router extends Emitter {}

  /** @endpoint client */
  type ClientListener<Self> = (this: Self, connection: connection) => void;
  class client {
    constructor(config?: IClientConfig);
    connect(url: any, protocols?: string | string[] | null, origin?: any, headers?: any, requestOptions?: any): void;
    abort(): void;
    on(event: 'connect', listener: ClientListener<this>): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'connect', listener: ClientListener<this>): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'connect', listener: ClientListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
  }
  interface client extends Emitter {}

  class frame {
    opcode: number;
    binaryPayload: Buffer;
    closeStatus: number;
    [member: string]: any;
  }

  interface ICloseEvent {
    readonly code: ReceivedCode<'w3cwebsocket'>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  interface IMessageEvent {
    data: any;
  }
  class w3cwebsocket {
    static readonly CONNECTING: 0;
    static readonly OPEN: 1;
    static readonly CLOSING: 2;
    static readonly CLOSED: 3;
    constructor(
      url: string,
      protocols?: string | string[] | null,
      origin?: any,
      headers?: any,
      requestOptions?: any,
      clientConfig?: any,
    );
    readonly url: string;
    readonly readyState: number;
    readonly protocol?: string;
    readonly extensions: IExtension[];
    readonly bufferedAmount: number;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    binaryType: string;
    onopen: ((event: any) => void) | null;
    onerror: ((error: any) => void) | null;
    onclose: ((event: ICloseEvent) => void) | null;
    onmessage: ((message: IMessageEvent) => void) | null;
    send(data: any): void;
    close(code?: SentCode<'w3cwebsocket'>, reason?: Reason<'w3cwebsocket'>): void;
    addEventListener(type: 'close', listener: (event: ICloseEvent) => void, options?: unknown): void;
    addEventListener(type: string, listener: (event: any) => void, options?: unknown): void;
    removeEventListener(type: string, listener: (event: any) => void, options?: unknown): void;
    dispatchEvent(event: any): boolean;
  }

  const deprecation: any;
  const version: string;
}

declare module 'websocket/lib/W3CWebSocket' {
  import { w3cwebsocket } from 'websocket';
  export = w3cwebsocket;
}
declare module 'websocket/lib/W3CWebSocket.js' {
  import { w3cwebsocket } from 'websocket';
  export = w3cwebsocket;
}
declare module 'websocket/lib/WebSocketServer' {
  import { server } from 'websocket';
  export = server;
}
declare module 'websocket/lib/WebSocketServer.js' {
  import { server } from 'websocket';
  export = server;
}
declare module 'websocket/lib/WebSocketClient' {
  import { client } from 'websocket';
  export = client;
}
declare module 'websocket/lib/WebSocketClient.js' {
  import { client } from 'websocket';
  export = client;
}
declare module 'websocket/lib/WebSocketConnection' {
  import { connection } from 'websocket';
  export = connection;
}
declare module 'websocket/lib/WebSocketConnection.js' {
  import { connection } from 'websocket';
  export = connection;
}
