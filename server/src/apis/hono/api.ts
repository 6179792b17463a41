import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `WSContext.close`, which hands its arguments to the socket that Hono's adapter for the runtime has. */
export const hono: FollowingApi = {
  id: 'hono',
  label: 'WSContext.close',
  endpoints: ['server'],
  follows: 'server',
  differs: {},
  source: {
    title: 'hono 4.13.19, dist/helper/websocket/index.js',
    url: 'https://github.com/honojs/hono/blob/v4.13.19/src/helper/websocket/index.ts',
  },
};

export const library: Library = { declarations, apis: [hono] };
