import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';

const typeError: Refusal = { outcome: 'throws', error: 'TypeError', afterwards: 'the socket stays open' };

/** The `ws` package, client and server. Codes and reasons are checked in lib/sender.js, so only while the socket is open. */
export const ws: Api = {
  id: 'ws',
  label: 'ws',
  endpoints: ['client', 'server'],
  accepts: [
    { from: 1000, to: 1003 },
    { from: 1007, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  badCode: typeError,
  otherArguments: {
    fraction: 'cut-off',
    NaN: typeError,
    numericText: typeError,
    text: typeError,
    null: typeError,
    boolean: typeError,
    object: typeError,
    bigint: typeError,
  },
  bareClose: 'empty',
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'RangeError', afterwards: 'the socket stays open' },
    withoutCode: 'ignored',
  },
  abruptClose: 'terminate',
  whenClosed: 'ignored',
  codeless: {
    terminate: {
      does: '{0} ends the connection without a Close frame, and the other end sees 1006',
      sibling: 'close',
    },
    close: {
      does: '{0} stops the server and wants a callback, so this throws TypeError',
      takesCallback: true,
      elsewhere: 'close() of each of its clients',
    },
  },
  observable: [
    { from: 1000, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  reportedFor: { emptyFrame: 1005, noFrame: 1006, badCode: 1006 },
  source: { title: 'ws 8.23.0, lib/sender.js', url: 'https://github.com/websockets/ws/blob/8.23.0/lib/sender.js' },
};

export const library: Library = { declarations, apis: [ws] };
