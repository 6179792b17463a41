import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/**
 * A connection of the `sockjs` server. Its code travels as JSON in a message, and the Close frame after that always says
 * 1000: so any number at all gets to the other end.
 */
const sockjs: Api = {
  id: 'sockjs',
  label: 'sockjs',
  endpoints: ['server'],
  accepts: [{ from: -Infinity, to: Infinity }],
  illegalCode: { outcome: 'sent-anyway', afterwards: 'the client is told a code that no Close frame can carry' },
  // What is left are NaN and the infinities, which JSON does not have.
  badCode: { outcome: 'rewritten', afterwards: 'the client is told null' },
  otherArguments: {
    // Whatever JSON makes of it reaches the client.
    fraction: 'differs',
    NaN: { outcome: 'rewritten', afterwards: 'the client is told null' },
    numericText: 'unchanged',
    text: 'unchanged',
    null: 'missing',
    boolean: 'unchanged',
    object: 'unchanged',
    bigint: { outcome: 'throws', error: 'TypeError', afterwards: 'the connection is never closed' },
  },
  bareClose: 1000,
  reason: { maximumBytes: maximumReasonBytes, withoutCode: 'sent' },
  // Its close event says nothing.
  staysOffWire: true,
  observable: [],
  source: {
    title: 'sockjs 0.3.24, lib/transport.js',
    url: 'https://github.com/sockjs/sockjs-node/blob/v0.3.24/src/transport.coffee',
  },
};

export const library: Library = { declarations, apis: [sockjs] };
