import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `koa-websocket` hands out sockets of `ws`, as `ctx.websocket`. */
export const library: Library = { declarations, apis: [] };
