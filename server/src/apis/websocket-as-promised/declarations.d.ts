declare module 'websocket-as-promised' {
  const WebSocketAsPromised: {
    readonly default: typeof WebSocketAsPromised;
    new <Given extends WebSocketAsPromised.GivenOptions = object>(
      url: string,
      options?: Given,
    ): WebSocketAsPromised<WebSocketAsPromised.WrappedBy<Given>, WebSocketAsPromised.MadeBy<Given>>;
  };
  interface WebSocketAsPromised<Inner extends string = AnySocket, Socket = any> {
    readonly ws: Socket | null;
    readonly url: string;
    readonly isOpening: boolean;
    readonly isOpened: boolean;
    readonly isClosing: boolean;
    readonly isClosed: boolean;
    readonly onOpen: WebSocketAsPromised.Channel;
    readonly onSend: WebSocketAsPromised.Channel;
    readonly onMessage: WebSocketAsPromised.Channel;
    readonly onUnpackedMessage: WebSocketAsPromised.Channel;
    readonly onResponse: WebSocketAsPromised.Channel;
    readonly onClose: WebSocketAsPromised.Channel<WebSocketAsPromised.CloseEvent<Inner>>;
    readonly onError: WebSocketAsPromised.Channel;
    open(): Promise<any>;
    close(
      code?: SentCode<`websocket-as-promised/${Inner}`>,
      reason?: Reason<`websocket-as-promised/${Inner}`>,
    ): Promise<WebSocketAsPromised.CloseEvent<Inner>>;
    send(data: unknown): void;
    sendPacked(data: unknown): void;
    sendRequest(data: unknown, options?: unknown): Promise<any>;
    waitUnpackedMessage(predicate: (data: any) => boolean, options?: unknown): Promise<any>;
    removeAllListeners(): void;
  }
  namespace WebSocketAsPromised {
    interface GivenOptions {
      createWebSocket?(url: string): unknown;
      packMessage?(data: any): any;
      unpackMessage?(data: any): any;
      attachRequestId?(data: any, id: any): any;
      extractRequestId?(data: any): any;
      extractMessageData?(event: any): any;
      [option: string]: any;
    }
    type MadeBy<Given> = 'createWebSocket' extends keyof Given ? Made<Given['createWebSocket']> : WebSocket;
    type Made<Factory> = Factory extends (...args: any) => infer Socket ? Socket : never;
    // Nothing is known of a socket without a marked `close`: it gives no API's name, and so no mark.
    type WrappedBy<Given> = ApiOf<MadeBy<Given>>;
    type ApiOf<Socket> = Socket extends { close(code?: SentCode<infer Api>, ...rest: any): any } ? Api : never;
    interface CloseEvent<Inner extends string = AnySocket> extends Event {
      readonly code: ReceivedCode<`websocket-as-promised/${Inner}`>;
      readonly reason: string;
      readonly wasClean: boolean;
    }
    interface Channel<Value = any> {
      addListener(listener: (value: Value, ...more: any[]) => void, context?: unknown): void;
      addOnceListener(listener: (value: Value, ...more: any[]) => void, context?: unknown): void;
      removeListener(listener: (value: Value, ...more: any[]) => void, context?: unknown): void;
      hasListener(listener: (value: Value, ...more: any[]) => void, context?: unknown): boolean;
      hasListeners(): boolean;
      removeAllListeners(): void;
      dispatch(...values: any[]): void;
      dispatchAsync(...values: any[]): void;
      mute(options?: unknown): void;
      unmute(): void;
    }
  }
  // As a type only: as a value it is a property. And in a block of its own, for one with `export { … }` exports nothing else.
  interface Default<Inner extends string = AnySocket, Socket = any> extends WebSocketAsPromised<Inner, Socket> {}
  namespace WebSocketAsPromised {
    export { type Default as default };
  }
  export = WebSocketAsPromised;
}

declare module 'websocket-as-promised/types/options' {
  import WebSocketAsPromised = require('websocket-as-promised');
  interface Options extends WebSocketAsPromised.GivenOptions {
    createWebSocket?(url: string): any;
  }
  export = Options;
}
