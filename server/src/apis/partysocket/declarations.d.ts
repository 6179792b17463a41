declare module 'partysocket/ws' {
  const ReconnectingWebSocket: {
    new <Given extends GivenOptions = object>(
      url: UrlProvider,
      protocols?: ProtocolsProvider,
      options?: Given,
    ): ReconnectingWebSocket<WrappedBy<Given>>;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };
  interface ReconnectingWebSocket<Inner extends string = AnySocket> {
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
    readonly readyState: number;
    readonly retryCount: number;
    readonly shouldReconnect: boolean;
    readonly bufferedAmount: number;
    readonly extensions: string;
    readonly protocol: string;
    readonly url: string;
    binaryType: 'blob' | 'arraybuffer';
    onclose: ((event: CloseEvent<Inner>) => void) | null;
    onerror: ((event: ErrorEvent) => void) | null;
    onmessage: ((event: MessageEvent) => void) | null;
    onopen: ((event: Event) => void) | null;
    close(code?: SentCode<`partysocket/${Inner}`>, reason?: Reason<`partysocket/${Inner}`>): void;
    reconnect(
      code?: SentCode<`partysocket-reconnect/${Inner}`>,
      reason?: Reason<`partysocket-reconnect/${Inner}`>,
    ): void;
    send(data: unknown): boolean;
    drainQueuedMessages(): any[];
    addEventListener<Type extends keyof WebSocketEventMap>(
      type: Type,
      listener: Listener<WebSocketEventMap<Inner>[Type]>,
      options?: unknown,
    ): void;
    removeEventListener<Type extends keyof WebSocketEventMap>(
      type: Type,
      listener: Listener<WebSocketEventMap<Inner>[Type]>,
      options?: unknown,
    ): void;
    dispatchEvent(event: Event): boolean;
  }
  export default ReconnectingWebSocket;

  export interface Options {
    WebSocket?: SocketClass<AnySocket>;
    shouldReconnectOnClose?(event: CloseEvent): boolean;
    [option: string]: any;
  }
  export interface GivenOptions {
    WebSocket?: unknown;
    shouldReconnectOnClose?(event: CloseEvent): boolean;
    [option: string]: any;
  }
  // Nothing is known of a class without a marked `close`: it gives no API's name, and so no mark.
  export type WrappedBy<Given> = 'WebSocket' extends keyof Given ? ApiOf<Given['WebSocket']> : 'client';
  export type UrlProvider = string | (() => string | Promise<string>);
  export type ProtocolsProvider = any;
  export type Message = any;
  export type Listener<Event> = ((event: Event) => void) | { handleEvent(event: Event): void };
  export interface ErrorEvent extends Event {
    readonly message: string;
    readonly error: any;
  }
  export interface CloseEvent<Inner extends string = AnySocket> extends Event {
    readonly code: ReceivedCode<`partysocket/${Inner}`>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  export interface WebSocketEventMap<Inner extends string = AnySocket> {
    close: CloseEvent<Inner>;
    error: ErrorEvent;
    message: MessageEvent;
    open: Event;
  }
}

declare module 'partysocket' {
  import ReconnectingWebSocket, { type GivenOptions, type Options, type WrappedBy } from 'partysocket/ws';
  export { ReconnectingWebSocket as WebSocket };
  export interface PartySocketOptions extends Options {}
  export interface PartyFetchOptions {
    [option: string]: any;
  }
  export const PartySocket: {
    new <Given extends GivenOptions>(options: Given): PartySocket<WrappedBy<Given>>;
    fetch(options: PartyFetchOptions, init?: unknown): Promise<any>;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };
  export interface PartySocket<Inner extends string = AnySocket> extends ReconnectingWebSocket<Inner> {
    readonly id: string;
    readonly roomUrl: string;
    readonly partySocketOptions: PartySocketOptions;
    name: string;
    room?: string;
    host: string;
    path: string;
    basePath?: string;
    updateProperties(options: unknown): void;
  }
  export default PartySocket;
}

declare module 'partysocket/use-ws' {
  import ReconnectingWebSocket, {
    type GivenOptions,
    type ProtocolsProvider,
    type UrlProvider,
    type WrappedBy,
  } from 'partysocket/ws';
  export interface HookOptions extends GivenOptions {
    onClose?(event: CloseEvent): void;
    onError?(event: Event): void;
    onMessage?(event: MessageEvent): void;
    onOpen?(event: Event): void;
  }
  export default function useWebSocket<Given extends HookOptions = object>(
    url: UrlProvider,
    protocols?: ProtocolsProvider,
    options?: Given,
  ): ReconnectingWebSocket<WrappedBy<Given>>;
}

declare module 'partysocket/react' {
  import type { PartySocket } from 'partysocket';
  import useWebSocket, { type HookOptions } from 'partysocket/use-ws';
  import type { WrappedBy } from 'partysocket/ws';
  export { useWebSocket };
  export function usePartySocket<Given extends HookOptions>(options: Given): PartySocket<WrappedBy<Given>>;
  export default usePartySocket;
}
