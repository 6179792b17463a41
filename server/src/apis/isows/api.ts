import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The runtime's own WebSocket, or ws where there is none: its types say the former (isows 1.0.7, _types/native.d.ts). */
export const library: Library = { declarations, apis: [] };
