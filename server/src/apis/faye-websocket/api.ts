import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';

const thrown: Refusal = { outcome: 'throws', error: 'Error', afterwards: 'the connection stays open' };
/** A comparison with NaN is always false, so texts and objects pass the check. */
const written0: Refusal = { outcome: 'rewritten', afterwards: 'the other end fails the connection, for it is told 0' };

/** The `faye-websocket` package, client and server: the codes of a browser, for both. */
const fayeWebSocket: Api = {
  id: 'faye-websocket',
  label: 'faye-websocket',
  endpoints: ['client', 'server'],
  accepts: [
    { from: 1000, to: 1000 },
    { from: 3000, to: 4999 },
  ],
  badCode: thrown,
  otherArguments: {
    fraction: thrown,
    NaN: 'missing',
    // '4000' passes, '1000' does not.
    numericText: 'compared',
    text: written0,
    null: thrown,
    boolean: thrown,
    object: written0,
    bigint: thrown,
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
    title: 'faye-websocket 0.11.4, lib/faye/websocket/api.js',
    url: 'https://github.com/faye/faye-websocket-node/blob/0.11.4/lib/faye/websocket/api.js',
  },
};

export const library: Library = { declarations, apis: [fayeWebSocket] };
