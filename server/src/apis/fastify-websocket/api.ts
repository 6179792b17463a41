import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `@fastify/websocket` hands out sockets of `ws`; the routes that it gives them to are Fastify's own. */
export const library: Library = { declarations, apis: [] };
