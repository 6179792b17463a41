declare module 'websocket-ts' {
  export interface WebsocketCloseEvent extends Event {
    readonly code: ReceivedCode<'websocket-ts'>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  export interface WebsocketEventMap {
    open: Event;
    close: WebsocketCloseEvent;
    error: Event;
    message: MessageEvent;
    retry: any;
    reconnect: any;
  }
  export type WebsocketEventListener<Name extends keyof WebsocketEventMap> = (
    instance: Websocket,
    event: WebsocketEventMap[Name],
  ) => unknown;
  export class Websocket {
    constructor(url: UrlProvider, protocols?: string | string[], options?: WebsocketOptions);
    readonly url: string;
    readonly readyState: number;
    readonly closedByUser: boolean;
    readonly lastConnection: Date | undefined;
    readonly underlyingWebsocket: WebSocket;
    readonly bufferedAmount: number;
    binaryType: any;
    [name: string]: any;
    send(data: any): void;
    close(code?: SentCode<'websocket-ts'>, reason?: Reason<'websocket-ts'>): void;
    addEventListener<Name extends keyof WebsocketEventMap>(
      name: Name,
      listener: WebsocketEventListener<Name>,
      options?: unknown,
    ): void;
    removeEventListener<Name extends keyof WebsocketEventMap>(
      name: Name,
      listener: WebsocketEventListener<Name>,
      options?: unknown,
    ): void;
  }
  export class WebsocketBuilder {
    constructor(url: UrlProvider);
    withProtocols(protocols: any): this;
    withMaxRetries(count: any): this;
    withInstantReconnect(instant: any): this;
    withBackoff(backoff: any): this;
    withBuffer(buffer: any): this;
    onOpen(listener: WebsocketEventListener<'open'>, options?: unknown): this;
    onClose(listener: WebsocketEventListener<'close'>, options?: unknown): this;
    onError(listener: WebsocketEventListener<'error'>, options?: unknown): this;
    onMessage(listener: WebsocketEventListener<'message'>, options?: unknown): this;
    onRetry(listener: WebsocketEventListener<'retry'>, options?: unknown): this;
    onReconnect(listener: WebsocketEventListener<'reconnect'>, options?: unknown): this;
    build(): Websocket;
  }
  export const WebsocketEvent: { readonly [Name in keyof WebsocketEventMap]: Name };
  export type WebsocketEvent = keyof WebsocketEventMap;
  export { WebsocketEvent as WebsocketEvents };
  export type UrlProvider = string | (() => string);
  export type WebsocketOptions = any;
  export type WebsocketBuffer = any;
  export type WebsocketConnectionRetryOptions = any;
  export type RetryEventDetail = any;
  export type ReconnectEventDetail = any;
  export type Backoff = any;
  export type Queue<Item = any> = any;
  export class ConstantBackoff {
    constructor(...args: any[]);
  }
  export class LinearBackoff extends ConstantBackoff {}
  export class ExponentialBackoff extends ConstantBackoff {}
  export class ArrayQueue<Item = any> {
    constructor(...args: any[]);
  }
  export class RingQueue<Item = any> extends ArrayQueue<Item> {}
  export class TimeBuffer extends ArrayQueue {}
  export class LRUBuffer extends ArrayQueue {}
}
