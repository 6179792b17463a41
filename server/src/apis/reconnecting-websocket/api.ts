import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

const source = {
  title: 'reconnecting-websocket 4.4.0, dist/reconnecting-websocket-cjs.js',
  url: 'https://github.com/pladaria/reconnecting-websocket/blob/v4.4.0/reconnecting-websocket.ts',
};

/** `close` hands its code to the socket of the moment, which throws for it, and never reconnects after that. */
const close: FollowingApi = {
  id: 'reconnecting-websocket',
  label: 'reconnecting-websocket',
  endpoints: ['client'],
  follows: 'client',
  differs: { bareClose: 1000, reason: { withoutCode: 'sent' } },
  source,
};

/** `reconnect` swallows what the socket throws, and opens a second one beside it. */
const reconnect: FollowingApi = {
  id: 'reconnecting-websocket-reconnect',
  label: 'reconnect()',
  endpoints: ['client'],
  follows: 'client',
  differs: { bareClose: 1000, reason: { withoutCode: 'sent' } },
  thrown: { outcome: 'ignored', afterwards: 'the old socket stays open beside the new one' },
  source,
};

export const library: Library = { declarations, apis: [close, reconnect] };
