import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** What the socket inside throws rejects the promise that `close` returns; the name of the error is that socket's. */
const webSocketAsPromised: FollowingApi = {
  id: 'websocket-as-promised',
  label: 'websocket-as-promised',
  endpoints: ['client'],
  follows: 'client',
  differs: {},
  thrown: { outcome: 'rejects', afterwards: 'the socket stays open' },
  source: {
    title: 'websocket-as-promised 3.0.1, src/index.js',
    url: 'https://github.com/vitalets/websocket-as-promised/blob/master/src/index.js',
  },
};

export const library: Library = { declarations, apis: [webSocketAsPromised] };
