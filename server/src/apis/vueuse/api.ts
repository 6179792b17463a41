import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `useWebSocket` of VueUse hands the code, 1000 by default, to a global WebSocket, and forgets the socket only after that. */
const vueuse: FollowingApi = {
  id: 'vueuse',
  label: 'useWebSocket().close',
  endpoints: ['client'],
  follows: 'client',
  differs: { bareClose: 1000, reason: { withoutCode: 'sent' } },
  source: {
    title: '@vueuse/core 14.4.0, dist/index.js',
    url: 'https://github.com/vueuse/vueuse/blob/v14.4.0/packages/core/useWebSocket/index.ts',
  },
};

export const library: Library = { declarations, apis: [vueuse] };
