import type { Api } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

/** The error that aborts a WebSocketStream: the code that it carries is the one that is sent. */
export const webSocketError: Api = {
  ...whatwg,
  id: 'websocket-error',
  label: 'new WebSocketError',
  declarations,
  badCode: { outcome: 'throws', error: 'InvalidAccessError', afterwards: 'there is no error to abort the stream with' },
  reason: {
    maximumBytes: 123,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: 'there is no error to abort the stream with' },
    withoutCode: 'sent-with-1000',
  },
  source: {
    title: 'WHATWG WebSockets, WebSocketError',
    url: 'https://github.com/ricea/websocketstream-explainer',
  },
};
