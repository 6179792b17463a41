import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** Hands `code || 1000` to a global WebSocket, and stops reconnecting before that: after a throw it is open for good. */
const sockette: FollowingApi = {
  id: 'sockette',
  label: 'sockette',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    badCodeExceptions: [
      { codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'the other end is told 1000 Normal Closure' },
    ],
    otherArguments: { NaN: 'missing', null: 'missing' },
    bareClose: 1000,
    reason: { withoutCode: 'sent' },
  },
  source: { title: 'sockette 2.0.6, dist/sockette.mjs', url: 'https://github.com/lukeed/sockette' },
};

export const library: Library = { declarations, apis: [sockette] };
