import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import declarations from './declarations.d.ts?text';

const tree = 'https://github.com/theturtle32/WebSocket-Node/blob/v1.0.35/lib';

/** Nothing measures a reason: the frame is written with whatever length it gets. */
const oversize: Refusal = { outcome: 'sent-anyway', afterwards: 'the other end fails the connection' };
const invalid: Refusal = { outcome: 'throws', afterwards: 'the connection stays open' };

/** `connection.close` of the `websocket` package, client and server. What is no number counts as no code. */
const close: Api = {
  id: 'websocket',
  label: 'websocket (npm)',
  endpoints: ['client', 'server'],
  // 1015 is missing among the codes that it knows to be reserved.
  accepts: [
    { from: 1000, to: 1003 },
    { from: 1007, to: 1015 },
    { from: 3000, to: 4999 },
  ],
  badCode: { ...invalid, error: 'Error' },
  otherArguments: {
    fraction: { ...invalid, error: 'Error' },
    NaN: { ...invalid, error: 'Error' },
    numericText: 'missing',
    text: 'missing',
    null: 'missing',
    boolean: 'missing',
    object: 'missing',
    bigint: 'missing',
  },
  bareClose: 1000,
  whenClosed: 'ignored',
  reason: { maximumBytes: maximumReasonBytes, tooLong: oversize, withoutCode: 'sent' },
  // It reports what the peer wrote; 1005 only where that is half a code, which no peer writes.
  observable: [
    { from: 0, to: 1004 },
    { from: 1006, to: 65535 },
  ],
  reportedFor: { emptyFrame: 1006, noFrame: 1006 },
  source: { title: 'websocket 1.0.35, lib/WebSocketConnection.js', url: `${tree}/WebSocketConnection.js` },
};

/** `connection.drop` writes a Close frame without looking at the code, and destroys the TCP socket. */
const drop: Api = {
  ...close,
  id: 'websocket-drop',
  label: 'connection.drop',
  accepts: [{ from: 0, to: 65535 }],
  badCode: { ...invalid, error: 'RangeError' },
  otherArguments: { ...close.otherArguments, fraction: 'cut-off', NaN: 'converted' },
  bareClose: 1002,
};

/** `w3cwebsocket`, on Node: the class around a connection that looks like a browser's WebSocket. */
const w3cwebsocket: Api = {
  ...close,
  id: 'w3cwebsocket',
  label: 'w3cwebsocket',
  endpoints: ['client'],
  badCode: {
    outcome: 'throws',
    error: 'Error',
    afterwards: 'the connection stays open, though readyState says CLOSING',
  },
  badCodeExceptions: [
    { codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'the other end is told 1000 Normal Closure' },
  ],
  otherArguments: { ...close.otherArguments, NaN: 'missing' },
  reason: { ...close.reason, withoutCode: 'ignored' },
  source: { title: 'websocket 1.0.35, lib/W3CWebSocket.js', url: `${tree}/W3CWebSocket.js` },
};

export const library: Library = { declarations, apis: [close, drop, w3cwebsocket] };
