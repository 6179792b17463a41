import { connect } from 'node:net';
import OpenAI from 'openai';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { heldToItsRow, ofClient, type OpenSocket } from './held-to-its-row.ts';
import { opened, type InnerSocket } from './inner-sockets.ts';

async function open(realtime: OpenAIRealtimeWebSocket | OpenAIRealtimeWS): Promise<OpenSocket> {
  const socket = realtime.socket as InnerSocket;
  // Where nobody listens, what the socket throws is an unhandled rejection.
  realtime.on('error', () => undefined);
  await opened(socket);
  return {
    close: (code, reason) => realtime.close({ code, reason } as { code: number; reason: string }),
    send: text => socket.send(text),
  };
}

// Both want TLS, which our peer does not speak.
suite('openai', () => {
  heldToItsRow({
    api: 'openai',
    as: 'OpenAIRealtimeWebSocket',
    start: ofClient(baseURL => {
      const onURL = (url: URL): void => {
        url.protocol = 'ws:';
      };
      return open(new OpenAIRealtimeWebSocket({ model: 'model', onURL }, new OpenAI({ apiKey: 'key', baseURL })));
    }),
  });

  heldToItsRow({
    api: 'openai/ws',
    as: 'OpenAIRealtimeWS',
    start: ofClient(baseURL => {
      const createConnection = () => connect(Number(new URL(baseURL).port), '127.0.0.1');
      const options = { model: 'model', options: { createConnection } };
      return open(new OpenAIRealtimeWS(options, new OpenAI({ apiKey: 'key', baseURL })));
    }),
  });
});
