import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** A connection of `nodejs-websocket`, client and server: its code is written with `Buffer.writeUInt16BE`, which alone checks it. */
const nodeJsWebSocket: Api = {
  id: 'nodejs-websocket',
  label: 'nodejs-websocket',
  endpoints: ['client', 'server'],
  accepts: [
    { from: 0, to: 1004 },
    { from: 1006, to: 65535 },
  ],
  badCode: { outcome: 'throws', error: 'RangeError', afterwards: 'the connection stays open' },
  badCodeExceptions: [
    {
      codes: [{ from: 1005, to: 1005 }],
      outcome: 'rewritten',
      afterwards: 'the other end gets a Close frame without a code',
    },
  ],
  otherArguments: {
    fraction: 'cut-off',
    NaN: 'converted',
    numericText: 'converted',
    text: 'converted',
    null: 'converted',
    boolean: 'converted',
    object: 'converted',
    bigint: { outcome: 'throws', error: 'TypeError', afterwards: 'the connection stays open' },
  },
  bareClose: 'empty',
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'sent-anyway', afterwards: 'the other end fails the connection' },
    withoutCode: 'ignored',
  },
  observable: [{ from: 0, to: 65535 }],
  reportedFor: { emptyFrame: 1005, noFrame: 1006 },
  source: {
    title: 'nodejs-websocket 1.7.2, frame.js',
    url: 'https://github.com/sitegui/nodejs-websocket/blob/master/frame.js',
  },
};

export const library: Library = { declarations, apis: [nodeJsWebSocket] };
