import { check } from '../fixture.ts';

suite('handlers in an object that is handed over', () => {
  test('under a name, whatever the annotations say', () =>
    check(`
type Socket = Bun.ServerWebSocket<{ up: WebSocket }>;
const handlers = {
  message() {},
  close(ws: Socket, code: number, reason: string) { ws.data.up.close(code, reason); },
//                                                                   ^^^^ warning[forwarded-code] 💡: 1005 or 1006
};
Bun.serve({ fetch: () => new Response(), websocket: handlers });
const arrows = { message() {}, close: (ws: any, code: number) => new WebSocket(url).close(code) };
//                                                                                        ^^^^ warning[forwarded-code] 💡
Bun.serve({ websocket: arrows });
const shorthand = { message() {}, close };
function close(ws: Socket, code: number) { ws.data.up.close(code); }
//                                                          ^^^^ warning[forwarded-code] 💡
Bun.serve({ websocket: shorthand });
`));

  test('of a class, of a function that makes it, and in other objects', () =>
    check(`
//- runtime: bun
class Handler { message() {} close(ws: any, code: number) { up.close(code); } }
//                                                                   ^^^^ warning[forwarded-code] 💡
const up = new WebSocket(url);
const handler = new Handler();
Bun.serve({ websocket: handler });
const make = () => ({ message() {}, close(ws: any, code: number) { up.close(code); } });
//                                                                          ^^^^ warning[forwarded-code] 💡
Bun.serve({ websocket: make() });
const base = { close(ws: any, code: number) { if (code === 1015) up.close(1000); } };
//                                                         ^^^^ warning[impossible-code] 💡
const options = { websocket: { ...base, message() {} } };
Bun.serve(options);
`));

  test('of other libraries', () =>
    check(`
import { Elysia } from 'elysia';
import { App } from 'uWebSockets.js';
import WebSocket from 'ws';
const up = new WebSocket(url), down = new WebSocket(url);
const route = { message() {}, close(ws: unknown, code: number) { up.close(code); } };
//                                                                        ^^^^ warning[forwarded-code] 💡
new Elysia().ws('/', route);
const behavior = { close(ws: unknown, code: number) { up.close(code); } };
//                                                             ^^^^ warning[forwarded-code] 💡
App().ws('/*', behavior);
const listeners = { close(code: number) { up.close(code); } };
//                                                 ^^^^ warning[forwarded-code] 💡
down.on('close', listeners.close);
`));

  test('that another file hands over, by what it takes', () =>
    check(`
import type { ServerWebSocket } from 'bun';
import type { WebSocket as Socket } from 'uWebSockets.js';
export const handlers = {
  message(ws: ServerWebSocket<{ up: WebSocket }>) {},
  close(ws: ServerWebSocket<{ up: WebSocket }>, code: number) { ws.data.up.close(code); },
//                                                                               ^^^^ warning[forwarded-code] 💡
};
export const behavior = {
  message() {},
  close: (ws: Socket<{ up: WebSocket }>, code: number) => ws.getUserData().up.close(code),
//                                                                                  ^^^^ warning[forwarded-code] 💡
};
`));

  test('is silent of what only looks like one', () =>
    check(`
import type { ServerWebSocket } from 'bun';
interface Data { up: WebSocket }
export class Hub {
  close(ws: ServerWebSocket<Data>, code: number) { ws.data.up.close(code); }
}
export const door = {
  message() {},
  close(key: { turn(): void }, code: number) { new WebSocket(url).close(code); },
};
export const letters = {
  message: 'hello',
  close(ws: ServerWebSocket<Data>, code: number) { ws.data.up.close(code); },
};
export const guarded = {
  message() {},
  close(ws: ServerWebSocket<Data>, code: number) { ws.data.up.close(code === 1005 || code === 1006 ? 1000 : code); },
};
const box = { message() {}, close(label: string, code: number) { new WebSocket(url).close(code); } };
function shut(given: { close(label: string, code: number): void }) { given.close('x', 4000); }
shut(box);
`));
});
