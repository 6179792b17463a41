import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `room.connection.close` in Colyseus' client hands its code to the WebSocket of the platform. */
const connection: FollowingApi = {
  id: 'colyseus-client',
  label: 'colyseus.js',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    codeless: {
      leave: {
        does: '{0} wants true or false, and sends a code of its own',
        elsewhere: 'connection.close()',
      },
    },
  },
  source: {
    title: 'colyseus.js 0.16.22, lib/transport/WebSocketTransport.js',
    url: 'https://github.com/colyseus/colyseus/blob/master/packages/sdk/src/transport/WebSocketTransport.ts',
  },
};

export const library: Library = { declarations, apis: [connection] };
