import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';

const source = {
  title: 'mock-socket 9.3.1, dist/mock-socket.js',
  url: 'https://github.com/thoov/mock-socket/blob/master/src/websocket.js',
};

const typeError: Refusal = { outcome: 'throws', error: 'TypeError', afterwards: 'the socket stays open' };
const zero: Refusal = { outcome: 'rewritten', afterwards: 'the event has 0' };

/** The client of mock-socket, which checks codes as a browser does, but throws TypeError and knows no conversions. */
export const mockSocket: Api = {
  id: 'mock-socket',
  label: 'mock-socket',
  endpoints: ['client'],
  accepts: [
    { from: 1000, to: 1000 },
    { from: 3000, to: 4999 },
  ],
  badCode: typeError,
  // 1000.5 throws and 3000.5 does not: only the borders are looked at. NaN is on neither side of them.
  otherArguments: {
    fraction: 'differs',
    NaN: 'missing',
    numericText: typeError,
    text: typeError,
    null: typeError,
    boolean: typeError,
    object: typeError,
    bigint: typeError,
  },
  bareClose: 1005,
  reason: {
    maximumBytes: maximumReasonBytes,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards: 'the socket stays open' },
    withoutCode: 'sent',
  },
  staysOffWire: true,
  observable: [{ from: 0, to: 65535 }],
  source,
};

/** Its server and the sockets of that: they put `code || 1000` into the event that the client is given. */
export const mockSocketServer: Api = {
  id: 'mock-socket-server',
  label: 'mock-socket',
  endpoints: ['server'],
  accepts: [
    { from: -Infinity, to: -1 },
    { from: 1, to: Infinity },
  ],
  illegalCode: { outcome: 'sent-anyway', afterwards: 'the event has it' },
  badCode: { outcome: 'rewritten', afterwards: 'the event has 1000' },
  otherArguments: {
    fraction: 'cut-off',
    NaN: 'missing',
    numericText: zero,
    text: zero,
    null: 'missing',
    boolean: zero,
    object: zero,
    bigint: zero,
  },
  bareClose: 1000,
  reason: { maximumBytes: maximumReasonBytes, withoutCode: 'sent' },
  staysOffWire: true,
  observable: [{ from: 0, to: 65535 }],
  source,
};

/** mock-socket, and the two libraries that make a server of it for tests: they hand their options on to it. */
export const library: Library = { declarations, apis: [mockSocket, mockSocketServer] };
