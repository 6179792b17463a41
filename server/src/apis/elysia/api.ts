import type { Api, Library } from '../api.ts';
import { bunServer } from '../bun/api.ts';
import declarations from './declarations.d.ts?text';

/** The sockets of Elysia, whose `close` is that of the socket of Bun inside. */
export const elysia: Api = {
  ...bunServer,
  id: 'elysia',
  label: 'ElysiaWS.close',
  source: {
    title: 'elysia 1.4.30, dist/ws/index.js',
    url: 'https://github.com/elysiajs/elysia/blob/1.4.30/src/ws/index.ts',
  },
};

export const library: Library = { declarations, apis: [elysia] };
