import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** PartyServer and PartyKit, which hand out the sockets of Workers. */
export const library: Library = { declarations, apis: [] };
