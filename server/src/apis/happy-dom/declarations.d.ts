declare module 'happy-dom' {
  export class BrowserWindow {
    constructor(...args: any);
    readonly window: this;
    readonly self: this;
    readonly top: this;
    readonly parent: this;
    readonly globalThis: this;
    readonly WebSocket: typeof WebSocket;
    readonly CloseEvent: {
      prototype: CloseEvent;
      new (type: string, init?: CloseEventInit): CloseEvent;
    };
    [name: string]: any;
  }
  export class Window extends BrowserWindow {
    constructor(options?: unknown);
    readonly happyDOM: any;
  }
  export class GlobalWindow extends Window {}
  export interface BrowserFrame {
    readonly window: BrowserWindow;
    [name: string]: any;
  }
  export interface BrowserPage {
    readonly mainFrame: BrowserFrame;
    readonly frames: BrowserFrame[];
    [name: string]: any;
  }
  export class Browser {
    constructor(options?: unknown);
    newPage(): BrowserPage;
    [name: string]: any;
  }

  interface CloseEvent extends Event {
    readonly code: ReceivedCode<'happy-dom'>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  interface CloseEventInit {
    code?: SimulatedCode<'happy-dom'>;
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
    ((this: WebSocket, event: WebSocketEventMap[Type]) => any) | { handleEvent(event: WebSocketEventMap[Type]): void };
  export interface WebSocket extends Omit<globalThis.WebSocket, keyof ClosingWebSocket>, ClosingWebSocket {}
  interface ClosingWebSocket {
    onclose: ((this: WebSocket, event: CloseEvent) => any) | null;
    close(code?: SentCode<'happy-dom'>, reason?: Reason<'happy-dom'> | Uint8Array): void;
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
  export const WebSocket: {
    prototype: WebSocket;
    new (url: string | URL, protocols?: string | string[]): WebSocket;
    readonly CONNECTING: 0;
    readonly OPEN: 1;
    readonly CLOSING: 2;
    readonly CLOSED: 3;
  };
  export {};
}
