interface LiveKitCloseInfo {
  closeCode?: SentCode<'livekit'>;
  reason?: Reason<'livekit'>;
}
interface LiveKitSocketStream {
  readonly url: string;
  readonly opened: Promise<any>;
  readonly closed: Promise<{ closeCode?: ReceivedCode<'livekit'>; reason?: string }>;
  readonly readyState: number;
  close(info?: LiveKitCloseInfo): void;
}
declare module 'livekit-client' {
  export const WebSocketStream: new (url: string, options?: any) => LiveKitSocketStream;
  export type WebSocketStream = LiveKitSocketStream;
}
declare module 'livekit-client/src/api/WebSocketStream' {
  export { WebSocketStream } from 'livekit-client';
}
