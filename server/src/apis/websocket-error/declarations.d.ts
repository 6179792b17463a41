interface WebSocketError extends Error {
  readonly closeCode: ReceivedCode<'websocket-error'> | null;
  readonly reason: string;
}
declare var WebSocketError: {
  prototype: WebSocketError;
  new (
    message?: string,
    init?: { closeCode?: SentCode<'websocket-error'> | null; reason?: Reason<'websocket-error'> },
  ): WebSocketError;
};
