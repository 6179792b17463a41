import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';
import globals from './globals.d.ts?text';

/** `peer.close` of crossws, on which the WebSockets of h3, Nitro and Nuxt stand: the adapter's socket gets the arguments. */
export const crossws: FollowingApi = {
  id: 'crossws',
  label: 'peer.close',
  endpoints: ['server'],
  follows: 'server',
  differs: {
    abruptClose: 'terminate',
    codeless: {
      terminate: {
        does: '{0} ends the connection without a Close frame, and the other end sees 1006',
        sibling: 'close',
      },
    },
  },
  source: {
    title: 'crossws 0.4.17, dist/adapters',
    url: 'https://github.com/h3js/crossws/tree/v0.4.17/src/adapters',
  },
};

/** The modules of crossws, and those that hand on its hooks. */
export const library: Library = { declarations, apis: [] };
/** Its types, and the function that Nitro and Nuxt provide without an import. */
export const crosswsGlobals: Library = { declarations: globals, apis: [crossws] };
