import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** Hands the code to the socket behind it (Phoenix's teardown), unless it is 0, null or NaN: then it closes without one. */
const supabaseRealtime: FollowingApi = {
  id: 'supabase-realtime',
  label: 'RealtimeClient.disconnect',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    badCodeExceptions: [
      { codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'the frame is without a code' },
    ],
    otherArguments: { NaN: 'missing', null: 'missing' },
    reason: { withoutCode: 'ignored' },
  },
  // It is asynchronous.
  thrown: { outcome: 'rejects', afterwards: 'the connection stays open' },
  source: {
    title: '@supabase/realtime-js 2.109.0, src/RealtimeClient.ts',
    url: 'https://github.com/supabase/supabase-js/blob/master/packages/core/realtime-js/src/RealtimeClient.ts',
  },
};

export const library: Library = { declarations, apis: [supabaseRealtime] };
