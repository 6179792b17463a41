import type { Api, Library } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

/** The WebSocket of the `undici` package, which Node's global one is made of. Numbers become integers as WebIDL's [Clamp] says. */
export const undici: Api = {
  ...whatwg,
  id: 'undici',
  label: 'undici',
  otherArguments: { ...whatwg.otherArguments, fraction: 'rounded', bigint: 'converted' },
  // Its parser takes only what RFC 6455 lets stand in a Close frame.
  observable: [
    { from: 1000, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  source: {
    title: 'undici 8.12.4, lib/web/websocket/websocket.js',
    url: 'https://github.com/nodejs/undici/blob/v8.12.4/lib/web/websocket/websocket.js',
  },
};

export const library: Library = { declarations, apis: [undici] };
