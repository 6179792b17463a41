import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** Its client closes with two flags and no code; its server hands out sockets of ws (0.11.0, dist/client.js, dist/server.js). */
export const library: Library = { declarations, apis: [] };
