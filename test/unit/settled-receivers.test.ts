import { check } from './fixture.ts';
import { askTypeScript } from './project-types.ts';

/** What a package that nobody knows, and some that Closewise knows, have in `node_modules`. */
const installed = `
//- file: node_modules/chatty/index.d.ts
/// <reference types="bun-types" />
import type { ServerWebSocket } from 'bun';
import type { WebSocket as ServerSocket } from 'ws';
import type Reconnecting from 'reconnecting-websocket';
export function connect(url: string): WebSocket;
export function open(url: string): { socket?: WebSocket; close(code: number): void };
export function accept(listener: (socket: ServerSocket, id: number) => void): void;
export function either(): WebSocket | ServerSocket;
export function stay(): Reconnecting;
export function file(): { close(descriptor: number): void };
export function dialogOrSocket(): WebSocket | { close(code: number): void };
export interface OwnSocket extends WebSocket { room: string }
export class Wrapped implements Pick<WebSocket, 'close'> { close(code?: number): void }
export function own(): OwnSocket;
export function anything(): any;
export function bun(): ServerWebSocket;
//- file: node_modules/bun-types/index.d.ts
declare module 'bun' {
  interface ServerWebSocket {
    close(code?: number, reason?: string): void;
  }
}
//- file: node_modules/@types/ws/index.d.ts
declare class WebSocket {
  on(event: string, listener: () => void): this;
  close(code?: number, data?: string): void;
  terminate(): void;
}
declare namespace WebSocket {
  export { WebSocket };
}
export = WebSocket;
//- file: node_modules/reconnecting-websocket/index.d.ts
/** A class ReconnectingWebSocket that is only spoken of: interface ReconnectingWebSocket { close() } */
export default class ReconnectingWebSocket {
  private readonly _ws;
  close(code?: number, reason?: string): void;
  reconnect(code?: number, reason?: string): void;
}
`;

/** Compares what is found when TypeScript settles the receivers with the carets; and that nothing is found when nobody does. */
async function checkSettled(source: string): Promise<void> {
  const picture = source.includes('//- file:') ? source : `//- file: a.ts${source}`;
  await check(`${picture.replace(/^ *\/\/ *\^.*\n/gm, '')}${installed}`);
  await check(picture + installed, askTypeScript);
}

suite('receivers that TypeScript settles', function () {
  this.timeout(60_000);

  test("a browser's WebSocket from a package that nobody knows", () =>
    checkSettled(`
import { connect, open } from 'chatty';
const socket = connect('wss://chat.example');
socket.close(1006);
//           ^^^^ error[reserved-code] 💡
socket.close(1001, 'bye');
//           ^^^^ error[api-rejects-code] 💡: InvalidAccessError
socket.close(1000, 'bye');
open('').socket?.close(1001);
//                     ^^^^ error[api-rejects-code] 💡
open('').close(1006);
`));

  test("ws's WebSocket, although the file does not name ws", () =>
    checkSettled(`
import { accept } from 'chatty';
accept((socket, id) => {
  socket.close(1001);
  socket.close(1006);
  //           ^^^^ error[reserved-code] 💡: ws throws
  socket.on('close', () => socket.close(id));
  socket.close(0);
  //           ^ error[out-of-range] 💡
});
`));

  test('a wrapper that is generic here', () =>
    checkSettled(`
import { stay } from 'chatty';
stay().close(1006);
//           ^^^^ error[reserved-code] 💡
stay().close(4000);
`));

  test("a runtime's own socket", () =>
    checkSettled(`
import { bun } from 'chatty';
bun().close(1006);
//          ^^^^ error[reserved-code] 💡
`));

  test('a method of one of several sockets', () =>
    checkSettled(`
import { either } from 'chatty';
either().close(1006);
//             ^^^^ error[reserved-code] 💡
either().close(4000);
`));

  test('through functions of the file', () =>
    checkSettled(`
import { connect } from 'chatty';
const LOST = 1006;
class Room {
  readonly #socket = connect('wss://chat.example');
  leave(code: number) {
    this.#socket.close(code, 'left');
  }
  lose() {
    this.leave(LOST);
    //         ^^^^ error[reserved-code] 💡
  }
}
`));

  test('in JavaScript', () =>
    checkSettled(`
//- file: a.js
const { connect } = require('chatty');
const socket = connect('wss://chat.example');
socket.close(1006);
//           ^^^^ error[reserved-code] 💡
`));

  test('nothing that is no socket, or not for sure', () =>
    checkSettled(`
import { anything, dialogOrSocket, file, missing, Wrapped } from 'chatty';
file().close(1006);
dialogOrSocket().close(1006);
anything().close(1006);
missing().close(1006);
new Wrapped().close(1006);
unheardOf.close(1006);
document.createElement('dialog').close(1006);
`));

  test('a socket with more to it', () =>
    checkSettled(`
import { own } from 'chatty';
own().close(1006);
//          ^^^^ error[reserved-code] 💡
`));

  test('takes away what only a name spoke for', async () => {
    const source = `
//- file: a.js
const { file } = require('chatty');
function stop(ws) {
  ws.close(1006);
}
/** @param {ReturnType<typeof file>} ws */
function finish(ws) {
  ws.close(1006);
}
module.exports = { stop, finish, about: 'WebSocket' };
`;
    await check(
      source.replaceAll('1006);', '1006);\n  //       ^^^^ warning[reserved-code] 💡').replace('@param', '') +
        installed,
    );
    await check(
      source.replace('1006);', '1006);\n  //       ^^^^ warning[reserved-code] 💡') + installed,
      askTypeScript,
    );
  });

  test('a global that the file replaces stays unknown', () =>
    checkSettled(`
import { connect } from 'chatty';
globalThis.WebSocket = class {} as any;
connect('wss://chat.example').close(1006);
`));
});
