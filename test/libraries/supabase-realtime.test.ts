import { RealtimeClient, type WebSocketLikeConstructor } from '@supabase/realtime-js';
import { heldToItsRow, ofClient } from './held-to-its-row.ts';
import { innerSockets, opened, remembering } from './inner-sockets.ts';

suite('@supabase/realtime-js', () => {
  for (const { suffix, over, Socket } of innerSockets) {
    heldToItsRow({
      api: `supabase-realtime${suffix}`,
      as: `over ${over}`,
      start: ofClient(async url => {
        const inner = remembering(Socket);
        const transport = inner.Socket as unknown as WebSocketLikeConstructor;
        const client = new RealtimeClient(`${url}realtime/v1`, { params: { apikey: 'key' }, transport });
        client.connect();
        await opened(inner.last());
        return {
          close: (code, reason) => client.disconnect(code as number, reason as string),
          send: text => inner.last().send(text),
        };
      }),
    });
  }
});
