import type { Protocol } from './protocol.ts';

/** The remote control of OBS Studio, version 5. The source does not say what a client does. */
export const obs: Protocol = {
  id: 'obs',
  label: 'OBS WebSocket',
  packages: ['obs-websocket-js'],
  // 4455 is the port that OBS listens on unless somebody changes it.
  mentions: ['obswebsocket.json', 'obswebsocket.msgpack', '*:4455', '*.*.*.*:4455'],
  codes: [
    {
      from: 4000,
      to: 4000,
      name: 'UnknownReason',
      meaning: 'OBS does not say why.',
      sender: 'server',
    },
    {
      from: 4002,
      to: 4002,
      name: 'MessageDecodeError',
      meaning: 'OBS could not decode a message.',
      sender: 'server',
    },
    {
      from: 4003,
      to: 4003,
      name: 'MissingDataField',
      meaning: 'A message lacks a field that it must have.',
      sender: 'server',
    },
    {
      from: 4004,
      to: 4004,
      name: 'InvalidDataFieldType',
      meaning: 'A field of a message has the wrong type.',
      sender: 'server',
    },
    {
      from: 4005,
      to: 4005,
      name: 'InvalidDataFieldValue',
      meaning: 'A field of a message has a value that it cannot have.',
      sender: 'server',
    },
    {
      from: 4006,
      to: 4006,
      name: 'UnknownOpCode',
      meaning: 'A message has no `op`, or one that does not exist.',
      sender: 'server',
    },
    {
      from: 4007,
      to: 4007,
      name: 'NotIdentified',
      meaning: 'The client sent something before Identify.',
      sender: 'server',
    },
    {
      from: 4008,
      to: 4008,
      name: 'AlreadyIdentified',
      meaning: 'The client sent Identify twice.',
      sender: 'server',
    },
    {
      from: 4009,
      to: 4009,
      name: 'AuthenticationFailed',
      meaning: 'The password is wrong or missing.',
      sender: 'server',
    },
    {
      from: 4010,
      to: 4010,
      name: 'UnsupportedRpcVersion',
      meaning: 'The client asked for a version of the protocol that this OBS does not speak.',
      sender: 'server',
    },
    {
      from: 4011,
      to: 4011,
      name: 'SessionInvalidated',
      meaning: 'The session was ended from OBS: somebody kicked the client.',
      sender: 'server',
    },
    {
      from: 4012,
      to: 4012,
      name: 'UnsupportedFeature',
      meaning: 'The client wants something that this computer cannot do.',
      sender: 'server',
    },
  ],
  // There is no 4001.
  defines: [{ from: 4000, to: 4999 }],
  source: {
    title: 'obs-websocket, WebSocketCloseCode.h',
    url: 'https://github.com/obsproject/obs-websocket/blob/master/src/websocketserver/types/WebSocketCloseCode.h',
  },
};
