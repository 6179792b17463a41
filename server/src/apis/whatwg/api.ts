import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The WebSocket of browsers, of Node 22 and later, and of Deno. */
export const whatwg: Api = {
  id: 'whatwg',
  label: 'WebSocket.close',
  endpoints: ['client'],
  accepts: [
    { from: 1000, to: 1000 },
    { from: 3000, to: 4999 },
  ],
  badCode: { outcome: 'throws', error: 'InvalidAccessError', afterwards: 'the socket stays open' },
  // WebIDL converts with [Clamp], but Chromium cuts fractions off, and undici takes BigInts.
  otherArguments: {
    fraction: 'differs',
    NaN: 'converted',
    numericText: 'converted',
    text: 'converted',
    null: 'converted',
    boolean: 'converted',
    object: 'converted',
    bigint: 'differs',
  },
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: 'the socket stays open' },
    withoutCode: 'not-portable',
    implementations: [
      { runtime: 'browser', does: 'Chromium throws InvalidAccessError' },
      { runtime: 'browser', does: 'Firefox drops it' },
      { runtime: 'node', does: 'Node 22 drops it' },
      { runtime: 'node', does: 'Node 24 sends it with 1000' },
      { runtime: 'deno', does: 'Deno takes its first two bytes for the code' },
    ],
  },
  bareClose: 'empty',
  // Chromium reports what the peer wrote, but for the reserved codes; those stand here because of 1005 and 1006.
  observable: [
    { from: 0, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 1016, to: 65535 },
  ],
  reportedFor: { emptyFrame: 1005, noFrame: 1006 },
  source: { title: 'WHATWG WebSockets, close()', url: 'https://websockets.spec.whatwg.org/#dom-websocket-close' },
};

export const library: Library = { declarations, apis: [whatwg] };
