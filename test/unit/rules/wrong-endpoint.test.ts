import { check, checkFix, checkFixes } from '../fixture.ts';

suite('wrong-endpoint', () => {
  test('a client of ws', () =>
    check(`
import WebSocket from 'ws';
const socket = new WebSocket(url);
socket.close(1011, 'cannot go on');
//           ^^^^ hint[wrong-endpoint] 💡: 1011 Internal Error is for servers, and this is the client: logs will blame the server.
//| Close with 4011.
socket.close(1012);
//           ^^^^ hint[wrong-endpoint] 💡
socket.close(1013);
//           ^^^^ hint[wrong-endpoint] 💡
socket.close(1014);
//           ^^^^ hint[wrong-endpoint] 💡: 1014 Bad gateway is for servers
socket.close(1010);
socket.close(1001);
`));

  test('a client, however its method is called', () =>
    check(`
import WebSocket from 'ws';
const socket = new WebSocket(url);
const { close } = socket;
close(1011);
//    ^^^^ hint[wrong-endpoint] 💡
socket.close.bind(socket, 1011)();
//                        ^^^^ hint[wrong-endpoint] 💡
socket.close.call(socket, 1011);
//                        ^^^^ hint[wrong-endpoint] 💡
socket.close.apply(socket, [1011]);
//                          ^^^^ hint[wrong-endpoint] 💡
const shut = socket.close;
shut(1006);
//   ^^^^ error[reserved-code] 💡: stays open. Close with a private code such as 4000.
`));

  test('a server of ws', () =>
    check(`
import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 80 });
server.on('connection', (socket, request) => {
  socket.close(1010);
  //           ^^^^ hint[wrong-endpoint] 💡: 1010 Mandatory Ext. is for clients, and this is the server: a server refuses the
  //| handshake instead. Close with 1008 Policy Violation or 4010.
  socket.close(1011);
  socket.on('error', () => socket.close(1013));
});
for (const client of server.clients) client.close(1010);
//                                                ^^^^ hint[wrong-endpoint] 💡
server.clients.forEach(client => client.close(1010));
//                                            ^^^^ hint[wrong-endpoint] 💡
server.handleUpgrade(request, tcp, head, socket => socket.close(1010));
//                                                              ^^^^ hint[wrong-endpoint] 💡
`));

  test('a parameter is what its function is handed to, whatever it is annotated with', () =>
    check(`
import { WebSocket, WebSocketServer } from 'ws';
function greet(socket: WebSocket) {
  socket.close(1010);
  //           ^^^^ hint[wrong-endpoint] 💡
}
const server = new WebSocketServer({ port: 80 });
server.on('connection', greet);
server.on('connection', (socket: WebSocket) => socket.close(1010));
//                                                          ^^^^ hint[wrong-endpoint] 💡
function stop(socket: WebSocket) {
  socket.close(1011);
  //           ^^^^ hint[wrong-endpoint] 💡
}
stop(new WebSocket(url));
`));

  suite('the codes of the team', () => {
    const configuration = `//- file: closewise.config.json
{ "codes": {
  "4001": { "name": "Token expired", "sentBy": "server" },
  "4002": { "name": "Kicked" },
  "4003": { "name": "Bye", "sentBy": "either" },
  "4100": { "name": "Left", "sentBy": "client" }
} }
`;
    test('a client and a server', () =>
      check(`${configuration}//- file: a.ts
import { WebSocket, WebSocketServer } from 'ws';
const socket = new WebSocket(url);
socket.close(4001);
//           ^^^^ hint[wrong-endpoint] 💡: 4001 is "Token expired", which your configuration gives to the server, and this is the
//| client: logs will blame the server. Close with 4100 Left.
socket.close(4002);
socket.close(4003);
socket.close(4004);
socket.close(4100);
new WebSocketServer({ port: 80 }).on('connection', client => {
  client.close(4001);
  client.close(4003);
  client.close(4100);
  //           ^^^^ hint[wrong-endpoint] 💡: 4100 is "Left", which your configuration gives to the client, and this is the server:
  //| logs will blame the client. Close with 4001 Token expired.
});
export function close(either: WebSocket) {
  either.close(4001);
  either.close(4100);
}
`));

    test('a page', () =>
      check(`${configuration}//- file: a.ts
const socket = new WebSocket(url);
socket.close(4001);
//           ^^^^ hint[wrong-endpoint] 💡
socket.close(4100);
socket.onclose = event => { if (event.code === 4001) renew(); };
`));

    test('a fix', () =>
      checkFix(
        'Close with 4100 (Left)',
        `${configuration}//- file: a.ts
new WebSocket(url).close(/*|*/4001);
`,
        `${configuration}//- file: a.ts
new WebSocket(url).close(4100);
`,
      ));

    test('a protocol of others says only what it knows', () =>
      check(`//- protocols: discord-gateway
import { WebSocket } from 'ws';
const gateway = new WebSocket('wss://gateway.discord.gg');
gateway.close(4000);
`));
  });

  test('a field is what is put into it', () =>
    check(`
import WebSocket from 'ws';
export class Live {
  private socket: WebSocket | null = null;
  #other?: WebSocket;
  connect() {
    this.socket = new WebSocket(this.url);
    this.#other = new WebSocket(this.url);
    this.socket.on('error', () => this.socket?.close(1011));
    //                                               ^^^^ hint[wrong-endpoint] 💡
  }
  stop() {
    this.#other?.close(1011);
    //                 ^^^^ hint[wrong-endpoint] 💡
    this.socket = null;
  }
}
`));

  test('JavaScript', () =>
    check(`
//- file: a.js
const WebSocket = require('ws');
let socket;
function connect() {
  socket = new WebSocket(url);
  socket.on('message', () => socket.close(1011));
  //                                      ^^^^ hint[wrong-endpoint] 💡
}
`));

  test('a promise, a factory, a container', () =>
    check(`
import WebSocket from 'ws';
async function open() {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  return socket;
}
const make = () => new WebSocket(url);
const pool = new Set<WebSocket>();
pool.add(make());
(await open()).close(1011);
//                   ^^^^ hint[wrong-endpoint] 💡
for (const each of pool) each.close(1011);
//                                  ^^^^ hint[wrong-endpoint] 💡
`));

  test('Bun', () =>
    check(`
//- runtime: bun
new WebSocket(url).close(1011);
//                       ^^^^ hint[wrong-endpoint] 💡
Bun.serve({ websocket: { message(ws) { ws.close(1010); ws.close(1011); } } });
//                                              ^^^^ hint[wrong-endpoint] 💡
`));

  test('Workers', () =>
    check(`
//- runtime: cloudflare
import { DurableObject } from 'cloudflare:workers';
new WebSocket(url).close(1011);
//                       ^^^^ hint[wrong-endpoint] 💡
const upstream = (await fetch(url, { headers: { Upgrade: 'websocket' } })).webSocket;
upstream?.close(1011);
//              ^^^^ hint[wrong-endpoint] 💡
const pair = new WebSocketPair();
pair[1].close(1010);
//            ^^^^ hint[wrong-endpoint] 💡
pair[1].close(1011);
export class Room extends DurableObject {
  webSocketMessage(ws: WebSocket) {
    ws.close(1010);
    //       ^^^^ hint[wrong-endpoint] 💡
    ws.close(1011);
    for (const each of this.ctx.getWebSockets()) each.close(1012);
  }
}
`));

  test('Deno takes any code on a server, and few on a client', () =>
    check(`
//- runtime: deno
Deno.serve(request => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.close(1010);
  //           ^^^^ hint[wrong-endpoint] 💡
  socket.close(1011);
  return response;
});
`));

  test('websocket (npm)', () =>
    check(`
import { client as Client, server as Server } from 'websocket';
new Client().on('connect', connection => connection.close(1011));
//                                                        ^^^^ hint[wrong-endpoint] 💡
new Server({ httpServer }).on('request', request => {
  const connection = request.accept(null, request.origin);
  connection.close(1010);
  //               ^^^^ hint[wrong-endpoint] 💡
  connection.close(1011);
});
`));

  test('nodejs-websocket and websocket-driver', () =>
    check(`
import nodeWebSocket from 'nodejs-websocket';
import driver from 'websocket-driver';
nodeWebSocket.connect(url).close(1011);
//                               ^^^^ hint[wrong-endpoint] 💡
nodeWebSocket.createServer(connection => connection.close(1010));
//                                                        ^^^^ hint[wrong-endpoint] 💡
driver.client(url).close('failed', 1011);
//                                 ^^^^ hint[wrong-endpoint] 💡
driver.http(request).close('failed', 1011);
`));

  test('servers that stand on ws, and servers with an API of their own', () =>
    check(`
import express from 'express';
import expressWs from 'express-ws';
import { App } from 'uWebSockets.js';
import { Elysia } from 'elysia';
import fastify from 'fastify';
import '@fastify/websocket';
expressWs(express()).app.ws('/', (ws, request) => { ws.close(1010); ws.close(1011); });
//                                                           ^^^^ hint[wrong-endpoint] 💡
fastify().get('/', { websocket: true }, socket => socket.close(1010));
//                                                             ^^^^ hint[wrong-endpoint] 💡
App().ws('/*', { open(ws) { ws.end(1010); ws.end(1011); } });
//                                 ^^^^ hint[wrong-endpoint] 💡
new Elysia().ws('/', { open(ws) { ws.close(1010); ws.close(1011); } });
//                                         ^^^^ hint[wrong-endpoint] 💡
`));

  test('a protocol that says of many codes what becomes of them has no other use for them', () =>
    check(`
import { useServer } from 'graphql-ws/use/ws';
useServer({ schema, onConnect: ctx => { ctx.extra.socket.close(1010); ctx.extra.socket.close(1011); } }, server);
//                                                             ^^^^ hint[wrong-endpoint] 💡
`));

  test('wrappers over ws', () =>
    check(`
import ReconnectingWebSocket from 'reconnecting-websocket';
import WS from 'ws';
new ReconnectingWebSocket(url, [], { WebSocket: WS }).close(1011);
//                                                          ^^^^ hint[wrong-endpoint] 💡
`));

  test('one of several values', () =>
    check(`
import WebSocket from 'ws';
new WebSocket(url).close(failed ? 1011 : 1000);
//                       ^^^^^^^^^^^^^^^^^^^^ hint[wrong-endpoint] 💡: The code can be 1011 Internal Error, which is for servers
`));

  suite('stays silent', () => {
    test('where the API refuses the code anyway', () =>
      check(`
const socket = new WebSocket(url);
socket.close(1011);
//           ^^^^ error[api-rejects-code] 💡
`));

    test('where the side is not known', () =>
      check(`
import { WebSocket, WebSocketServer } from 'ws';
declare const given: WebSocket;
given.close(1011);
given.close(1010);
export function stop(socket: WebSocket) { socket.close(1011); socket.close(1010); }
stop(new WebSocket(url));
`));

    test('where it may be both', () =>
      check(`
import { WebSocket, WebSocketServer } from 'ws';
function stop(socket: WebSocket) { socket.close(1011); socket.close(1010); }
stop(new WebSocket(url));
new WebSocketServer({ port: 80 }).on('connection', stop);
class Session {
  constructor(private readonly socket: WebSocket) {}
  stop() { this.socket.close(1011); }
}
new Session(new WebSocket(url));
new WebSocketServer({ port: 80 }).on('connection', socket => new Session(socket));
let last: WebSocket | undefined;
last = new WebSocket(url);
new WebSocketServer({ port: 80 }).on('connection', socket => { last = socket; });
last.close(1011);
`));

    test('where others may hand in what they have', () =>
      check(`
import { WebSocket } from 'ws';
export class Session {
  constructor(private readonly socket: WebSocket) {}
  stop() { this.socket.close(1011); }
}
new Session(new WebSocket(url));
`));

    test('where a relay has both', () =>
      check(`
import { WebSocket, WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', client => {
  const upstream = new WebSocket(url);
  upstream.on('error', () => client.close(1014, 'bad gateway'));
  upstream.on('close', () => client.close(1011));
  client.on('close', () => upstream.close(1001));
});
`));

    test('for codes that either side may send', () =>
      check(`
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
for (const code of [1000, 1001, 1002, 1003, 1007, 1008, 1009, 3000, 4000, 4011]) socket.close(code);
`));

    test('for what only names speak for, and what is no socket', () =>
      check(`
//- file: a.js
module.exports = function (socket) { socket.close(1011, 'failed'); };
new WebSocketServer({ port: 80 }).on('connection', socket => socket.close(1010));
fs.close(1011);
`));

    test('for events that are made up', () =>
      check(`
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
socket.emit('close', 1011, '');
new CloseEvent('close', { code: 1011 });
`));

    test('for a socket that a server begins', () =>
      check(`
import { WebSocket } from 'ws';
const socket = new WebSocket(null);
socket.close(1011);
`));
  });

  suite('fixes', () => {
    const client = (code: number | string) =>
      `import { WebSocket } from 'ws';\nconst socket = new WebSocket(url);\nsocket.close(${code}, 'failed');`;

    test('a private code', () =>
      checkFix('Close with 4011 (a private code for an internal error)', client('/*|*/1011'), client(4011)));

    test('none is preferred', () =>
      checkFixes(
        `import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', ws => ws.close(/*|*/1010));`,
        ['Close with 1008 Policy Violation', 'Close with 4010 (a private code for a missing extension)'],
      ));

    test('no code of a server is offered to a client', () =>
      checkFixes(`import { WebSocket } from 'ws';\nconst socket = new WebSocket(url);\nsocket.close(/*|*/500);`, [
        'Close with 4500 (a private code for HTTP 500)',
      ]));
  });

  test('a relay says what became of the other side', () =>
    check(`
import { WebSocket, WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', client => {
  const upstream = new WebSocket(url);
  client.on('close', code => upstream.close(code === 1000 ? 1000 : 1011));
  client.on('error', () => upstream.close(1011));
  client.onclose = () => { upstream.close(1011); };
  client.once('close', code => { if (code === 1000) upstream.close(1000); else upstream.close(1011); });
  upstream.on('error', () => upstream.close(1011));
//                                          ^^^^ hint[wrong-endpoint] 💡
  upstream.on('close', () => upstream.close(1011));
//                                          ^^^^ hint[wrong-endpoint] 💡
  redis.on('close', () => upstream.close(1011));
//                                       ^^^^ hint[wrong-endpoint] 💡
});
Bun.serve({
  websocket: {
    message() {},
    close(ws: Bun.ServerWebSocket<{ up: WebSocket }>) { ws.data.up.close(1011); },
  },
});
`));
});
