import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `socket.disconnect(callback, code, reason)` hands both to its transport, and neither where the code is falsy. */
const phoenix: FollowingApi = {
  id: 'phoenix',
  label: 'disconnect (phoenix)',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    badCodeExceptions: [
      {
        codes: [{ from: 0, to: 0 }],
        outcome: 'rewritten',
        afterwards: 'the other end gets a Close frame without a code',
      },
    ],
    otherArguments: { NaN: 'missing', null: 'missing' },
    bareClose: 'empty',
    reason: { withoutCode: 'ignored' },
  },
  source: {
    title: 'phoenix 1.8.16, assets/js/phoenix/connection.js',
    url: 'https://github.com/phoenixframework/phoenix/blob/v1.8.16/assets/js/phoenix/connection.js',
  },
};

export const library: Library = { declarations, apis: [phoenix] };
