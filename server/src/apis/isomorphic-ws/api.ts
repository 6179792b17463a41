import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/**
 * `isomorphic-ws` is the class of `ws` on Node and the platform's own in browsers. Its types are those of `ws`, which take
 * more: what is found there is wrong in browsers too.
 */
export const library: Library = { declarations, apis: [] };
