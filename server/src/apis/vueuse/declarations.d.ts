declare module '@vueuse/core' {
  export interface UseWebSocketOptions {
    onDisconnected?: (socket: WebSocket, event: CloseEvent) => void;
    onConnected?: (socket: WebSocket) => void;
    onError?: (socket: WebSocket, event: Event) => void;
    onMessage?: (socket: WebSocket, event: MessageEvent) => void;
    [option: string]: any;
  }
  export interface UseWebSocketReturn<Data> {
    data: { value: Data | null };
    status: { value: 'OPEN' | 'CONNECTING' | 'CLOSED' };
    ws: { value: WebSocket | undefined };
    close(code?: SentCode<'vueuse'>, reason?: Reason<'vueuse'>): void;
    open(): void;
    send(data: unknown, useBuffer?: boolean): boolean;
  }
  export function useWebSocket<Data = any>(url: unknown, options?: UseWebSocketOptions): UseWebSocketReturn<Data>;
}
