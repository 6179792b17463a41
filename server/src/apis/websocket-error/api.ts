import type { Api, Library } from '../api.ts';
import { webSocketStream } from '../websocket-stream/api.ts';
import declarations from './declarations.d.ts?text';

const afterwards = 'there is no error to abort the stream with';

/** The error that aborts a WebSocketStream: the code that it carries is the one that is sent. */
export const webSocketError: Api = {
  ...webSocketStream,
  id: 'websocket-error',
  label: 'new WebSocketError',
  badCode: { ...webSocketStream.badCode, afterwards },
  reason: { ...webSocketStream.reason, tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards } },
};

export const library: Library = { declarations, apis: [webSocketError] };
