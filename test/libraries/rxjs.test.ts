import { config } from 'rxjs';
import { webSocket, type WebSocketSubjectConfig } from 'rxjs/webSocket';
import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { innerSockets, remembering } from './inner-sockets.ts';

suite('rxjs', () => {
  const { onUnhandledError } = config;
  // What the socket throws is thrown once more when the call is over, where nobody can catch it.
  suiteSetup(() => (config.onUnhandledError = () => undefined));
  suiteTeardown(() => (config.onUnhandledError = onUnhandledError));

  for (const { suffix, over, Socket } of innerSockets) {
    heldToItsRow({
      api: `rxjs${suffix}`,
      as: `error() over ${over}`,
      start: ofClient(async url => {
        const inner = remembering(Socket);
        const WebSocketCtor = inner.Socket as unknown as NonNullable<WebSocketSubjectConfig<unknown>['WebSocketCtor']>;
        const subject = await new Promise<ReturnType<typeof webSocket>>(resolve => {
          const opening = webSocket({ url, WebSocketCtor, openObserver: { next: () => resolve(opening) } });
          opening.subscribe({ error: () => undefined });
        });
        return {
          close: (code, reason) => subject.error({ code, reason }),
          send: text => inner.last().send(text),
        };
      }),
    });
  }
});
