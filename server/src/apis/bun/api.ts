import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';
import moduleDeclarations from './module.d.ts?text';

const staysOpen = 'the socket stays open';
const typeError: Refusal = { outcome: 'throws', error: 'TypeError', afterwards: staysOpen };
const emptyFrame: Refusal = {
  outcome: 'rewritten',
  instead: 'a Close frame without a code',
  afterwards: 'all that the other end learns is that no code came (1005)',
};

/** What Bun's parser lets through, client and server; and 1005 and 1006 for what did not come. */
const observable = [
  { from: 1000, to: 1003 },
  { from: 1005, to: 1014 },
  { from: 3000, to: 4999 },
];

const reportedFor = { emptyFrame: 1005, noFrame: 1006, badCode: 1006 };

/** The global WebSocket in Bun: the names of the errors are those of browsers, the codes are those of the RFC. */
export const bun: Api = {
  id: 'bun',
  label: 'WebSocket.close (Bun)',
  endpoints: ['client'],
  accepts: [
    { from: 1000, to: 1003 },
    { from: 1007, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  badCode: { outcome: 'throws', error: 'InvalidAccessError', afterwards: staysOpen },
  otherArguments: {
    fraction: 'rounded',
    NaN: 'converted',
    numericText: 'converted',
    text: 'converted',
    null: 'converted',
    boolean: 'converted',
    object: 'converted',
    bigint: typeError,
  },
  bareClose: 'empty',
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: staysOpen },
    withoutCode: 'sent',
  },
  abruptClose: 'terminate',
  observable,
  reportedFor,
  source: { title: 'bun-types 1.4.5, bun.d.ts, and a run of Bun 1.4.5', url: 'https://bun.sh/docs/api/websockets' },
};

/** The sockets of `Bun.serve`, which are those of uWebSockets: they take any number as one of 16 bits. */
export const bunServer: Api = {
  id: 'bun-server',
  label: 'ServerWebSocket.close',
  endpoints: ['server'],
  accepts: [
    { from: 1, to: 1004 },
    { from: 1007, to: 65535 },
  ],
  badCode: { outcome: 'rewritten', afterwards: 'the other end is told what is left of it in 16 bits' },
  badCodeExceptions: [
    { ...emptyFrame, codes: [{ from: 0, to: 0 }] },
    { ...emptyFrame, codes: [{ from: 1005, to: 1006 }] },
    { ...emptyFrame, codes: [{ from: 65536, to: 65536 }] },
  ],
  otherArguments: {
    fraction: 'cut-off',
    NaN: 'converted',
    numericText: typeError,
    text: typeError,
    null: typeError,
    boolean: typeError,
    object: typeError,
    bigint: typeError,
  },
  bareClose: 1000,
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'truncated', afterwards: 'the other end gets the first 123 bytes' },
    withoutCode: 'sent',
  },
  abruptClose: 'terminate',
  codeless: {
    terminate: {
      does: '{0} ends the connection without a Close frame, and the other end sees 1006',
      sibling: 'close',
    },
  },
  observable,
  reportedFor,
  source: { title: 'bun-types 1.4.5, serve.d.ts, and a run of Bun 1.4.5', url: 'https://bun.sh/docs/api/websockets' },
};

/** The global `Bun`, which needs no import. */
export const library: Library = { declarations, apis: [bun, bunServer] };
/** The same as a module. */
export const bunModule: Library = { declarations: moduleDeclarations, apis: [] };
