import type { Protocol } from './protocol.ts';

/** The rooms of tldraw: one code, whose reason is one of a list of texts. */
export const tldraw: Protocol = {
  id: 'tldraw',
  label: 'tldraw sync',
  packages: ['@tldraw/sync', '@tldraw/sync-core'],
  mentions: [],
  codes: [
    {
      from: 4099,
      to: 4099,
      name: 'Sync error',
      meaning:
        'The reason says which one: NOT_FOUND, FORBIDDEN, NOT_AUTHENTICATED, UNKNOWN_ERROR, CLIENT_TOO_OLD, SERVER_TOO_OLD, INVALID_RECORD, RATE_LIMITED or ROOM_FULL.',
      sender: 'server',
    },
  ],
  defines: [],
  source: {
    title: '@tldraw/sync-core 5.1.1, src/lib/TLSyncClient.ts',
    url: 'https://github.com/tldraw/tldraw/blob/main/packages/sync-core/src/lib/TLSyncClient.ts',
  },
};
