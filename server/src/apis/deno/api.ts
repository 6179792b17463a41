import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

const staysOpen = 'the socket stays open';
const clamped: Refusal = { outcome: 'rewritten', afterwards: 'the other end fails the connection' };

/** The socket of `Deno.upgradeWebSocket`: what is a WebSocket by its type does not look at the codes that a server sends. */
export const denoServer: Api = {
  id: 'deno-server',
  label: 'Deno.upgradeWebSocket().socket',
  endpoints: ['server'],
  accepts: [{ from: 0, to: 65535 }],
  badCode: { ...clamped, instead: '0 or 65535' },
  badCodeExceptions: [
    { ...clamped, codes: [{ from: -Infinity, to: -1 }], instead: '0' },
    { ...clamped, codes: [{ from: 65536, to: Infinity }], instead: '65535' },
  ],
  otherArguments: {
    fraction: 'rounded',
    NaN: 'converted',
    numericText: 'converted',
    text: 'converted',
    null: 'converted',
    boolean: 'converted',
    object: 'converted',
    bigint: { outcome: 'throws', error: 'TypeError', afterwards: staysOpen },
  },
  bareClose: 'empty',
  whenClosed: 'ignored',
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: staysOpen },
    withoutCode: { outcome: 'rewritten', afterwards: 'its first two bytes arrive as the code' },
  },
  // Never 1006: where no Close frame came, the event has 0.
  observable: [
    { from: 0, to: 0 },
    { from: 1000, to: 1003 },
    { from: 1005, to: 1005 },
    { from: 1007, to: 1013 },
    { from: 3000, to: 4999 },
  ],
  reportedFor: { emptyFrame: 1005, noFrame: 0, badCode: 0 },
  source: {
    title: 'Deno 2.9.6, ext/websocket/01_websocket.js',
    url: 'https://github.com/denoland/deno/blob/v2.9.6/ext/websocket/01_websocket.js',
  },
};

/** The global WebSocket of Deno: it takes the codes that a browser takes, and reports those that its servers report. */
export const denoClient: Api = {
  ...whatwg,
  observable: denoServer.observable,
  ...(denoServer.reportedFor && { reportedFor: denoServer.reportedFor }),
};

export const library: Library = { declarations, apis: [denoServer] };
