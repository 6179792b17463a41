import type { Api, Library } from '../api.ts';
import { undici } from '../undici/api.ts';
import declarations from './declarations.d.ts?text';

const afterwards = 'readyState says CLOSING while the socket stays open';

/** The WebSocket of a jsdom window. It has undici inside, and calls itself closing before that has looked at the code. */
export const jsdom: Api = {
  ...undici,
  id: 'jsdom',
  label: 'WebSocket.close (jsdom)',
  badCode: { ...undici.badCode, afterwards },
  otherArguments: {
    ...undici.otherArguments,
    bigint: { outcome: 'throws', error: 'TypeError', afterwards: 'the socket stays open' },
  },
  reason: {
    ...undici.reason,
    tooLong: { outcome: 'throws', error: 'SyntaxError', afterwards },
    withoutCode: 'sent',
  },
  source: {
    title: 'jsdom 29.1.1, lib/jsdom/living/websockets/WebSocket-impl.js',
    url: 'https://github.com/jsdom/jsdom/blob/main/lib/jsdom/living/websockets/WebSocket-impl.js',
  },
};

export const library: Library = { declarations, apis: [jsdom] };
