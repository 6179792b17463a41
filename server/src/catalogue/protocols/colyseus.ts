import type { Protocol } from './protocol.ts';

/** The rooms of Colyseus. Rooms may close with other codes. */
export const colyseus: Protocol = {
  id: 'colyseus',
  label: 'Colyseus',
  packages: ['colyseus', 'colyseus.js', '@colyseus/*'],
  mentions: [],
  codes: [
    {
      from: 4000,
      to: 4000,
      name: 'CONSENTED',
      meaning: 'The client left on purpose, or was let go.',
      sender: 'either',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4001,
      to: 4001,
      name: 'SERVER_SHUTDOWN',
      meaning: 'The server is shutting down.',
      sender: 'server',
    },
    {
      from: 4002,
      to: 4002,
      name: 'WITH_ERROR',
      meaning: 'Something failed in the room.',
      sender: 'server',
    },
    {
      from: 4003,
      to: 4003,
      name: 'FAILED_TO_RECONNECT',
      meaning: 'The client could not get back into its room.',
      sender: 'server',
    },
    {
      from: 4010,
      to: 4010,
      name: 'MAY_TRY_RECONNECT',
      meaning: 'The room comes back, as when the server restarts while it is worked on; 0.16 calls it DEVMODE_RESTART.',
      sender: 'server',
      whenReceived: 'reconnect',
    },
  ],
  defines: [],
  source: {
    title: 'Colyseus, packages/shared-types/src/Protocol.ts',
    url: 'https://github.com/colyseus/colyseus/blob/master/packages/shared-types/src/Protocol.ts',
  },
};
