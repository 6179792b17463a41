declare module 'y-websocket' {
  export const WebsocketProvider: {
    new <Inner extends string = 'client'>(
      url: string,
      room: string,
      document: any,
      options?: {
        WebSocketPolyfill?: SocketClass<Inner>;
        shouldReconnect?: (event: ProviderCloseEvent<Inner>, provider: WebsocketProvider<Inner>) => boolean;
        [option: string]: unknown;
      },
    ): WebsocketProvider<Inner>;
  };
  export interface WebsocketProvider<Inner extends string = AnySocket> {
    ws: ProviderSocket<Inner> | null;
    shouldReconnect: (event: ProviderCloseEvent<Inner>, provider: WebsocketProvider<Inner>) => boolean;
    shouldConnect: boolean;
    readonly wsconnected: boolean;
    readonly synced: boolean;
    readonly url: string;
    readonly roomname: string;
    connect(): void;
    disconnect(): void;
    destroy(): void;
    on(
      event: 'connection-close',
      listener: (event: ProviderCloseEvent<Inner> | null, provider: WebsocketProvider<Inner>) => any,
    ): any;
    on(
      event: 'closed',
      listener: (event: { code: ReceivedCode<`y-websocket/${Inner}`>; reason: string }, provider: any) => any,
    ): any;
    on(event: string, listener: (...args: any[]) => any): any;
    once(event: string, listener: (...args: any[]) => any): any;
    off(event: string, listener: (...args: any[]) => any): void;
  }
  interface ProviderSocket<Inner extends string> {
    readonly readyState: number;
    readonly url: string;
    close(code?: SentCode<`y-websocket/${Inner}`>, reason?: Reason<`y-websocket/${Inner}`>): void;
    send(data: unknown): void;
    addEventListener(type: 'close', listener: (event: ProviderCloseEvent<Inner>) => any, options?: unknown): void;
    addEventListener(type: string, listener: (event: any) => any, options?: unknown): void;
    removeEventListener(type: string, listener: (event: any) => any): void;
  }
  interface ProviderCloseEvent<Inner extends string> {
    readonly code: ReceivedCode<`y-websocket/${Inner}`>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
}
