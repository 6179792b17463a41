import type { Protocol } from './protocol.ts';

/** Centrifugo, whose codes say by their range whether a client connects again, as centrifuge 5.8.0 does it (build/index.js). */
export const centrifugo: Protocol = {
  id: 'centrifugo',
  label: 'Centrifugo',
  packages: ['centrifuge'],
  mentions: [],
  codes: [
    {
      from: 1009,
      to: 1009,
      name: 'Message size limit',
      meaning: 'A message was larger than the server takes.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 3000,
      to: 3499,
      name: 'Disconnected by Centrifugo',
      meaning: 'Centrifugo itself ended the connection for now.',
      sender: 'server',
      whenReceived: 'reconnect',
    },
    {
      from: 3014,
      to: 3014,
      name: 'stateInvalidated',
      meaning: 'What the client knows is out of date, and it starts anew.',
      sender: 'server',
      whenReceived: 'reconnect',
    },
    {
      from: 3500,
      to: 3999,
      name: 'Disconnected by Centrifugo for good',
      meaning: 'Centrifugo itself ended the connection, and it would do so again.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4000,
      to: 4499,
      name: 'Disconnected by the application',
      meaning: 'The application behind Centrifugo ended the connection for now.',
      sender: 'server',
      whenReceived: 'reconnect',
    },
    {
      from: 4500,
      to: 4999,
      name: 'Disconnected by the application for good',
      meaning: 'The application behind Centrifugo ended the connection, and it would do so again.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
  ],
  defines: [],
  source: {
    title: 'Centrifugo, client protocol codes',
    url: 'https://centrifugal.dev/docs/server/codes',
  },
};
