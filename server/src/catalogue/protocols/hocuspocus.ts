import type { Protocol } from './protocol.ts';

/** The Yjs server Hocuspocus and its provider. Its hooks may close with other codes. */
export const hocuspocus: Protocol = {
  id: 'hocuspocus',
  label: 'Hocuspocus',
  packages: ['@hocuspocus/*'],
  mentions: [],
  codes: [
    {
      from: 1009,
      to: 1009,
      name: 'Message Too Big',
      meaning: 'The client sent more than the server takes.',
      sender: 'server',
    },
    {
      from: 4205,
      to: 4205,
      name: 'Reset Connection',
      meaning: 'The client is to connect anew.',
      sender: 'server',
    },
    {
      from: 4401,
      to: 4401,
      name: 'Unauthorized',
      meaning: 'The client did not say who it is, or not in a way that the server takes.',
      sender: 'server',
    },
    {
      from: 4403,
      to: 4403,
      name: 'Forbidden',
      meaning: 'The client may not open the document.',
      sender: 'server',
    },
    {
      from: 4408,
      to: 4408,
      name: 'Connection Timeout',
      meaning: 'The client sent nothing for too long.',
      sender: 'server',
    },
  ],
  defines: [],
  source: {
    title: '@hocuspocus/common 4.8.0, src/CloseEvents.ts',
    url: 'https://github.com/ueberdosis/hocuspocus/blob/main/packages/common/src/CloseEvents.ts',
  },
};
