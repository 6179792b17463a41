import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The state is set before the frame is made. */
const stuck = 'no Close frame is ever sent, because the driver counts as closing';
const written0: Refusal = { outcome: 'rewritten', afterwards: 'the other end fails the connection, for it is told 0' };

/** The `websocket-driver` package, client and server: `close(reason, code)`, in that order. */
const webSocketDriver: Api = {
  id: 'websocket-driver',
  label: 'websocket-driver',
  endpoints: ['client', 'server'],
  accepts: [{ from: 1, to: 65535 }],
  badCode: { outcome: 'throws', error: 'RangeError', afterwards: stuck },
  badCodeExceptions: [
    { codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'the other end is told 1000 Normal Closure' },
  ],
  otherArguments: {
    fraction: 'cut-off',
    NaN: 'missing',
    numericText: 'converted',
    text: written0,
    null: 'missing',
    boolean: 'converted',
    object: written0,
    bigint: { outcome: 'throws', error: 'TypeError', afterwards: stuck },
  },
  bareClose: 1000,
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'sent-anyway', afterwards: 'the other end fails the connection' },
    withoutCode: 'sent',
  },
  // A Close frame without a code is reported as 1000, and one with a code that it does not know as 1002.
  observable: [
    { from: 1000, to: 1003 },
    { from: 1006, to: 1011 },
    { from: 3000, to: 4999 },
  ],
  reportedFor: { emptyFrame: 1000, noFrame: 1006, badCode: 1002 },
  source: {
    title: 'websocket-driver 0.8.0, lib/websocket/driver/hybi.js',
    url: 'https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js',
  },
};

export const library: Library = { declarations, apis: [webSocketDriver] };
