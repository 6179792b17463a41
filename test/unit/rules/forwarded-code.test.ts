import { check, checkFix, checkFixes, checkNoFix } from '../fixture.ts';

/** Two sockets of `ws`, of which one is closed when the other one was. */
const two = `import { WebSocket } from 'ws';
const a = new WebSocket(url);
const b = new WebSocket(url);
`;
/** Two sockets of a browser. */
const pages = `const a = new WebSocket(url);
const b = new WebSocket(url);
`;

/** A test for each source: found where there are carets, silent where there are none. */
function pictures(before: string, sources: Readonly<Record<string, string>>): void {
  for (const [title, source] of Object.entries(sources)) test(title, () => check(before + source));
}

suite('forwarded-code', () => {
  test('what happens with ws, and what to do', () =>
    check(`
      import { WebSocket } from 'ws';
      const a = new WebSocket(url);
      const b = new WebSocket(url);
      a.on('close', (code, reason) => b.close(code, reason));
      //                                      ^^^^ warning[forwarded-code] 💡: \`code\` can still be 1005 or 1006, which say that no
      //|  usable code arrived and must not be sent: ws throws TypeError and the socket stays open. In that case leave the code
      //|  out, call terminate() for 1006 or send 1000 in its place.
    `));

  test('what happens in a browser, and what to do', () =>
    check(`
      const a = new WebSocket(url);
      const b = new WebSocket(url);
      a.onclose = event => b.close(event.code, event.reason);
      //                           ^^^^^^^^^^ warning[forwarded-code] 💡: \`event.code\` can still be 1005 or 1006, which say that
      //|  no usable code arrived and must not be sent: WebSocket.close throws InvalidAccessError and the socket stays open. Send on
      //|  only 1000 and 3000-4999; else leave the code out or send 1000 in its place.
    `));

  suite('shapes', () =>
    pictures(two, {
      annotated: `
a.on('close', (code: number, reason: Buffer) => { b.close(code, reason.toString()); });
//                                                        ^^^^ warning[forwarded-code] 💡
`,
      'an event': `
a.addEventListener('close', event => { b.close(event.code, event.reason); });
//                                             ^^^^^^^^^^ warning[forwarded-code] 💡
`,
      'an event that is taken apart in the parameter': `
a.onclose = ({ code, reason }) => b.close(code, reason);
//                                        ^^^^ warning[forwarded-code] 💡
`,
      'an event that is taken apart later': `
a.onclose = event => {
  const { code: received, reason } = event;
  b.close(received, reason);
  //      ^^^^^^^^ warning[forwarded-code] 💡: \`received\`
};
`,
      'a named handler': `
function onClose(code: number, reason: Buffer) {
  b.close(code, reason);
  //      ^^^^ warning[forwarded-code] 💡
}
a.on('close', onClose);
`,
      'a handler that is a constant of a declared type': `
const onClose: (code: number) => void = code => b.close(code);
//                                                      ^^^^ warning[forwarded-code] 💡
a.once('close', onClose);
`,
      'a method that is bound': `
class Proxy {
  start() { a.on('close', this.stop.bind(this)); }
  stop(code: number) { b.close(code); }
  //                           ^^^^ warning[forwarded-code] 💡
}
`,
      'a private method': `
class Proxy {
  start() { a.on('close', this.#stop); }
  #stop = (code: number) => b.close(code);
  //                                ^^^^ warning[forwarded-code] 💡
}
class Other {
  start() { a.on('close', this.#stop.bind(this)); }
  #stop(code: number) { b.close(code); }
  //                            ^^^^ warning[forwarded-code] 💡
}
`,
      'a method that the handler calls is reported at the call, once': `
class Proxy {
  start() { a.on('close', code => this.stop(code)); }
  //                                        ^^^^ warning[forwarded-code] 💡: In that case send 1000 or 1011 in its place.
  stop(code: number) { b.close(code); }
}
`,
      'a function that closes both': `
function closeBoth(code: number, reason: string) { a.close(code, reason); b.close(code, reason); }
a.on('close', (code, reason) => closeBoth(code, reason.toString()));
//                                        ^^^^ warning[forwarded-code] 💡: \`code\` can still be 1005 or 1006
`,
      'the method itself is the handler': `
a.on('close', b.close.bind(b));
//            ^^^^^^^^^^^^^^^ warning[forwarded-code] 💡: The code can still be 1005 or 1006
`,
      'all arguments': `
a.on('close', (...args) => b.close(...args));
//                                    ^^^^ warning[forwarded-code]: The code can still be 1005 or 1006
`,
      'a variable that is sent later': `
let lastCode: number | undefined;
a.on('close', code => { lastCode = code; });
setTimeout(() => b.close(lastCode), 100);
//                       ^^^^^^^^ warning[forwarded-code] 💡
`,
      'a field that is sent later': `
class Proxy {
  #code?: number;
  start() { a.on('close', code => { this.#code = code; }); }
  finish() { b.close(this.#code); }
  //                 ^^^^^^^^^^ warning[forwarded-code] 💡: \`this.#code\`
}
`,
      'later, in a function inside': `
a.on('close', code => setTimeout(() => b.close(code), 100));
//                                             ^^^^ warning[forwarded-code] 💡
`,
      'after an await': `
a.on('close', async code => { await drained(); b.close(code); });
//                                                     ^^^^ warning[forwarded-code] 💡
`,
      'beside what has nothing to do with the code': `
a.on('close', code => { if (b.readyState === WebSocket.OPEN) b.close(code); });
//                                                                   ^^^^ warning[forwarded-code] 💡
a.on('close', code => b.readyState === WebSocket.OPEN && b.close(code));
//                                                               ^^^^ warning[forwarded-code] 💡
`,
    }),
  );

  suite('no guards', () =>
    pictures(two, {
      'a default': `
a.on('close', code => b.close(code || 1000));
//                            ^^^^^^^^^^^^ warning[forwarded-code] 💡: \`code\` can still be
a.on('close', code => b.close(code ?? 1000));
//                            ^^^^^^^^^^^^ warning[forwarded-code] 💡
`,
      'whether there is one': `
a.on('close', code => { if (code) b.close(code); });
//                                        ^^^^ warning[forwarded-code] 💡
a.on('close', code => { if (typeof code === 'number') b.close(code); });
//                                                            ^^^^ warning[forwarded-code] 💡
`,
      'a comparison that lets both through': `
a.on('close', (code: number) => { if (code !== 1000) b.close(code); });
//                                                           ^^^^ warning[forwarded-code] 💡: 1005 or 1006
a.on('close', code => {
  if (code === 1000) return b.close(1000);
  b.close(code);
  //      ^^^^ warning[forwarded-code] 💡: 1005 or 1006
});
a.on('close', (code: number) => { if (Number.isInteger(code) && code > 1000) b.close(code); });
//                                                                                   ^^^^ warning[forwarded-code] 💡
`,
      'only one of the two': `
a.on('close', code => { if (code !== 1006) b.close(code); });
//                                                 ^^^^ warning[forwarded-code] 💡: \`code\` can still be 1005, which says that
a.on('close', (code: number) => b.close(code === 1005 ? 1000 : code));
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[forwarded-code] 💡: can still be 1006, which says
a.on('close', code => { if (code === 1006) b.terminate(); else b.close(code); });
//                                                                     ^^^^ warning[forwarded-code] 💡: 1005, which
`,
      'a reason that is always there, as it is an object': `
a.on('close', (code, reason) => { if (reason) b.close(code, reason); });
//                                                    ^^^^ warning[forwarded-code] 💡
`,
      'no reason came either': `
a.on('close', (code, reason) => { if (reason.length === 0) b.close(code); else b.close(code, reason); });
//                                                                 ^^^^ warning[forwarded-code] 💡
`,
      'wasClean is true for 1005': `
a.onclose = event => { if (event.wasClean) b.close(event.code, event.reason); };
//                                                 ^^^^^^^^^^ warning[forwarded-code] 💡: \`event.code\` can still be 1005, which
`,
      'a switch that lists others': `
a.on('close', (code: number) => {
  switch (code) {
    case 1000:
      b.close();
      break;
    default:
      b.close(code);
      //      ^^^^ warning[forwarded-code] 💡
  }
});
`,
      'a log, and a test that only logs': `
a.on('close', code => { console.log(code); if (code === 1006) console.warn('lost'); b.close(code); });
//                                                                                          ^^^^ warning[forwarded-code] 💡
`,
      'a try without a catch, and one around the listener': `
try {
  a.on('close', code => { try { b.close(code); } finally { done(); } });
  //                                    ^^^^ warning[forwarded-code] 💡
} catch {}
`,
    }),
  );

  suite('guards', () =>
    pictures(two, {
      'both are compared': `
a.on('close', (code, reason) => { if (code !== 1005 && code !== 1006) b.close(code, reason); else b.close(); });
a.on('close', (code: number) => { if (code !== 1005 && code !== 1006) b.close(code); });
`,
      'a return before': `
a.on('close', (code: number) => { if (code === 1005 || code === 1006) return; b.close(code); });
a.on('close', code => { if (code === 1005 || code === 1006) { b.close(); } else { b.close(code); } });
`,
      'a choice': `
a.on('close', code => b.close(code === 1005 || code === 1006 ? 1000 : code));
a.on('close', (code: number) => b.close(code === 1005 ? 1000 : code === 1006 ? 4006 : code));
a.onclose = event => b.close(event.code === 1005 || event.code === 1006 ? undefined : event.code);
`,
      'a range': `
a.on('close', code => { if (code >= 3000) b.close(code); else b.close(); });
a.on('close', code => b.close(code === 1000 || (code >= 3000 && code <= 4999) ? code : 1000));
a.on('close', code => { if (code > 1003 && code < 1007) code = 1000 as never; b.close(code); });
a.on('close', (code: number) => b.close(code < 1004 ? code : 1000));
`,
      'a clamp': `
a.on('close', code => b.close(Math.max(3000, Math.min(code, 4999))));
`,
      'a function that says so': `
a.on('close', code => { if (isSendable(code)) b.close(code); else b.close(); });
a.on('close', code => b.close(isValidStatusCode(code) ? code : 1000));
a.on('close', code => { if (!canSend(code)) return; b.close(code); });
a.on('close', code => b.close(toSendable(code)));
a.on('close', code => b.close(sanitizeCode(code)));
`,
      'a function of the file that tells': `
const isReserved = (code: number) => code === 1005 || code === 1006;
a.on('close', code => { if (isReserved(code)) b.close(); else b.close(code); });
`,
      'a table or a list': `
a.on('close', code => b.close(table[code] ?? 1000));
a.on('close', code => b.close(allowed.has(code) ? code : 1000));
a.on('close', (code: number) => b.close([1005, 1006].includes(code) ? 1000 : code));
const reserved = [1004, 1005, 1006, 1015];
a.on('close', (code: number) => { if (!reserved.includes(code)) b.close(code); });
`,
      'a switch': `
a.on('close', (code: number) => {
  switch (code) {
    case 1005:
    case 1006:
      b.close();
      break;
    default:
      b.close(code);
  }
});
a.on('close', code => { switch (code) { case 1000: case 1001: b.close(code); } });
`,
      'a try': `
a.on('close', (code, reason) => { try { b.close(code, reason); } catch { b.terminate(); } });
`,
      'a function that keeps errors, and a promise': `
a.on('close', code => attempt(() => b.close(code)));
a.on('close', code => tryCatch(() => { b.close(code); }));
a.on('close', code => { drained().then(() => b.close(code)).catch(() => b.terminate()); });
a.on('close', code => { drained().catch(() => b.close(code)); });
//                                                    ^^^^ warning[forwarded-code] 💡
a.on('close', code => { drained().then(() => b.close(code)); });
//                                                   ^^^^ warning[forwarded-code] 💡
`,
      'a reason, which only comes with a code': `
a.on('close', (code, reason) => { if (reason.length > 0) b.close(code, reason); else b.close(); });
a.on('close', (code, reason) => { const text = reason.toString(); if (text) b.close(code, text); else b.close(); });
a.onclose = ({ code, reason }) => { if (reason) b.close(code, String(reason)); };
`,
      'an assertion': `
a.on('close', code => { assert(code >= 3000); b.close(code); });
a.on('close', code => { validateCloseCode(code); b.close(code); });
`,
      'a table with what is sent in their place': `
const instead = new Map([[1005, 1000], [1006, 1011]]);
a.on('close', code => b.close(instead.get(code) ?? code));
a.on('close', code => b.close(table[code] ?? code));
a.on('close', code => b.close(table[a.url] ?? code));
//                            ^^^^^^^^^^^^^^^^^^^^ warning[forwarded-code] 💡: \`code\` can still be
`,
      'a function inside that is only called where there is a code': `
a.on('close', code => {
  const forward = () => b.close(code);
  if (code !== 1005 && code !== 1006) forward();
});
a.on('close', code => {
  if (code === 1005 || code === 1006) b.close();
  else setTimeout(forward, 100);
  function forward() { b.close(code); }
});
a.on('close', code => {
  const forward = () => b.close(code);
  //                            ^^^^ warning[forwarded-code] 💡
  if (code !== 1005 && code !== 1006) forward();
  else setTimeout(forward, 100);
});
`,
      'a test under a name': `
a.on('close', code => { const fine = code !== 1005 && code !== 1006; b.close(fine ? code : 1000); });
a.on('close', code => { const closeCode = code === 1005 || code === 1006 ? 1000 : code; b.close(closeCode); });
`,
      constants: `
const CloseCode = { NoStatus: 1005, Abnormal: 1006 };
a.on('close', (code: number) => { if (code !== CloseCode.NoStatus && code !== CloseCode.Abnormal) b.close(code); });
`,
      'another value': `
a.on('close', (code: number) => { if (code === 1005 || code === 1006) code = 1000; b.close(code); });
a.on('close', (code: number) => { code = normalize(code); b.close(code); });
a.on('close', code => { let out = code; if (out === 1005 || out === 1006) out = 1000 as never; b.close(out); });
`,
      'the event is tested, and a part of it is sent': `
a.onclose = event => { const { code } = event; if (event.code === 1005 || event.code === 1006) return; b.close(code); };
a.onclose = event => { if (!shouldForward(event)) return; b.close(event.code); };
`,
      'inside the function that closes': `
function shut(socket: WebSocket, code: number) { try { socket.close(code); } catch {} }
a.on('close', code => shut(b, code));
function end(socket: WebSocket, code: number) { if (code >= 3000) socket.close(code); else socket.close(); }
a.on('close', code => end(b, code));
a.on('close', code => safeClose(b, code));
`,
    }),
  );

  suite('what does no harm', () => {
    pictures('', {
      'the server of Bun': `
Bun.serve({ websocket: { message() {}, close(ws, code, reason) { ws.data.other.close(code, reason); ws.close(code); } } });
const socket = new WebSocket(url);
Bun.serve({ websocket: { open(ws) { socket.onclose = event => ws.close(event.code, event.reason); } } });
`,
      'uWebSockets.js': `
import { App } from 'uWebSockets.js';
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
App().ws('/', { open: ws => { socket.on('close', code => ws.end(code)); } });
`,
      'a mock that takes anything': `
import { ws } from 'msw';
ws.link(url).addEventListener('connection', ({ client, server }) => {
  server.addEventListener('close', event => client.close(event.code, event.reason));
});
`,
      'a test that forwards what its own page sent': `
import { test } from '@playwright/test';
test('relay', async ({ page }) => {
  await page.routeWebSocket(url, ws => {
    const server = ws.connectToServer();
    ws.onClose((code, reason) => server.close({ code, reason }));
    server.onClose((code, reason) => ws.close({ code, reason }));
  });
});
`,
      'an event that is made up': `
import { WebSocket } from 'ws';
const a = new WebSocket(url);
a.on('close', code => a.emit('close', code));
a.onclose = event => dispatchEvent(new CloseEvent('close', { code: event.code }));
const socket = new window.WebSocket(url);
export function stop(code: number) {
  const event = new CloseEvent('close', { code });
  socket.close(event.code);
}
socket.onclose = ({ code }) => {
  const event = new CloseEvent('close', { code });
  socket.close(event.code);
  //           ^^^^^^^^^^ warning[forwarded-code] 💡
};
`,
      'ws does not look at the code once it is closed': `
import { WebSocket } from 'ws';
const a = new WebSocket(url);
a.on('close', code => a.close(code));
a.on('close', function (code) { this.close(code); });
a.onclose = event => event.target.close(event.code);
`,
      'the same by a method, a field or a function': `
import { WebSocket } from 'ws';
class Connection {
  constructor(private readonly ws: WebSocket, other: WebSocket) {
    ws.on('close', (code, reason) => this.dispose(code, reason.toString()));
    this.ws.on('close', this.onClose.bind(this));
    this.ws.on('close', code => end(this.ws, code));
    this.ws.on('close', code => end(other, code));
    //                                     ^^^^ warning[forwarded-code] 💡
  }
  dispose(code: number, reason: string) { this.ws.close(code, reason); }
  onClose(code: number) { this.ws.close(code); }
}
function end(socket: WebSocket, code: number) { socket.close(code); }
`,
      'what is no WebSocket': `
import { spawn } from 'node:child_process';
const child = spawn('x');
child.on('close', (code: number) => process.exit(code));
child.on('close', code => server.close(code));
`,
      'a code that was not received': `
import { WebSocket } from 'ws';
function stop(socket: WebSocket, code: number) { socket.close(code); }
stop(new WebSocket(url), 4000);
`,
      'a receiver that nobody knows': `
import { WebSocket } from 'ws';
const a = new WebSocket(url);
a.on('close', code => socket.close(code));
`,
    });

    test('the same socket in a browser throws even so', () =>
      check(`
        const a = new WebSocket(url);
        a.onclose = event => a.close(event.code);
        //                           ^^^^^^^^^^ warning[forwarded-code] 💡: WebSocket.close throws InvalidAccessError. Send
      `));
  });

  suite('by receiver and sender', () =>
    pictures('', {
      'faye-websocket never reports 1005': `
import faye from 'faye-websocket';
import { WebSocket } from 'ws';
const a = new faye.Client(url);
const b = new WebSocket(url);
a.on('close', event => b.close(event.code, event.reason));
//                             ^^^^^^^^^^ warning[forwarded-code] 💡: \`event.code\` can still be 1006, which says
a.on('close', event => { if (event.code !== 1006) b.close(event.code); });
`,
      'Deno reports 0 in the place of 1006, and sends anything': `
Deno.serve(request => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  const upstream = new WebSocket(url);
  upstream.onclose = event => socket.close(event.code);
  //                                       ^^^^^^^^^^ warning[forwarded-code] 💡: 1005 or 0, which say that no usable code arrived and
  //|  must not be sent: Deno.upgradeWebSocket().socket sends it all the same, and the other end fails the connection. In
  //|  that case leave the code out or send 1000 or 1011 in its place.
  upstream.onclose = event => { if (event.code !== 0 && event.code !== 1005) socket.close(event.code); };
  return response;
});
`,
      'a Durable Object': `
import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  async webSocketClose(ws: WebSocket, code: number, reason: string, wasClean: boolean) {
    ws.close(code, 'Durable Object is closing WebSocket');
    //       ^^^^ warning[forwarded-code] 💡: WebSocket.close (Workers) throws InvalidAccessError. In that case leave
  }
}
`,
      'one that only implements the interface': `
export class Room implements DurableObject {
  async webSocketClose(ws: WebSocket, code: number) {
    for (const other of this.ctx.getWebSockets()) other.close(code);
    ws.close(code);
    //       ^^^^ warning[forwarded-code] 💡
  }
}
`,
      'a pair of Workers': `
export default {
  async fetch(request: Request) {
    const [client, server] = Object.values(new WebSocketPair());
    const upstream = (await fetch(url)).webSocket!;
    upstream.addEventListener('close', ({ code, reason }) => server.close(code, reason));
    //                                                                    ^^^^ warning[forwarded-code] 💡
    return new Response(null, { status: 101, webSocket: client });
  },
};
`,
      partyserver: `
import { Server, type Connection } from 'partyserver';
export class Room extends Server {
  onClose(connection: Connection, code: number, reason: string) {
    connection.close(code, reason);
    //               ^^^^ warning[forwarded-code] 💡
  }
}
`,
      'hono on Node': `
import { Hono } from 'hono';
import { createNodeWebSocket } from '@hono/node-ws';
import { WebSocket } from 'ws';
const app = new Hono();
const { upgradeWebSocket } = createNodeWebSocket({ app });
const upstream = new WebSocket(url);
app.get('/', upgradeWebSocket(() => ({
  onClose(event, ws) { ws.close(event.code); upstream.close(event.code); },
  //                                                        ^^^^^^^^^^ warning[forwarded-code] 💡
})));
`,
      'websocket (npm) looks at codes, and drop does not': `
import { client } from 'websocket';
import { WebSocket } from 'ws';
const a = new WebSocket(url);
new client().on('connect', connection => {
  a.on('close', (code, reason) => connection.close(code, reason.toString()));
  //                                               ^^^^ warning[forwarded-code] 💡: websocket (npm) throws Error
  a.on('close', (code, reason) => connection.drop(code, reason.toString()));
  //                                              ^^^^ warning[forwarded-code] 💡: connection.drop sends it all the same
});
`,
      'swallowed, thrown later, rejected': `
import ReconnectingWebSocket from 'reconnecting-websocket';
import { webSocket } from 'rxjs/webSocket';
import WebSocketAsPromised from 'websocket-as-promised';
const a = new WebSocket(url);
const b = new ReconnectingWebSocket(url);
const subject = webSocket('wss://x');
const promised = new WebSocketAsPromised(url);
a.onclose = event => b.reconnect(event.code);
//                               ^^^^^^^^^^ warning[forwarded-code] 💡: reconnect() swallows the error
a.onclose = ({ code, reason }) => subject.error({ code, reason });
//                                                ^^^^ warning[forwarded-code] 💡: where nobody can catch it
a.onclose = event => promised.close(event.code);
//                                  ^^^^^^^^^^ warning[forwarded-code] 💡: the promise of websocket-as-promised rejects
a.onclose = event => promised.close(event.code).catch(() => {});
`,
      'JavaScript, with sockets that only the calls tell': `
//- file: a.js
const WebSocket = require('ws');
const pipe = (from, to) => {
  from.on('close', (code, reason) => to.close(code, reason));
  //                                          ^^^^ warning[forwarded-code] 💡
};
new WebSocket.Server({ port: 80 }).on('connection', client => pipe(client, new WebSocket(url)));
`,
      'JavaScript, at the top of a script': `
//- file: a.js
const socket = new WebSocket(url);
const other = new WebSocket(url);
socket.onclose = event => other.close(event.code);
//                                    ^^^^^^^^^^ warning[forwarded-code] 💡
`,
      'JavaScript, a Durable Object': `
//- file: a.js
import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  async webSocketClose(ws, code, reason, wasClean) {
    ws.close(code, reason);
    //       ^^^^ warning[forwarded-code] 💡
  }
}
`,
    }),
  );

  suite('fixes', () => {
    const bare = 'Close without a code when no usable code arrived';
    const cut = 'Call terminate() when the connection was lost';
    const normal = 'Close with 1000 Normal Closure when no usable code arrived';
    const internal = 'Close with 1011 Internal Error when no usable code arrived';
    const chosen = 'Close without a code unless 1000 or 3000-4999 arrived';
    const chosenNormal = 'Close with 1000 Normal Closure unless 1000 or 3000-4999 arrived';

    test('the best first', async () => {
      await checkFixes(`${two}a.on('close', (code, reason) => { b.close(/*|*/code, reason); });`, [
        `* ${bare}`,
        cut,
        normal,
      ]);
      await checkFixes(`${two}a.on('close', (code, reason) => b.close(/*|*/code, reason));`, [
        `* ${bare}`,
        cut,
        normal,
      ]);
      await checkFixes(`${pages}a.onclose = ({ code }) => { b.close(/*|*/code); };`, [`* ${chosen}`, chosenNormal]);
      await checkFixes(
        `${two}function shut(code: number) { b.close(code); }\na.on('close', code => shut(/*|*/code));`,
        [normal, internal],
      );
      await checkFixes(
        `import { WebSocketServer, WebSocket } from 'ws';
        const a = new WebSocket(url);
        new WebSocketServer({ port: 80 }).on('connection', b => a.on('close', code => b.close(/*|*/code)));`,
        [`* ${bare}`, cut, normal],
      );
    });

    test('a statement', () =>
      checkFix(
        bare,
        `${two}a.on('close', (code, reason) => {
  b.close(/*|*/code, reason);
});`,
        `${two}a.on('close', (code, reason) => {
  if (code === 1005 || code === 1006) {
    b.close();
  } else {
    b.close(code, reason);
  }
});`,
      ));

    test('in a file that goes without braces', () =>
      checkFix(
        bare,
        `${two}a.on('close', (code, reason) => {
    if (!b) return;
    b.close(/*|*/code, reason);
});`,
        `${two}a.on('close', (code, reason) => {
    if (!b) return;
    if (code === 1005 || code === 1006) b.close();
    else b.close(code, reason);
});`,
      ));

    test('without semicolons, with tabs', () =>
      checkFix(
        bare,
        `import { WebSocket } from 'ws'
const a = new WebSocket(url)
const b = new WebSocket(url)
a.on('close', (code, reason) => {
\tb.close(/*|*/code, reason)
})`,
        `import { WebSocket } from 'ws'
const a = new WebSocket(url)
const b = new WebSocket(url)
a.on('close', (code, reason) => {
\tif (code === 1005 || code === 1006) {
\t\tb.close()
\t} else {
\t\tb.close(code, reason)
\t}
})`,
      ));

    test('in the middle of a line', () =>
      checkFix(
        cut,
        `${two}a.on('close', code => { b.close(/*|*/code) });`,
        `${two}a.on('close', code => { if (code === 1006) b.terminate(); else if (code === 1005) b.close(); else b.close(code) });`,
      ));

    test('the body of an arrow function', () =>
      checkFix(
        bare,
        `${two}a.on('close', (code, reason) => b.close(/*|*/code, reason));`,
        `${two}a.on('close', (code, reason) => (code === 1005 || code === 1006 ? b.close() : b.close(code, reason)));`,
      ));

    test('the body of an arrow function with something behind it', () =>
      checkFix(
        bare,
        `${two}a.on('close', (code, reason) => setTimeout(() => b.close(/*|*/code, reason.toString()), 5000));`,
        `${two}a.on('close', (code, reason) => setTimeout(() => (code === 1005 || code === 1006 ? b.close() : b.close(code, reason.toString())), 5000));`,
      ));

    test('a comment at the end of the line goes with the call', async () => {
      await checkFix(
        bare,
        `${two}a.on('close', (code, reason) => {
  b.close(/*|*/code, reason); // keep in sync
});`,
        `${two}a.on('close', (code, reason) => {
  if (code === 1005 || code === 1006) {
    b.close();
  } else {
    b.close(code, reason); // keep in sync
  }
});`,
      );
      await checkFix(
        'Close without a code unless 1000 or 3000-4999 arrived',
        `${pages}a.onclose = ({ code }) => {
  if (b.readyState === WebSocket.OPEN) b.close(/*|*/code); /* keep in sync */
};`,
        `${pages}a.onclose = ({ code }) => {
  if (b.readyState === WebSocket.OPEN) {
    if (code === 1000 || code >= 3000) b.close(code); /* keep in sync */
    else b.close();
  }
};`,
      );
      await checkFix(
        bare,
        `${two}a.on('close', code => { b.close(/*|*/code); }); // keep in sync`,
        `${two}a.on('close', code => { if (code === 1005 || code === 1006) b.close(); else b.close(code); }); // keep in sync`,
      );
    });

    test('in one line, without semicolons', () =>
      checkFix(
        bare,
        `const { WebSocket } = require('ws')
const a = new WebSocket(url)
const b = new WebSocket(url)
a.on('close', code => { b.close(/*|*/code) })`,
        `const { WebSocket } = require('ws')
const a = new WebSocket(url)
const b = new WebSocket(url)
a.on('close', code => { if (code === 1005 || code === 1006) b.close(); else b.close(code) })`,
      ));

    test('a lost connection alone is passed on as one', async () => {
      const closed = 'Close without a code when the connection was lost';
      await checkFixes(`${two}a.on('close', code => { if (code === 1005) return; b.close(/*|*/code); });`, [
        `* ${cut}`,
        'Treat 1006 Abnormal Closure like 1005',
        closed,
      ]);
      await checkFixes(
        `import Faye from 'faye-websocket';
import { connection } from './connection.js';
import { server } from 'websocket';
const a = new Faye.Client(url);
new server({ httpServer }).on('connect', b => { a.on('close', ({ code }) => { b.close(/*|*/code); }); });`,
        ['* Close with 1011 Internal Error when the connection was lost', closed],
      );
    });

    test('behind &&', () =>
      checkFix(
        bare,
        `${two}a.on('close', code => {
  b.readyState === WebSocket.OPEN && b.close(/*|*/code);
});`,
        `${two}a.on('close', code => {
  b.readyState === WebSocket.OPEN && (code === 1005 || code === 1006 ? b.close() : b.close(code));
});`,
      ));

    test('the only statement of an if in the middle of a line', () =>
      checkFix(
        bare,
        `${two}a.on('close', code => { if (isOpen) b.close(/*|*/code); });`,
        `${two}a.on('close', code => { if (isOpen) { if (code === 1005 || code === 1006) b.close(); else b.close(code); } });`,
      ));

    test('where 1000 would end the session, another code', () =>
      checkFixes(
        `//- protocols: discord-gateway
import { WebSocket } from 'ws';
const gateway = new WebSocket('wss://gateway.discord.gg/?v=10');
other.onclose = event => 0;
const a = new WebSocket(url);
a.on('close', code => gateway.close(/*|*/code));`,
        [`* ${bare}`, cut, 'Close with 4200 when no usable code arrived'],
      ));

    test('optional chaining and return', () =>
      checkFix(
        bare,
        `${two}let c: WebSocket | undefined;
a.onclose = event => {
  return c?.close(/*|*/event.code, event.reason);
};`,
        `${two}let c: WebSocket | undefined;
a.onclose = event => {
  if (event.code === 1005 || event.code === 1006) {
    return c?.close();
  } else {
    return c?.close(event.code, event.reason);
  }
};`,
      ));

    test('await, in a call over several lines', () =>
      checkFix(
        bare,
        `import { WebSocket } from 'ws';
import { WebSocketAsPromised as Promised } from './promised';
const a = new WebSocket(url);
const b = new WebSocket(url);
a.on('close', async (code, reason) => {
  await b.close(
    /*|*/code,
    reason,
  );
});`,
        `import { WebSocket } from 'ws';
import { WebSocketAsPromised as Promised } from './promised';
const a = new WebSocket(url);
const b = new WebSocket(url);
a.on('close', async (code, reason) => {
  if (code === 1005 || code === 1006) {
    await b.close();
  } else {
    await b.close(
      code,
      reason,
    );
  }
});`,
      ));

    test('the only statement of an if without braces', () =>
      checkFix(
        bare,
        `${two}a.on('close', code => {
  if (b.readyState === WebSocket.OPEN) b.close(/*|*/code);
});`,
        `${two}a.on('close', code => {
  if (b.readyState === WebSocket.OPEN) {
    if (code === 1005 || code === 1006) b.close();
    else b.close(code);
  }
});`,
      ));

    test('only the code that is left is asked about', () =>
      checkFix(
        'Close without a code when no code arrived',
        `${two}a.on('close', code => {
  if (code === 1006) {
    return;
  }
  b.close(/*|*/code);
});`,
        `${two}a.on('close', code => {
  if (code === 1006) {
    return;
  }
  if (code === 1005) {
    b.close();
  } else {
    b.close(code);
  }
});`,
      ));

    test('the one that says that the connection was lost', () =>
      checkFix(
        'Close without a code when the connection was lost',
        `${two}a.on('close', code => {
  if (code === 1005) return;
  b.close(/*|*/code);
});`,
        `${two}a.on('close', code => {
  if (code === 1005) return;
  if (code === 1006) b.close();
  else b.close(code);
});`,
      ));

    test('terminate', () =>
      checkFix(
        cut,
        `${two}a.on('close', (code, reason) => {
  b.close(/*|*/code, reason);
});`,
        `${two}a.on('close', (code, reason) => {
  if (code === 1006) {
    b.terminate();
  } else if (code === 1005) {
    b.close();
  } else {
    b.close(code, reason);
  }
});`,
      ));

    test('a choice in the argument', () =>
      checkFix(
        normal,
        `${two}a.on('close', (code, reason) => b.close(/*|*/code, reason));`,
        `${two}a.on('close', (code, reason) => b.close(code === 1005 || code === 1006 ? 1000 : code, reason));`,
      ));

    test('a choice beside a default', () =>
      checkFix(
        normal,
        `${two}a.on('close', (code, reason) => b.close(/*|*/code || 1000, reason));`,
        `${two}a.on('close', (code, reason) => b.close(code === 1005 || code === 1006 ? 1000 : code || 1000, reason));`,
      ));

    test('a choice in the call of a function', () =>
      checkFix(
        normal,
        `${two}function shut(code: number) { b.close(code); }
a.on('close', code => shut(/*|*/code));`,
        `${two}function shut(code: number) { b.close(code); }
a.on('close', code => shut(code === 1005 || code === 1006 ? 1000 : code));`,
      ));

    test('a shorthand', () =>
      checkFix(
        chosenNormal,
        `import { webSocket } from 'rxjs/webSocket';
const a = new WebSocket(url);
const subject = webSocket('wss://x');
a.onclose = ({ code, reason }) => subject.error({ /*|*/code, reason });`,
        `import { webSocket } from 'rxjs/webSocket';
const a = new WebSocket(url);
const subject = webSocket('wss://x');
a.onclose = ({ code, reason }) => subject.error({ code: code === 1000 || code >= 3000 ? code : 1000, reason });`,
      ));

    test('browsers take 1000 and 3000-4999 only', () =>
      checkFix(
        'Close without a code or reason unless 1000 or 3000-4999 arrived',
        `${pages}a.onclose = event => {
  b.close(/*|*/event.code, event.reason);
};`,
        `${pages}a.onclose = event => {
  if (event.code === 1000 || event.code >= 3000) {
    b.close(event.code, event.reason);
  } else {
    b.close();
  }
};`,
      ));

    test('a choice for browsers', () =>
      checkFix(
        chosenNormal,
        `${pages}a.onclose = event => b.close(/*|*/event.code, event.reason);`,
        `${pages}a.onclose = event => b.close(event.code === 1000 || event.code >= 3000 ? event.code : 1000, event.reason);`,
      ));

    test('a code that may be missing', () =>
      checkFix(
        chosenNormal,
        `${pages}let lastCode: number | undefined;
a.onclose = event => { lastCode = event.code; };
export const stop = () => b.close(/*|*/lastCode);`,
        `${pages}let lastCode: number | undefined;
a.onclose = event => { lastCode = event.code; };
export const stop = () => b.close(lastCode !== undefined && (lastCode === 1000 || lastCode >= 3000) ? lastCode : 1000);`,
      ));

    test('the method itself is the handler', () =>
      checkFix(
        bare,
        `${two}a.on('close', /*|*/b.close.bind(b));`,
        `${two}a.on('close', (code, reason) => (code === 1005 || code === 1006 ? b.close() : b.close(code, reason)));`,
      ));

    test('the constants of the project', () =>
      checkFix(
        bare,
        `import { WebSocket } from 'ws';
enum CloseCode { Normal = 1000, NoStatus = 1005, Abnormal = 1006 }
const a = new WebSocket(url);
const b = new WebSocket(url);
a.on('close', code => {
  b.close(/*|*/code);
});`,
        `import { WebSocket } from 'ws';
enum CloseCode { Normal = 1000, NoStatus = 1005, Abnormal = 1006 }
const a = new WebSocket(url);
const b = new WebSocket(url);
a.on('close', code => {
  if (code === CloseCode.NoStatus || code === CloseCode.Abnormal) {
    b.close();
  } else {
    b.close(code);
  }
});`,
      ));

    test('numbers where only some of the codes have a name', async () => {
      const source = (body: string): string => `import { WebSocket } from 'ws';
enum Shutdown { Restart = 1012, Gone = 1006 }
const a = new WebSocket(url);
const b = new WebSocket(url);
a.on('close', code => {
${body}
});`;
      await checkFix(
        bare,
        source('  b.close(/*|*/code);'),
        source(`  if (code === 1005 || code === 1006) {
    b.close();
  } else {
    b.close(code);
  }`),
      );
      await checkFix(
        'Call terminate() when the connection was lost',
        source('  b.close(/*|*/code);'),
        source(`  if (code === 1006) {
    b.terminate();
  } else if (code === 1005) {
    b.close();
  } else {
    b.close(code);
  }`),
      );
    });

    test('what Deno reports', () =>
      checkFix(
        bare,
        `Deno.serve(request => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  const upstream = new WebSocket(url);
  upstream.onclose = event => socket.close(/*|*/event.code);
  return response;
});`,
        `Deno.serve(request => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  const upstream = new WebSocket(url);
  upstream.onclose = event => (event.code === 1005 || event.code === 0 ? socket.close() : socket.close(event.code));
  return response;
});`,
      ));

    test('none where the code has no name', () =>
      checkNoFix(`${two}a.on('close', (...args) => b.close(.../*|*/args));`));
  });

  test('a conversion to a number, and a limit, let them through', () =>
    check(`
import { WebSocket } from 'ws';
function relay(a: WebSocket, b: WebSocket) {
  a.on('close', code => b.close(Number(code)));
//                              ^^^^^^^^^^^^ warning[forwarded-code] 💡: \`code\` can still be 1005 or 1006
  a.on('close', code => b.close(Math.min(code, 4999)));
//                              ^^^^^^^^^^^^^^^^^^^^ warning[forwarded-code] 💡: \`code\` can still be 1005 or 1006
  a.on('close', (code: any) => b.close(parseInt(code, 10)));
//                                     ^^^^^^^^^^^^^^^^^^ warning[forwarded-code] 💡
  a.on('close', code => b.close(Math.max(code, 3000)));
  a.on('close', code => b.close(Math.min(code, limit())));
  a.on('close', code => { if (code > 2999) b.close(+code); });
}
`));

  test('who keeps 1005 and 1006 away is told nothing of 0', () =>
    check(`
Deno.serve(request => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  const upstream = new WebSocket(url);
  upstream.onclose = event => {
    const code = [1005, 1006].includes(event.code) ? 1000 : event.code;
    socket.close(code);
  };
  upstream.addEventListener('close', event => { if (event.code !== 1005) socket.close(event.code); });
//                                                                                    ^^^^^^^^^^ warning[forwarded-code] 💡: 0
  return response;
});
`));
});
