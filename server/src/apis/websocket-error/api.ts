import type { Api } from '../api.ts';
import { webSocketStream } from '../websocket-stream/api.ts';
import declarations from './declarations.d.ts?text';

const afterwards = 'there is no error to abort the stream with';

/** The error that aborts a WebSocketStream: the code that it carries is the one that is sent. */
export const webSocketError: Api = {
  ...webSocketStream,
  id: 'websocket-error',
  label: 'new WebSocketError',
  declarations,
  badCode: { ...webSocketStream.badCode, afterwards },
  reason: { ...webSocketStream.reason, tooLong: { ...webSocketStream.reason.tooLong, afterwards } },
};
