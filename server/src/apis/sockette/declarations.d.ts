declare module 'sockette' {
  export interface SocketteOptions {
    onclose?: (this: Sockette, event: CloseEvent) => any;
    [option: string]: any;
  }
  export default class Sockette {
    constructor(url: string, options?: SocketteOptions);
    close(code?: SentCode<'sockette'>, reason?: Reason<'sockette'>): void;
    send(data: unknown): void;
    json(data: unknown): void;
    reconnect(event?: unknown): void;
    open(): void;
  }
}
