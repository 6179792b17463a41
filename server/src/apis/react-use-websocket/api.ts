import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `getWebSocket()` of the hook gives the runtime's own WebSocket, or an EventSource, which has no codes (react-use-websocket 4.13.0, dist/lib/types.d.ts). */
export const library: Library = { declarations, apis: [] };
