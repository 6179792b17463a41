import type { Api, Library, Refusal } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

const refused: Refusal = { outcome: 'throws', error: 'InvalidAccessError', afterwards: 'the socket stays open' };

/** The WebSocket of a happy-dom window: WHATWG's rule without its conversions, with ws inside. */
export const happyDom: Api = {
  ...whatwg,
  id: 'happy-dom',
  label: 'WebSocket.close (happy-dom)',
  badCode: refused,
  otherArguments: {
    fraction: refused,
    NaN: refused,
    numericText: refused,
    text: refused,
    null: refused,
    boolean: refused,
    object: refused,
    bigint: refused,
  },
  reason: { ...whatwg.reason, withoutCode: 'ignored' },
  observable: [
    { from: 1000, to: 1003 },
    { from: 1005, to: 1014 },
    { from: 3000, to: 4999 },
  ],
  reportedFor: { emptyFrame: 1005, noFrame: 1006, badCode: 1006 },
  source: {
    title: 'happy-dom 21.0.4, lib/web-socket/WebSocket.js',
    url: 'https://github.com/capricorn86/happy-dom/blob/v21.0.4/packages/happy-dom/src/web-socket/WebSocket.ts',
  },
};

export const library: Library = { declarations, apis: [happyDom] };
