declare module 'sockjs' {
  interface ServerOptions {
    [option: string]: any;
  }
  interface Server {
    installHandlers(server: any, options?: ServerOptions): any;
    attach(server: any, options?: ServerOptions): any;
    middleware(options?: ServerOptions): any;
    on(event: 'connection', listener: (this: this, connection: Connection) => void): this;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: 'connection', listener: (this: this, connection: Connection) => void): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: 'connection', listener: (this: this, connection: Connection) => void): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
  }
  interface Connection {
    readonly id: string;
    readonly remoteAddress: string;
    readonly remotePort: number;
    readonly address: any;
    readonly headers: any;
    readonly url: string;
    readonly pathname: string;
    readonly prefix: string;
    readonly protocol: string;
    readonly readyState: number;
    readonly readable: boolean;
    readonly writable: boolean;
    // The types that people install take a text.
    close(code?: SentCode<'sockjs'> | string | null, reason?: Reason<'sockjs'>): boolean;
    write(message: any): boolean;
    end(message?: any): any;
    destroy(): any;
    pipe<Target>(target: Target, options?: any): Target;
    on(event: string, listener: (this: this, ...args: any[]) => void): this;
    once(event: string, listener: (this: this, ...args: any[]) => void): this;
    addListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    off(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeListener(event: string, listener: (this: this, ...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
    emit(event: string, ...args: any[]): boolean;
  }
  function createServer(options?: ServerOptions): Server;
  function listen(server: any, options?: ServerOptions): Server;
}
