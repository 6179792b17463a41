import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';
import modules from './modules.d.ts?text';

const staysOpen = 'the socket stays open';
const refused: Refusal = { outcome: 'throws', error: 'InvalidAccessError', afterwards: staysOpen };

/**
 * The WebSocket of Cloudflare Workers, on both sides, with the compatibility flags that are on by default: without
 * `pedantic_wpt`, and with the limit for reasons, which came on 2026-03-03.
 */
export const cloudflare: Api = {
  id: 'cloudflare',
  label: 'WebSocket.close (Workers)',
  endpoints: ['client', 'server'],
  accepts: [
    { from: 1000, to: 1003 },
    { from: 1007, to: 1014 },
    { from: 1016, to: 4999 },
  ],
  badCode: refused,
  otherArguments: {
    fraction: 'cut-off',
    NaN: 'converted',
    numericText: 'converted',
    text: 'converted',
    null: 'converted',
    boolean: 'converted',
    object: 'converted',
    bigint: { outcome: 'throws', error: 'TypeError', afterwards: staysOpen },
  },
  bareClose: 'empty',
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: staysOpen },
    withoutCode: refused,
  },
  // It reports what the peer wrote, whatever that is.
  observable: [{ from: 0, to: 65535 }],
  reportedFor: { emptyFrame: 1005, noFrame: 1006 },
  source: {
    title: 'workerd 2026-04-26, src/workerd/api/web-socket.c++',
    url: 'https://github.com/cloudflare/workerd/blob/main/src/workerd/api/web-socket.c%2B%2B',
  },
};

/** What is global in a Worker. */
export const library: Library = { declarations, apis: [] };
/** What a Worker imports. */
export const cloudflareModules: Library = { declarations: modules, apis: [cloudflare] };
