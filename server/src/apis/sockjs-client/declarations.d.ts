declare module 'sockjs-client' {
  const SockJS: {
    readonly default: typeof SockJS;
    new (url: string, reserved?: any, options?: SockJS.Options): SockJS;
    (url: string, reserved?: any, options?: SockJS.Options): SockJS;
    readonly version: string;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };
  interface SockJS {
    readonly readyState: 0 | 1 | 2 | 3;
    readonly url: string;
    readonly protocol: string;
    readonly extensions: string;
    readonly transport: string | null;
    onclose: ((event: SockJS.CloseEvent) => any) | null;
    onerror: ((event: any) => any) | null;
    onheartbeat: ((event: any) => any) | null;
    onmessage: ((event: SockJS.MessageEvent) => any) | null;
    onopen: ((event: SockJS.OpenEvent) => any) | null;
    close(code?: SentCode<'sockjs-client'>, reason?: Reason<'sockjs-client'>): void;
    send(data: unknown): void;
    addEventListener(type: 'close', listener: (event: SockJS.CloseEvent) => any, options?: unknown): void;
    addEventListener(type: string, listener: (event: any) => any, options?: unknown): void;
    removeEventListener(type: string, listener: (event: any) => any, options?: unknown): void;
    dispatchEvent(event: any): boolean;
  }
  namespace SockJS {
    type State = 0 | 1 | 2 | 3;
    type SessionGenerator = () => string;
    interface BaseEvent extends Event {}
    interface OpenEvent extends BaseEvent {}
    interface MessageEvent extends BaseEvent {
      readonly data: string;
    }
    interface CloseEvent extends BaseEvent {
      readonly code: ReceivedCode<'sockjs-client'>;
      readonly reason: string;
      readonly wasClean: boolean;
    }
    interface Options {
      [option: string]: any;
    }
  }
  // As a type only: as a value it is a property. And in a block of its own, for one with `export { … }` exports nothing else.
  interface Default extends SockJS {}
  namespace SockJS {
    export { type Default as default };
  }
  export = SockJS;
}

declare module 'sockjs-client/dist/sockjs' {
  import SockJS = require('sockjs-client');
  export = SockJS;
}

declare module 'sockjs-client/dist/sockjs.js' {
  import SockJS = require('sockjs-client');
  export = SockJS;
}

declare module 'sockjs-client/dist/sockjs.min.js' {
  import SockJS = require('sockjs-client');
  export = SockJS;
}
