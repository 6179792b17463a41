import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/**
 * `graphql-ws` hands the socket of the server that it is used with to its hooks, as `ctx.extra.socket`. Its client closes
 * by itself, with codes of its own.
 */
export const library: Library = { declarations, apis: [] };
