import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** Hands its code to a global WebSocket, once it is a number; anything else is taken for the reason of a 1000. */
const robustWebSocket: FollowingApi = {
  id: 'robust-websocket',
  label: 'robust-websocket',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    otherArguments: {
      fraction: 'differs',
      NaN: 'converted',
      numericText: 'reason',
      text: 'reason',
      null: 'reason',
      boolean: 'reason',
      object: 'reason',
      bigint: 'reason',
    },
    bareClose: 1000,
    reason: { withoutCode: 'ignored' },
  },
  source: {
    title: 'robust-websocket 1.0.0, robust-websocket.js',
    url: 'https://github.com/nathanboktae/robust-websocket/blob/master/robust-websocket.js',
  },
};

export const library: Library = { declarations, apis: [robustWebSocket] };
