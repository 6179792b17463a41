interface CloseEvent extends Event {
  readonly code: ReceivedCode<'client'>;
  readonly reason: string;
  readonly wasClean: boolean;
}
interface CloseEventInit {
  code?: SimulatedCode<'client'>;
  reason?: string;
  wasClean?: boolean;
}
declare var CloseEvent: {
  prototype: CloseEvent;
  new (type: string, init?: CloseEventInit): CloseEvent;
};

interface WebSocketEventMap {
  close: CloseEvent;
  error: Event;
  message: MessageEvent;
  open: Event;
}
interface WebSocket {
  readonly readyState: 0 | 1 | 2 | 3;
  readonly url: string;
  readonly protocol: string;
  readonly extensions: string;
  readonly bufferedAmount: number;
  binaryType: 'blob' | 'arraybuffer';
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  readonly CLOSING: 2;
  readonly CLOSED: 3;
  onclose: ((this: WebSocket, event: CloseEvent) => any) | null;
  onerror: ((this: WebSocket, event: Event) => any) | null;
  onmessage: ((this: WebSocket, event: MessageEvent) => any) | null;
  onopen: ((this: WebSocket, event: Event) => any) | null;
  close(code?: SentCode<'client' | 'upgraded'>, reason?: Reason<'client' | 'upgraded'>): void;
  send(data: unknown): void;
  addEventListener<Type extends keyof WebSocketEventMap>(
    type: Type,
    listener: ((this: WebSocket, event: WebSocketEventMap[Type]) => any) | WebSocketListenerObject<Type>,
    options?: unknown,
  ): void;
  removeEventListener<Type extends keyof WebSocketEventMap>(
    type: Type,
    listener: ((this: WebSocket, event: WebSocketEventMap[Type]) => any) | WebSocketListenerObject<Type>,
    options?: unknown,
  ): void;
  dispatchEvent(event: Event): boolean;
}
interface WebSocketListenerObject<Type extends keyof WebSocketEventMap> {
  handleEvent(event: WebSocketEventMap[Type]): void;
}
declare namespace Closewise {
  /** One that the file makes itself, so that no server was handed it. */
  interface WebSocket extends globalThis.WebSocket {
    close(code?: SentCode<'client'>, reason?: Reason<'client'>): void;
  }
}
declare var WebSocket: {
  prototype: WebSocket;
  /** @endpoint client */
  new (url: string | URL, protocols?: string | string[]): Closewise.WebSocket;
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  readonly CLOSING: 2;
  readonly CLOSED: 3;
};
