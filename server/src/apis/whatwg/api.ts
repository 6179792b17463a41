import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The WebSocket of browsers, of Node 22 and later, of Deno and of undici. */
export const whatwg: Api = {
  id: 'whatwg',
  label: 'WebSocket.close',
  endpoints: ['client'],
  modules: [],
  declarations,
  accepts: [
    { from: 1000, to: 1000 },
    { from: 3000, to: 4999 },
  ],
  badCode: { outcome: 'throws', error: 'InvalidAccessError', afterwards: 'the socket stays open' },
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: 'the socket stays open' },
    withoutCode: 'not-portable',
  },
  // Chromium reports what the peer wrote, but for the reserved codes; those stand here because of 1005 and 1006.
  observable: [
    { from: 0, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 1016, to: 65535 },
  ],
  source: { title: 'WHATWG WebSockets, close()', url: 'https://websockets.spec.whatwg.org/#dom-websocket-close' },
};
