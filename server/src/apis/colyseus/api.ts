import type { Api, Library, Refusal } from '../api.ts';
import { ws } from '../ws/api.ts';
import declarations from './declarations.d.ts?text';

const tree = 'https://github.com/colyseus/colyseus/blob/master/packages';
const { abruptClose: _, codeless: __, ...facts } = ws;

/** What a client is left with when its socket throws inside a promise that nobody waits for. */
const staysIn = 'the client stays connected to a room that has let it go';
const thrownLater: Refusal = { outcome: 'throws-later', error: 'TypeError', afterwards: staysIn };

/** `client.leave` on the server hands its arguments to the socket of the default transport, which is that of `ws`. */
const leave: Api = {
  ...facts,
  id: 'colyseus',
  label: 'Colyseus',
  endpoints: ['server'],
  badCode: { outcome: 'throws', error: 'TypeError', afterwards: 'the client stays connected' },
  reason: {
    ...facts.reason,
    tooLong: { outcome: 'throws', error: 'RangeError', afterwards: 'the client stays connected' },
  },
  source: {
    title: '@colyseus/ws-transport 0.17.13, src/WebSocketClient.ts',
    url: `${tree}/transport/ws-transport/src/WebSocketClient.ts`,
  },
};

/** `room.disconnect` and `room.kickClient` do the same once the client has left the room. */
const room: Api = {
  ...leave,
  id: 'colyseus-room',
  label: 'Room',
  badCode: thrownLater,
  otherArguments: {
    fraction: 'cut-off',
    NaN: thrownLater,
    numericText: thrownLater,
    text: thrownLater,
    null: thrownLater,
    boolean: thrownLater,
    object: thrownLater,
    bigint: thrownLater,
  },
  bareClose: 4000,
  reason: {
    ...facts.reason,
    tooLong: { outcome: 'throws-later', error: 'RangeError', afterwards: staysIn },
    withoutCode: 'sent',
  },
  source: { title: '@colyseus/core 0.18.17, src/Room.ts', url: `${tree}/core/src/Room.ts` },
};

export const library: Library = { declarations, apis: [leave, room] };
