import type { Protocol } from './protocol.ts';

/** The older GraphQL protocol, whose subprotocol has the name of the newer one's package: `graphql-ws`. It has no codes of its own. */
export const subscriptionsTransportWs: Protocol = {
  id: 'subscriptions-transport-ws',
  label: 'subscriptions-transport-ws',
  packages: ['subscriptions-transport-ws'],
  mentions: ['graphql-ws'],
  codes: [
    {
      from: 1002,
      to: 1002,
      name: 'Protocol error',
      meaning: 'The client asked for another subprotocol than graphql-ws.',
      sender: 'server',
    },
    {
      from: 1011,
      to: 1011,
      name: 'Internal error',
      meaning: 'The socket failed, or the server refused the ConnectionInit of the client.',
      sender: 'server',
    },
  ],
  defines: [],
  source: {
    title: 'subscriptions-transport-ws 0.11, src/server.ts',
    url: 'https://github.com/apollographql/subscriptions-transport-ws/blob/master/src/server.ts',
  },
};
