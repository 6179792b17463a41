import type { Protocol } from './protocol.ts';

/** The events of Twitch over a WebSocket. */
export const twitchEventSub: Protocol = {
  id: 'twitch-eventsub',
  label: 'Twitch EventSub',
  packages: ['@twurple/eventsub-ws'],
  mentions: ['eventsub.wss.twitch.tv', '*.eventsub.wss.twitch.tv'],
  codes: [
    {
      from: 4000,
      to: 4000,
      name: 'Internal server error',
      meaning: 'Something failed at Twitch, as with HTTP 500.',
      sender: 'server',
    },
    {
      from: 4001,
      to: 4001,
      name: 'Client sent inbound traffic',
      meaning: 'The client sent a message, and it may send nothing but pongs.',
      sender: 'server',
    },
    {
      from: 4002,
      to: 4002,
      name: 'Client failed ping-pong',
      meaning: 'The client did not answer a ping.',
      sender: 'server',
    },
    {
      from: 4003,
      to: 4003,
      name: 'Connection unused',
      meaning: 'The client did not subscribe to anything within ten seconds.',
      sender: 'server',
    },
    {
      from: 4004,
      to: 4004,
      name: 'Reconnect grace time expired',
      meaning: 'The client was told to move to another address and did not do so within thirty seconds.',
      sender: 'server',
    },
    {
      from: 4005,
      to: 4005,
      name: 'Network timeout',
      meaning: 'The network timed out for a moment.',
      sender: 'server',
    },
    {
      from: 4006,
      to: 4006,
      name: 'Network error',
      meaning: 'The network failed for a moment.',
      sender: 'server',
    },
    {
      from: 4007,
      to: 4007,
      name: 'Invalid reconnect',
      meaning: 'The address that the client moved to is not the one that it was told.',
      sender: 'server',
    },
  ],
  defines: [{ from: 4000, to: 4999 }],
  source: {
    title: 'Twitch, Getting Events Using WebSockets',
    url: 'https://dev.twitch.tv/docs/eventsub/handling-websocket-events',
  },
};
