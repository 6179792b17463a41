interface SocketsToWrap {
  undici: 'undici';
}

declare module 'undici' {
  namespace undici {
    interface CloseEvent extends Event {
      readonly code: ReceivedCode<'undici'>;
      readonly reason: string;
      readonly wasClean: boolean;
    }
    interface CloseEventInit {
      code?: SimulatedCode<'undici'>;
      reason?: string;
      wasClean?: boolean;
    }
    const CloseEvent: {
      prototype: CloseEvent;
      new (type: string, init?: CloseEventInit): CloseEvent;
    };
    interface MessageEvent<Data = any> extends Event {
      readonly data: Data;
    }
    const MessageEvent: {
      prototype: MessageEvent;
      new <Data>(type: string, init?: { data?: Data }): MessageEvent<Data>;
    };
    interface ErrorEvent extends Event {
      readonly message: string;
      readonly error: any;
    }
    const ErrorEvent: {
      prototype: ErrorEvent;
      new (type: string, init?: unknown): ErrorEvent;
    };

    interface WebSocketEventMap {
      close: CloseEvent;
      error: ErrorEvent;
      message: MessageEvent;
      open: Event;
    }
    interface WebSocketInit {
      protocols?: string | string[];
      dispatcher?: any;
      headers?: any;
    }
    type Listener<Type extends keyof WebSocketEventMap> =
      | ((this: WebSocket, event: WebSocketEventMap[Type]) => any)
      | { handleEvent(event: WebSocketEventMap[Type]): void };
    interface WebSocket extends Omit<globalThis.WebSocket, keyof ClosingWebSocket>, ClosingWebSocket {}
    interface ClosingWebSocket {
      onclose: ((this: WebSocket, event: CloseEvent) => any) | null;
      close(code?: SentCode<'undici'>, reason?: Reason<'undici'>): void;
      addEventListener<Type extends keyof WebSocketEventMap>(
        type: Type,
        listener: Listener<Type>,
        options?: unknown,
      ): void;
      removeEventListener<Type extends keyof WebSocketEventMap>(
        type: Type,
        listener: Listener<Type>,
        options?: unknown,
      ): void;
    }
    const WebSocket: {
      prototype: WebSocket;
      new (url: string | URL, protocols?: string | string[] | WebSocketInit): WebSocket;
      readonly CONNECTING: 0;
      readonly OPEN: 1;
      readonly CLOSING: 2;
      readonly CLOSED: 3;
    };
    function ping(socket: WebSocket, body?: unknown): void;

    interface WebSocketStream extends globalThis.WebSocketStream {}
    const WebSocketStream: typeof globalThis.WebSocketStream;
    interface WebSocketError extends globalThis.WebSocketError {}
    const WebSocketError: typeof globalThis.WebSocketError;
  }
  export = undici;
}
