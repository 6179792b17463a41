import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `close` hands both arguments to a global WebSocket. */
const webSocketTs: FollowingApi = {
  id: 'websocket-ts',
  label: 'websocket-ts',
  endpoints: ['client'],
  follows: 'client',
  differs: {},
  source: {
    title: 'websocket-ts 2.3.0, dist/esm/src/websocket.js',
    url: 'https://github.com/jjxxs/websocket-ts/blob/master/src/websocket.ts',
  },
};

export const library: Library = { declarations, apis: [webSocketTs] };
