import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** WebSocketStream (LiveKit): a global WebSocket with the options of the standard's streams. The package keeps it to itself. */
const livekit: FollowingApi = {
  id: 'livekit',
  label: 'WebSocketStream (LiveKit)',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    reason: {
      tooLong: { outcome: 'truncated', afterwards: 'the other end gets the first part of it' },
    },
  },
  source: {
    title: 'livekit-client 2.23.0, src/api/WebSocketStream.ts',
    url: 'https://github.com/livekit/client-sdk-js/blob/main/src/api/WebSocketStream.ts',
  },
};

export const library: Library = { declarations, apis: [livekit] };
