declare module 'isows' {
  export const WebSocket: typeof globalThis.WebSocket;
  export type WebSocket = globalThis.WebSocket;
}
