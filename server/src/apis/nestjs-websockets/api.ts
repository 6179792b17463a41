import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** Nest's gateways name the type of their sockets themselves: with `@nestjs/platform-ws`, those of `ws`. */
export const library: Library = { declarations, apis: [] };
