import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The `ws` package, client and server. Codes and reasons are checked in lib/sender.js, so only while the socket is open. */
export const ws: Api = {
  id: 'ws',
  label: 'ws',
  endpoints: ['client', 'server'],
  modules: ['ws'],
  declarations,
  accepts: [
    { from: 1000, to: 1003 },
    { from: 1007, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  badCode: { outcome: 'throws', error: 'TypeError', afterwards: 'the socket stays open' },
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'RangeError', afterwards: 'the socket stays open' },
    withoutCode: 'ignored',
  },
  abruptClose: 'terminate',
  observable: [
    { from: 1000, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  source: { title: 'ws 8.23.0, lib/sender.js', url: 'https://github.com/websockets/ws/blob/8.23.0/lib/sender.js' },
};
