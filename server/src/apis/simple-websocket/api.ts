import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** A stream, which ends without a code; its server has the sockets of ws in `clients` (simple-websocket 9.1.0, server.js). */
export const library: Library = { declarations, apis: [] };
