interface WebSocketStreamCloseInfo {
  closeCode?: SentCode<'websocket-stream'>;
  reason?: Reason<'websocket-stream'>;
}
interface WebSocketStream {
  readonly url: string;
  readonly opened: Promise<{ readable: any; writable: any; extensions: string; protocol: string }>;
  readonly closed: Promise<{ closeCode: ReceivedCode<'websocket-stream'>; reason: string }>;
  close(info?: WebSocketStreamCloseInfo): void;
}
declare var WebSocketStream: {
  prototype: WebSocketStream;
  new (url: string | URL, options?: { protocols?: string | string[]; signal?: unknown }): WebSocketStream;
};
