import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `express-ws` hands out sockets of `ws`; the routes that it gives them to are Express' own. */
export const library: Library = { declarations, apis: [] };
