/** The row that a measurement speaks for. */
interface Row {
  /** As the marker types name it. */
  readonly api: string;
  /** The runtime that it was measured in, where the API follows it and it is not the default. */
  readonly runtime?: string;
  /** Arguments with which this implementation alone does something else than the row says. */
  readonly unlike?: readonly string[];
}

/** By the `subject` of the measurement. */
export const measuredRows: Readonly<Record<string, Row>> = {
  'chromium:close': { api: 'whatwg' },
  'firefox:close': { api: 'whatwg' },
  'node-22:close': { api: 'whatwg' },
  'node-24:close': { api: 'whatwg' },
  'deno:client.close': { api: 'whatwg' },
  'chromium:WebSocketStream.close': { api: 'websocket-stream' },
  // Converts with [EnforceRange], and takes 0 and null for a missing code.
  'deno:WebSocketStream.close': {
    api: 'websocket-stream',
    unlike: ['0', '65536', '70000', '-1', 'NaN', "'abc'", 'null', '{}'],
  },
  // Takes the code modulo 65536.
  'undici-8:WebSocketStream.close': { api: 'websocket-stream', unlike: ['70000'] },
  'undici-6:close': { api: 'undici' },
  'undici-7:close': { api: 'undici' },
  'undici-8:close': { api: 'undici' },
  'jsdom:close': { api: 'jsdom' },
  'happy-dom:close': { api: 'happy-dom' },
  'ws-7:client.close': { api: 'ws' },
  'ws-8:client.close': { api: 'ws' },
  'ws-8:server.close': { api: 'ws' },
  'isomorphic-ws:close': { api: 'ws' },
  'graphql-ws:socket.close': { api: 'ws' },
  'websocket:connection.close': { api: 'websocket' },
  'websocket:server.close': { api: 'websocket' },
  'websocket:connection.drop': { api: 'websocket-drop' },
  'websocket:server.drop': { api: 'websocket-drop' },
  'websocket:w3cwebsocket.close': { api: 'w3cwebsocket' },
  'faye-websocket:client.close': { api: 'faye-websocket' },
  'faye-websocket:server.close': { api: 'faye-websocket' },
  'websocket-driver:close': { api: 'websocket-driver' },
  'bun:client.close': { api: 'bun' },
  'bun:server.close': { api: 'bun-server' },
  'deno:server.close': { api: 'deno-server' },
  'workerd-2026-04-20:client.close': { api: 'cloudflare' },
  'workerd-2026-04-20:server.close': { api: 'cloudflare' },
  'hono:close': { api: 'hono' },
  'crossws:close': { api: 'crossws' },
  'rxjs:error/undici-7': { api: 'rxjs' },
  'rxjs:error/ws': { api: 'rxjs/ws' },
  'reconnecting-websocket:close/undici-7': { api: 'reconnecting-websocket' },
  'reconnecting-websocket:close/ws': { api: 'reconnecting-websocket/ws' },
  'reconnecting-websocket:reconnect/undici-7': { api: 'reconnecting-websocket-reconnect' },
  'partysocket:close/undici-7': { api: 'partysocket' },
  'partysocket:close/ws': { api: 'partysocket/ws' },
  'robust-websocket:close': { api: 'robust-websocket' },
  'websocket-as-promised:close/ws': { api: 'websocket-as-promised/ws' },
  'phoenix:disconnect/undici-7': { api: 'phoenix' },
  'sockjs:close': { api: 'sockjs' },
  // The row is about its close event, which has the code and the reason; the Close frame of its transport has neither.
  'sockjs-client:close': {
    api: 'sockjs-client',
    unlike: ['3000', '3999', '4000', '4999', "4000, 'a'.repeat(123)", "undefined, 'bye'"],
  },
  'mock-socket:client.close': { api: 'mock-socket' },
  'mock-socket:server.close': { api: 'mock-socket-server' },
  'mock-socket:server-socket.close': { api: 'mock-socket-server' },
  'msw:client.close': { api: 'msw' },
  'playwright:route.close': { api: 'playwright-route' },
  'playwright:server-route.close': { api: 'playwright-server-route' },
};

/** Measurements that no row is about. */
export const measuredWithoutRow: Readonly<Record<string, string>> = {
  'workerd-2025-06-01:server.close':
    'before 2026-03-03 reasons had no limit; the row is about later compatibility dates',
  'workerd-pedantic_wpt:server.close': 'a flag that is off by default',
  'sockjs:raw.close': 'the same type as the framed connection, on an endpoint that few use',
  'msw:page.close': 'the page calls the global WebSocket, whose type is not changed by the mock',
  'playwright:page.close': 'the page calls the global WebSocket, whose type is not changed by the mock',
};
