import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The provider itself closes without a code; its `ws` is the runtime's WebSocket, or one of the class that it is given. */
const yWebSocket: FollowingApi = {
  id: 'y-websocket',
  label: 'provider.ws.close',
  endpoints: ['client'],
  follows: 'client',
  differs: {},
  source: { title: 'y-websocket 3.1.0, src/y-websocket.js', url: 'https://github.com/yjs/y-websocket' },
};

export const library: Library = { declarations, apis: [yWebSocket] };
