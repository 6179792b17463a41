import type { Api } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

/** WebSocketStream, in Chromium, Deno and undici. It takes its code as `closeCode`. */
export const webSocketStream: Api = {
  ...whatwg,
  id: 'websocket-stream',
  label: 'WebSocketStream.close',
  declarations,
  badCode: { outcome: 'throws', error: 'InvalidAccessError', afterwards: 'the stream stays open' },
  reason: {
    maximumBytes: 123,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: 'the stream stays open' },
    withoutCode: 'sent-with-1000',
  },
  source: {
    title: 'WHATWG WebSockets, WebSocketStream close()',
    url: 'https://github.com/ricea/websocketstream-explainer',
  },
};
