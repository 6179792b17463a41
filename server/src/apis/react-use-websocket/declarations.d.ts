declare module 'react-use-websocket' {
  export enum ReadyState {
    UNINSTANTIATED = -1,
    CONNECTING = 0,
    OPEN = 1,
    CLOSING = 2,
    CLOSED = 3,
  }
  export interface Options {
    onClose?: (event: CloseEvent) => void;
    shouldReconnect?: (event: CloseEvent) => boolean;
    [option: string]: any;
  }
  export interface WebSocketHook<Message = unknown> {
    sendMessage: (message: unknown, keep?: boolean) => void;
    sendJsonMessage: (message: any, keep?: boolean) => void;
    lastMessage: any;
    lastJsonMessage: Message;
    readyState: ReadyState;
    getWebSocket: () => WebSocket | null;
  }
  export function useWebSocket<Message = unknown>(
    url: unknown,
    options?: Options,
    connect?: boolean,
  ): WebSocketHook<Message>;
  export default useWebSocket;
}
