import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/**
 * The clients of OpenAI's realtime API, over ws and over the runtime's WebSocket. `close` catches what the socket throws, and
 * gives it to the 'error' listeners, or to an unhandled rejection where there are none.
 */
const openai: FollowingApi = {
  id: 'openai',
  label: 'close (openai)',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    otherArguments: { null: 'missing' },
    bareClose: 1000,
    reason: { withoutCode: 'sent' },
  },
  thrown: {
    outcome: 'throws-later',
    afterwards: "only an 'error' listener hears of it, while the socket stays open",
  },
  source: {
    title: 'openai 6.49.0, realtime/ws.js, realtime/websocket.js and realtime/internal-base.js',
    url: 'https://github.com/openai/openai-node/blob/v6.49.0/src/realtime/ws.ts',
  },
};

export const library: Library = { declarations, apis: [openai] };
