import type { Protocol, ProtocolCode } from './protocol.ts';

const fatal: Omit<ProtocolCode, 'from' | 'to'> = {
  name: 'Fatal',
  meaning: 'The connection failed in a way that another attempt does not mend.',
  sender: 'either',
  whenReceived: 'do not reconnect',
};

/**
 * GraphQL over WebSocket, the protocol of the package graphql-ws. What a client does is what that of graphql-ws 6.4.2 does,
 * dist/client.js; its names are those of the enum CloseCode in dist/common.
 */
export const graphqlTransportWs: Protocol = {
  id: 'graphql-transport-ws',
  label: 'graphql-transport-ws',
  packages: ['graphql-ws'],
  mentions: ['graphql-transport-ws'],
  codes: [
    { from: 1002, to: 1003, ...fatal },
    { from: 1007, to: 1011, ...fatal },
    {
      from: 4004,
      to: 4004,
      name: 'Bad response',
      meaning: 'The server sent a message that the client cannot make sense of.',
      sender: 'client',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4005,
      to: 4005,
      name: 'Internal client error',
      meaning: 'The client met something unexpected and cannot go on.',
      sender: 'client',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4400,
      to: 4400,
      name: 'Bad request',
      meaning: 'The client sent a message that the server cannot make sense of.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4401,
      to: 4401,
      name: 'Unauthorized',
      meaning: 'The client subscribed before the connection was acknowledged.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4403,
      to: 4403,
      name: 'Forbidden',
      meaning: 'The server refused ConnectionInit.',
      sender: 'server',
      whenReceived: 'reconnect',
    },
    {
      from: 4406,
      to: 4406,
      name: 'Subprotocol not acceptable',
      meaning: 'The server does not speak the subprotocol that the client asked for.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4408,
      to: 4408,
      name: 'Connection initialisation timeout',
      meaning: 'The client did not send ConnectionInit in time.',
      sender: 'server',
      whenReceived: 'reconnect',
    },
    {
      from: 4409,
      to: 4409,
      name: 'Subscriber already exists',
      meaning: 'The client used the id of an operation that is still running.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4429,
      to: 4429,
      name: 'Too many initialisation requests',
      meaning: 'The client sent ConnectionInit more than once.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4499,
      to: 4499,
      name: 'Terminated',
      meaning: 'The client was told to end the connection at once, without waiting for the server.',
      sender: 'client',
      whenReceived: 'reconnect',
    },
    {
      from: 4500,
      to: 4500,
      name: 'Internal server error',
      meaning: 'The server met something unexpected and cannot go on.',
      sender: 'server',
      whenReceived: 'do not reconnect',
    },
    {
      from: 4504,
      to: 4504,
      name: 'Connection acknowledgement timeout',
      meaning: 'The server did not acknowledge the connection in time.',
      sender: 'client',
      whenReceived: 'reconnect',
    },
  ],
  // A server may add its own.
  defines: [],
  source: {
    title: 'GraphQL over WebSocket Protocol',
    url: 'https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md',
  },
};
