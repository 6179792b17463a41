import type { Protocol } from './protocol.ts';

/** The connection of a game or a page to the Discord app on the same computer. */
export const discordRpc: Protocol = {
  id: 'discord-rpc',
  label: 'Discord RPC',
  packages: ['discord-rpc', '@xhayper/discord-rpc', 'discord-api-types/rpc'],
  mentions: [],
  codes: [
    {
      from: 4000,
      to: 4000,
      name: 'Invalid client ID',
      meaning: 'The app did not accept the client id.',
      sender: 'server',
    },
    {
      from: 4001,
      to: 4001,
      name: 'Invalid origin',
      meaning: 'The page comes from an origin that the application does not list.',
      sender: 'server',
    },
    {
      from: 4002,
      to: 4002,
      name: 'Rate limited',
      meaning: 'The client sent too much in too short a time.',
      sender: 'server',
    },
    {
      from: 4003,
      to: 4003,
      name: 'Token revoked',
      meaning: 'The OAuth2 token of the connection was taken back.',
      sender: 'server',
    },
    {
      from: 4004,
      to: 4004,
      name: 'Invalid version',
      meaning: 'The version of RPC in the address does not exist.',
      sender: 'server',
    },
    {
      from: 4005,
      to: 4005,
      name: 'Invalid encoding',
      meaning: 'The encoding in the address does not exist.',
      sender: 'server',
    },
  ],
  vendor: 'Discord',
  defines: [{ from: 4000, to: 4999 }],
  source: {
    title: 'Discord, RPC Close Event Codes',
    url: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes#rpc-rpc-close-event-codes',
  },
};
