import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** A client is made over `ws` on Node and over the global WebSocket in browsers. 1000 stands in for everything that is false. */
const rpcWebSockets: FollowingApi = {
  id: 'rpc-websockets',
  label: 'rpc-websockets',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    badCodeExceptions: [
      { codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'the other end is told 1000 Normal Closure' },
    ],
    otherArguments: { NaN: 'missing', null: 'missing' },
    bareClose: 1000,
    reason: { withoutCode: 'sent' },
  },
  source: {
    title: 'rpc-websockets 10.0.1, dist/index.mjs',
    url: 'https://github.com/elpheria/rpc-websockets/blob/master/src/lib/client.ts',
  },
};

export const library: Library = { declarations, apis: [rpcWebSockets] };
