import type { Api, Library } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

const afterwards = 'the stream stays open';

/** WebSocketStream, in Chromium, Deno and undici. It takes its code as `closeCode`. */
export const webSocketStream: Api = {
  ...whatwg,
  id: 'websocket-stream',
  label: 'WebSocketStream.close',
  badCode: { ...whatwg.badCode, afterwards },
  reason: { ...whatwg.reason, tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards }, withoutCode: 'sent' },
  source: {
    title: 'WebSocketStream explained, by its authors',
    url: 'https://github.com/ricea/websocketstream-explainer',
  },
};

export const library: Library = { declarations, apis: [webSocketStream] };
