import type { Api, Library } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

/** The WebSocket of the `undici` package, which Node's global one is made of. Numbers become integers as WebIDL's [Clamp] says. */
export const undici: Api = {
  ...whatwg,
  id: 'undici',
  label: 'undici',
  otherArguments: { ...whatwg.otherArguments, fraction: 'rounded', bigint: 'converted' },
  reason: {
    ...whatwg.reason,
    implementations: [{ does: 'undici 6 drops it' }, { does: 'later versions send it with 1000' }],
  },
  // Its parser takes only what RFC 6455 lets stand in a Close frame.
  observable: [
    { from: 1000, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  reportedFor: { emptyFrame: 1005, noFrame: 1006, badCode: 1006 },
  source: {
    title: 'undici 8.12.4, lib/web/websocket/websocket.js',
    url: 'https://github.com/nodejs/undici/blob/v8.12.4/lib/web/websocket/websocket.js',
  },
};

/** The global WebSocket of Node, as far as that is no browser's: undici is inside, and reports what that reports. */
export const nodeClient: Api = {
  ...whatwg,
  observable: undici.observable,
  ...(undici.reportedFor && { reportedFor: undici.reportedFor }),
};

export const library: Library = { declarations, apis: [undici] };
