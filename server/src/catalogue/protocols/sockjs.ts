import type { Protocol } from './protocol.ts';

/** SockJS, which carries codes in a message of its own, so that some are none that a Close frame may have. */
export const sockjs: Protocol = {
  id: 'sockjs',
  label: 'SockJS',
  packages: ['sockjs', 'sockjs-client'],
  mentions: [],
  codes: [
    {
      from: 2000,
      to: 2000,
      name: 'All transports failed',
      meaning: 'The client found no way to reach the server.',
      isMadeUp: true,
    },
    {
      from: 2010,
      to: 2010,
      name: 'Another connection still open',
      meaning: 'The session is already open over another connection.',
      sender: 'server',
      isMadeUp: true,
    },
    {
      from: 3000,
      to: 3000,
      name: 'No response from heartbeat',
      meaning: 'The client did not answer a heartbeat in time.',
      sender: 'server',
    },
  ],
  defines: [],
  source: {
    title: 'sockjs 0.3.24, lib/transport.js',
    url: 'https://github.com/sockjs/sockjs-node/blob/v0.3.24/src/transport.coffee',
  },
};
