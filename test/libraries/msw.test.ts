import { WebSocketInterceptor } from '@mswjs/interceptors/WebSocket';
import { heldToItsRow, ofEvents, type OpenSocket } from './held-to-its-row.ts';
import { nodeWebSocket } from './inner-sockets.ts';

interface Page {
  onmessage: (event: { readonly data: string }) => void;
  onclose: (event: { readonly code: unknown; readonly reason: unknown }) => void;
}

suite('@mswjs/interceptors', () => {
  const interceptor = new WebSocketInterceptor();
  suiteSetup(() => interceptor.apply());
  suiteTeardown(() => interceptor.dispose());

  heldToItsRow({
    api: 'msw',
    start: ofEvents(async arrivals => {
      const connected = new Promise<OpenSocket>(resolve =>
        interceptor.once('connection', ({ client }) => resolve(client as OpenSocket)),
      );
      const page = new (nodeWebSocket())('ws://127.0.0.1/') as unknown as Page;
      page.onmessage = ({ data }) => arrivals.add({ kind: 'text', text: data });
      page.onclose = ({ code, reason }) =>
        arrivals.add({ kind: 'close', code: String(code), reasonBytes: Buffer.byteLength(String(reason)) });
      return connected;
    }),
  });
});
