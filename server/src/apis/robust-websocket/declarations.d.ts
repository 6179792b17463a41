declare module 'robust-websocket' {
  class RobustWebSocket {
    static defaultOptions: RobustWebSocket.Options;
    constructor(
      url: string | ((socket: RobustWebSocket) => string),
      protocols?: string | string[] | null,
      options?: RobustWebSocket.Options | RobustWebSocket.Options['shouldReconnect'],
    );
    readonly readyState: number;
    readonly url: string;
    readonly protocol: string;
    readonly extensions: string;
    readonly bufferedAmount: number;
    readonly attempts: number;
    readonly reconnects: number;
    readonly listeners: any;
    binaryType: 'blob' | 'arraybuffer';
    onclose: ((event: RobustWebSocket.CloseEvent) => any) | null;
    onerror: ((event: Event) => any) | null;
    onmessage: ((event: MessageEvent) => any) | null;
    onopen: ((event: Event) => any) | null;
    open(): void;
    // What is no number is the reason, and the code is 1000 then.
    close(code?: SentCode<'robust-websocket'>, reason?: Reason<'robust-websocket'>): void;
    close(reason: string): void;
    send(data: unknown): void;
    addEventListener(type: 'close', listener: (this: this, event: RobustWebSocket.CloseEvent) => any): void;
    addEventListener(type: string, listener: (this: this, event: any) => any): void;
    removeEventListener(type: string, listener: (this: this, event: any) => any): void;
    dispatchEvent(event: unknown): void;
  }
  namespace RobustWebSocket {
    interface Options {
      shouldReconnect?(event: CloseEvent, socket: RobustWebSocket): number | null | undefined | void;
      [option: string]: any;
    }
    interface CloseEvent extends Event {
      readonly code: ReceivedCode<'robust-websocket'>;
      readonly reason: string;
      readonly wasClean: boolean;
    }
  }
  // A namespace with `export { … }` exports nothing else, so it has a block of its own.
  import Default = RobustWebSocket;
  namespace RobustWebSocket {
    export { Default as default };
  }
  export = RobustWebSocket;
}
