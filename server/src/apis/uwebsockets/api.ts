import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** `end` of a uWebSockets.js socket. It takes any number, as a 16-bit integer. */
const uWebSockets: Api = {
  id: 'uwebsockets',
  label: 'uWebSockets.js',
  endpoints: ['server'],
  accepts: [
    { from: 1, to: 1004 },
    { from: 1007, to: 65535 },
  ],
  badCode: { outcome: 'rewritten', afterwards: 'the other end is told what is left of it in 16 bits' },
  badCodeExceptions: [
    {
      codes: [
        { from: 0, to: 0 },
        { from: 1005, to: 1006 },
        // 0 in 16 bits.
        { from: 65536, to: 65536 },
      ],
      outcome: 'rewritten',
      instead: 'a Close frame without a code',
      afterwards: 'all that the other end learns is that no code came (1005)',
    },
  ],
  otherArguments: {
    fraction: 'cut-off',
    NaN: 'converted',
    numericText: 'converted',
    text: 'converted',
    // As 0, which is how it says that there is none.
    null: 'missing',
    boolean: 'converted',
    object: 'converted',
    bigint: 'differs',
  },
  bareClose: 'empty',
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'truncated', afterwards: 'a character of several bytes may be cut in two' },
    withoutCode: 'ignored',
  },
  abruptClose: 'close',
  codeless: {
    close: {
      does: '{0} ends the connection without a Close frame, and the other end sees 1006',
      sibling: 'end',
    },
  },
  verb: 'end',
  // 1012-1014 and 3000-3999 are reported as 1006; 0 is what its own end() without a code reports.
  observable: [
    { from: 0, to: 0 },
    { from: 1000, to: 1003 },
    { from: 1005, to: 1011 },
    { from: 4000, to: 4999 },
  ],
  reportedFor: { emptyFrame: 1005, noFrame: 1006, badCode: 1006 },
  source: {
    title: 'uWebSockets, src/WebSocketProtocol.h',
    url: 'https://github.com/uNetworking/uWebSockets/blob/master/src/WebSocketProtocol.h',
  },
};

export const library: Library = { declarations, apis: [uWebSockets] };
