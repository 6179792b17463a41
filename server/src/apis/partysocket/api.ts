import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

const source = {
  title: 'partysocket 1.3.0, dist/ws.js',
  url: 'https://github.com/cloudflare/partykit/blob/main/packages/partysocket/src/ws.ts',
};

const differs: FollowingApi['differs'] = { bareClose: 1000, reason: { withoutCode: 'sent' } };

const close: FollowingApi = {
  id: 'partysocket',
  label: 'partysocket',
  endpoints: ['client'],
  follows: 'client',
  differs,
  // A `try` around the call has an empty `catch`.
  thrown: {
    outcome: 'ignored',
    afterwards: 'its state reads CLOSED without a close event, while the socket inside stays open',
  },
  source,
};

const reconnect: FollowingApi = {
  id: 'partysocket-reconnect',
  label: 'reconnect()',
  endpoints: ['client'],
  follows: 'client',
  differs,
  thrown: { outcome: 'ignored', afterwards: 'the old socket stays open beside the new one' },
  source,
};

export const library: Library = { declarations, apis: [close, reconnect] };
