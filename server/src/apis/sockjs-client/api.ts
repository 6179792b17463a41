import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';

const refused: Refusal = { outcome: 'throws', error: 'Error', afterwards: 'the connection stays open' };

/**
 * The SockJS client. The code and the reason stand in its own close event only: the transport is closed without them. It
 * counts a reason in UTF-16 units.
 */
export const sockjsClient: Api = {
  id: 'sockjs-client',
  label: 'sockjs-client',
  endpoints: ['client'],
  accepts: [
    { from: 1000, to: 1000 },
    { from: 3000, to: 4999 },
  ],
  badCode: refused,
  badCodeExceptions: [{ codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'the close event says 1000' }],
  otherArguments: {
    fraction: refused,
    NaN: 'missing',
    // '4000' passes the comparisons, '1000' does not.
    numericText: 'compared',
    text: refused,
    null: 'missing',
    boolean: refused,
    object: refused,
    bigint: refused,
  },
  bareClose: 1000,
  reason: {
    maximumBytes: maximumReasonBytes,
    unit: 'UTF-16 units',
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: 'the connection stays open' },
    withoutCode: 'sent',
  },
  // A server can write any number into its close frame.
  staysOffWire: true,
  observable: [{ from: 0, to: 65535 }],
  reportedFor: { emptyFrame: 1000, noFrame: 1006 },
  source: {
    title: 'sockjs-client 1.6.1, lib/main.js',
    url: 'https://github.com/sockjs/sockjs-client/blob/v1.6.1/lib/main.js',
  },
};

export const library: Library = { declarations, apis: [sockjsClient] };
