declare module 'jsdom' {
  namespace jsdom {
    class JSDOM {
      constructor(html?: unknown, options?: ConstructorOptions);
      static fromURL(url: string, options?: BaseOptions): Promise<JSDOM>;
      static fromFile(path: string, options?: FileOptions): Promise<JSDOM>;
      static fragment(html?: string): any;
      readonly window: DOMWindow;
      readonly virtualConsole: any;
      readonly cookieJar: any;
      serialize(): string;
      nodeLocation(node: unknown): any;
      getInternalVMContext(): any;
      reconfigure(settings: unknown): void;
    }
    interface BaseOptions {
      beforeParse?(window: DOMWindow): void;
      [option: string]: any;
    }
    interface FileOptions extends BaseOptions {}
    interface ConstructorOptions extends BaseOptions {}
    interface DOMWindow {
      readonly window: DOMWindow;
      readonly self: DOMWindow;
      readonly top: DOMWindow;
      readonly parent: DOMWindow;
      readonly globalThis: DOMWindow;
      WebSocket: {
        prototype: WebSocket;
        new (url: string | URL, protocols?: string | string[]): WebSocket;
        readonly CONNECTING: 0;
        readonly OPEN: 1;
        readonly CLOSING: 2;
        readonly CLOSED: 3;
      };
      CloseEvent: {
        prototype: CloseEvent;
        new (type: string, init?: CloseEventInit): CloseEvent;
      };
      [name: string]: any;
    }
    class VirtualConsole {
      [name: string]: any;
    }
    class CookieJar {
      [name: string]: any;
    }
    const ResourceLoader: any;
    const toughCookie: any;

    interface CloseEvent extends Event {
      readonly code: ReceivedCode<'jsdom'>;
      readonly reason: string;
      readonly wasClean: boolean;
    }
    interface CloseEventInit {
      code?: SimulatedCode<'jsdom'>;
      reason?: string;
      wasClean?: boolean;
    }
    interface WebSocketEventMap {
      close: CloseEvent;
      error: Event;
      message: MessageEvent;
      open: Event;
    }
    type Listener<Type extends keyof WebSocketEventMap> =
      | ((this: WebSocket, event: WebSocketEventMap[Type]) => any)
      | { handleEvent(event: WebSocketEventMap[Type]): void };
    interface WebSocket extends Omit<globalThis.WebSocket, keyof ClosingWebSocket>, ClosingWebSocket {}
    interface ClosingWebSocket {
      onclose: ((this: WebSocket, event: CloseEvent) => any) | null;
      close(code?: SentCode<'jsdom'>, reason?: Reason<'jsdom'>): void;
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
  }
  export = jsdom;
}
