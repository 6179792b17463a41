import type { FollowingApi, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/**
 * `subject.error({ code, reason })`: an observer hands both to the socket, and what that throws is an unhandled error. Where
 * there is no code, 0 included, the socket is closed without one, and the subscribers get a TypeError.
 */
const rxjs: FollowingApi = {
  id: 'rxjs',
  label: 'WebSocketSubject.error',
  endpoints: ['client'],
  follows: 'client',
  differs: {
    badCodeExceptions: [
      { codes: [{ from: 0, to: 0 }], outcome: 'rewritten', afterwards: 'its subscribers get a TypeError' },
    ],
    otherArguments: { NaN: 'missing', null: 'missing' },
    bareClose: 'empty',
    reason: { withoutCode: 'ignored' },
  },
  thrown: { outcome: 'throws-later', afterwards: 'the socket stays open' },
  source: {
    title: 'rxjs 7.8.2, src/internal/observable/dom/WebSocketSubject.ts',
    url: 'https://github.com/ReactiveX/rxjs/blob/7.8.2/src/internal/observable/dom/WebSocketSubject.ts',
  },
};

export const library: Library = { declarations, apis: [rxjs] };
