import type { Api, FollowingApi, Library } from './api.ts';
import { conduits } from './conduits/conduits.ts';
import { bunModule, library as bun } from './bun/api.ts';
import { cloudflareModules, library as cloudflare } from './cloudflare/api.ts';
import { crosswsGlobals, library as crossws } from './crossws/api.ts';
import { library as deno } from './deno/api.ts';
import { library as elysia } from './elysia/api.ts';
import { library as hono } from './hono/api.ts';
import { library as agents } from './agents/api.ts';
import { library as partyServer } from './partyserver/api.ts';
import { library as mockSocket } from './mock-socket/api.ts';
import { library as msw } from './msw/api.ts';
import { library as playwright } from './playwright/api.ts';
import { library as simpleWebSocket } from './simple-websocket/api.ts';
import { library as subscriptionsTransportWs } from './subscriptions-transport-ws/api.ts';
import { library as supabaseRealtime } from './supabase-realtime/api.ts';
import { library as yWebSocket } from './y-websocket/api.ts';
import { library as reconnectingWebSocket } from './reconnecting-websocket/api.ts';
import { library as happyDom } from './happy-dom/api.ts';
import { library as jsdom } from './jsdom/api.ts';
import { library as openai } from './openai/api.ts';
import { library as partySocket } from './partysocket/api.ts';
import { library as phoenix } from './phoenix/api.ts';
import { library as robustWebSocket } from './robust-websocket/api.ts';
import { library as rxjs } from './rxjs/api.ts';
import { library as sockjsClient } from './sockjs-client/api.ts';
import { library as undici } from './undici/api.ts';
import { library as webSocketAsPromised } from './websocket-as-promised/api.ts';
import { library as sockette } from './sockette/api.ts';
import { library as livekit } from './livekit/api.ts';
import { library as isows } from './isows/api.ts';
import { library as reactUseWebSocket } from './react-use-websocket/api.ts';
import { library as vueuse } from './vueuse/api.ts';
import { library as colyseus } from './colyseus/api.ts';
import { library as colyseusClient } from './colyseus-client/api.ts';
import { library as expressWs } from './express-ws/api.ts';
import { library as fastifyWebSocket } from './fastify-websocket/api.ts';
import { library as fayeWebSocket } from './faye-websocket/api.ts';
import { library as graphqlWs } from './graphql-ws/api.ts';
import { library as isomorphicWs } from './isomorphic-ws/api.ts';
import { library as koaWebSocket } from './koa-websocket/api.ts';
import { library as nestJsWebSockets } from './nestjs-websockets/api.ts';
import { library as sockjs } from './sockjs/api.ts';
import { library as nodeJsWebSocket } from './nodejs-websocket/api.ts';
import { library as rpcWebSockets } from './rpc-websockets/api.ts';
import { library as webSocketTs } from './websocket-ts/api.ts';
import { library as uWebSockets } from './uwebsockets/api.ts';
import { library as webSocket } from './websocket/api.ts';
import { library as webSocketDriver } from './websocket-driver/api.ts';
import { library as webSocketError } from './websocket-error/api.ts';
import { library as webSocketStream } from './websocket-stream/api.ts';
import { library as whatwg } from './whatwg/api.ts';
import { library as ws } from './ws/api.ts';

/** Every library that Closewise knows: a new one is a folder beside this file and a line here. */
export const libraries: readonly Library[] = [
  whatwg,
  webSocketStream,
  webSocketError,
  ws,
  webSocket,
  fayeWebSocket,
  webSocketDriver,
  sockjs,
  uWebSockets,
  nodeJsWebSocket,
  colyseus,
  colyseusClient,
  isomorphicWs,
  fastifyWebSocket,
  expressWs,
  nestJsWebSockets,
  graphqlWs,
  koaWebSocket,
  bun,
  bunModule,
  deno,
  cloudflare,
  cloudflareModules,
  hono,
  elysia,
  crossws,
  crosswsGlobals,
  partyServer,
  agents,
  reconnectingWebSocket,
  undici,
  jsdom,
  happyDom,
  partySocket,
  robustWebSocket,
  webSocketAsPromised,
  rxjs,
  phoenix,
  sockjsClient,
  openai,
  sockette,
  vueuse,
  isows,
  livekit,
  reactUseWebSocket,
  supabaseRealtime,
  subscriptionsTransportWs,
  simpleWebSocket,
  yWebSocket,
  webSocketTs,
  rpcWebSockets,
  mockSocket,
  msw,
  playwright,
];

/** The libraries, and what only carries sockets from one line to another. */
export const allDeclarations: readonly Library[] = [...libraries, ...conduits];

/** The APIs that are the same under every runtime. */
export const apis: readonly Api[] = libraries.flatMap(({ apis }) => apis).filter(isApi);

function isApi(row: Api | FollowingApi): row is Api {
  return !('follows' in row);
}
