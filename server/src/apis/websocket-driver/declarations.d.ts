declare module 'websocket-driver' {
  interface Driver {
    readonly io: any;
    readonly messages: any;
    readonly protocol: string;
    readonly version: string;
    readonly readyState: number;
    readonly url: string;
    readonly headers: any;
    readonly statusCode: number;
    readonly method: string;
    readonly body: any;
    start(): boolean;
    parse(chunk: any): void;
    getState(): string | null;
    setHeader(name: string, value: any): boolean;
    addExtension(extension: any): boolean;
    proxy(origin: string, options?: any): any;
    text(message: any): boolean;
    binary(message: any): boolean;
    frame(message: any, type?: any, code?: any): boolean;
    ping(message?: any, callback?: () => void): boolean;
    pong(message?: any): boolean;
    close(reason?: Reason<'websocket-driver'> | null, code?: SentCode<'websocket-driver'>): boolean;
    on(event: 'close', listener: CloseListener<this>): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'close', listener: CloseListener<this>): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'close', listener: CloseListener<this>): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
  }
  interface CloseEvent {
    readonly code: ReceivedCode<'websocket-driver'>;
    readonly reason: string;
  }
  type CloseListener<Self> = (this: Self, event: CloseEvent) => void;

  /** @endpoint client */
  function client(url: string, options?: any): Driver;
  /** @endpoint server */
  function server(options?: any): Driver;
  /** @endpoint server */
  function http(request: any, options?: any): Driver;
  function isWebSocket(request: any): boolean;
  function isSecureRequest(request: any): boolean;
  function validateOptions(options: any, keys: readonly string[]): void;
}
