import assert from 'node:assert/strict';
import { loadAnalyser } from '../../server/src/core.ts';
import { analyseFile } from '../../server/src/workspace/analyse-file.ts';
import { fixtureOf, sourceOf } from './fixture-files.ts';

/** The APIs whose close events the numbers of a source are compared with: one list for each use, in the order of the text. */
async function receivedFrom(source: string): Promise<readonly string[]> {
  const { files, path } = fixtureOf(source);
  const analysis = await analyseFile(await loadAnalyser(), sourceOf(files), path, files.get(path) ?? '', new Map(), {});
  return analysis.uses.filter(({ kind }) => kind === 'received').map(({ apis }) => apis.map(({ id }) => id).join());
}

suite('received codes behind annotations', () => {
  const found: readonly (readonly [string, string, ...string[]])[] = [
    ['a handler', `ws.on('close', (code: number, reason: Buffer) => code === 1006);`, 'ws'],
    [
      'a function expression that is bound',
      `ws.on('close', function (code: number) { code === 1006; }.bind(this));`,
      'ws',
    ],
    ['a named function', `ws.on('close', onClose); function onClose(code: number) { return code === 1006; }`, 'ws'],
    ['a constant function', `const onClose = (code: number) => code === 1006; ws.on('close', onClose);`, 'ws'],
    [
      'a function of a declared type',
      `const onClose: (code: number) => void = code => { code === 1006; }; ws.on('close', onClose);`,
      'ws',
    ],
    [
      'a method',
      `class Link { start() { ws.on('close', this.stop.bind(this)); } stop(code: number) { return code === 1006; } }`,
      'ws',
    ],
    [
      'a method with a bound argument',
      `class Link { start(id: string) { ws.on('close', this.stop.bind(this, id)); }
        stop(id: string, code: number) { return code === 1006; } }`,
      'ws',
    ],
    [
      'a method that a handler calls',
      `class Link { start() { ws.on('close', code => this.stop(code)); } stop(code: number) { return code === 1006; } }`,
      'ws',
    ],
    ['an event', `ws.onclose = (event: { code: number }) => event.code === 1006;`, 'ws'],
    ['a destructured event', `ws.onclose = ({ code }: { code: number }) => code === 1006;`, 'ws'],
    [
      'an event taken apart later',
      `ws.addEventListener('close', event => { const { code: closeCode } = event; closeCode === 1006; });`,
      'ws',
    ],
    ['a copy', `ws.on('close', code => { const copy: number = code; return copy === 1006; });`, 'ws'],
    [
      'a variable that is filled later',
      `let lastCode: number | undefined; ws.on('close', code => { lastCode = code; }); lastCode === 1006;`,
      'ws',
    ],
    [
      'a field',
      `class Link { closeCode: number | null = null; start() { ws.on('close', code => { this.closeCode = code; }); }
        isLost() { return this.closeCode === 1006; } }`,
      'ws',
    ],
    [
      'a method that implements one',
      `import type { Server } from 'partyserver'; import { Server as Base } from 'partyserver';
        export class Room extends Base { onClose(connection: any, code: number) { return code === 1006; } }`,
      'cloudflare',
    ],
    [
      'a Durable Object',
      `import { DurableObject } from 'cloudflare:workers';
        export class Room extends DurableObject { webSocketClose(ws: WebSocket, code: number) { return code === 1006; } }`,
      'cloudflare',
    ],
    [
      'a method of options',
      `Bun.serve({ websocket: { close(ws: any, code: number) { code === 1006; } } });`,
      'bun-server',
    ],
    [
      'options that have a name',
      `import { App, type WebSocketBehavior } from 'uWebSockets.js';
        const behavior: WebSocketBehavior<unknown> = { close: (ws, code: number) => code === 1006 };`,
      'uwebsockets',
    ],
    [
      'an implied Durable Object',
      `export class Room { webSocketClose(ws: globalThis.WebSocket, code: number) { return code === 1006; } }`,
      'cloudflare',
    ],
    [
      'a promise of a code',
      `const code = await new Promise<number>(resolve => ws.once('close', resolve)); code === 1006;`,
      'ws',
    ],
    [
      'a promise of more than a code',
      `const closed = new Promise<{ code: number }>(resolve => { ws.on('close', code => { resolve({ code }); }); });
        const { code } = await closed; code === 1006;`,
      'ws',
    ],
    [
      'what a promise is resolved with behind a test',
      `const code = await new Promise<number>(resolve => ws.on('close', c => { if (isOver) resolve(c); })); code === 1006;`,
      'ws',
    ],
    [
      'what a function promises',
      `function closed(): Promise<{ code: number }> { return new Promise(resolve => ws.on('close', code => resolve({ code }))); }
        closed().then(({ code }) => code === 1006); (await Promise.race([closed()])).code === 1006;`,
      'ws',
      'ws',
    ],
    [
      'a promise in a field',
      `class Link { closed: Promise<number>; constructor() { this.closed = new Promise(resolve => ws.on('close', resolve)); }
        async wait() { const code = await this.closed; return code === 1006; } }`,
      'ws',
    ],
    [
      'a resolver beside its promise',
      `const { promise, resolve } = Promise.withResolvers<number>(); ws.on('close', resolve); const code = await promise; code === 1006;`,
      'ws',
    ],
    [
      'a function that another one makes',
      `const stop = (id: string) => (code: number) => code === 1006; ws.on('close', stop('a'));`,
      'ws',
    ],
    [
      'a function that a method makes',
      `class Link { stop(id: string) { return (code: number) => { code === 1006; }; } start() { ws.on('close', this.stop('a')); } }`,
      'ws',
    ],
    [
      'a made function that has a name',
      `function stop(id: string) { const handler = (code: number) => code === 1006; return handler; }
        const onClose = stop('a'); ws.on('close', onClose);`,
      'ws',
    ],
    [
      'a function that is made in two steps',
      `const stop = (id: string) => (name: string) => (code: number) => code === 1006; ws.on('close', stop('a')('b'));`,
      'ws',
    ],
  ];
  for (const [title, source, ...apis] of found) {
    test(title, async () =>
      assert.deepEqual(
        await receivedFrom(`import { WebSocket } from 'ws'; const ws = new WebSocket(url); ${source}`),
        apis,
      ),
    );
  }

  const unknown: readonly (readonly [string, string])[] = [
    [
      'a function that others call as well',
      `ws.on('close', end); end(4000); function end(code: number) { code === 1006; }`,
    ],
    ['a variable of two origins', `let code = 4000; ws.on('close', c => { code = c; }); code === 1006;`],
    ['another event', `ws.on('unexpected', (code: number) => code === 1006);`],
    ['the wrong parameter', `ws.on('close', (code: number, reason: { code: number }) => reason.code === 1006);`],
    ['the exit of a process', `child.on('close', (code: number) => code === 1006);`],
    [
      'a promise of something else',
      `const code = await new Promise<number>(resolve => child.on('close', resolve)); code === 1006;`,
    ],
    [
      'a promise of two origins',
      `const code = await new Promise<number>(resolve => { ws.on('close', resolve); setTimeout(resolve, 10, 4000); }); code === 1006;`,
    ],
    ['another promise of the same', `const [, code] = await Promise.all([1, closed(ws)]); code === 1006;`],
    [
      'a made function that is called',
      `const stop = (id: string) => (code: number) => code === 1006; stop('a')(4000);`,
    ],
    [
      'a promise of a function',
      `const stop = async (id: string) => (code: number) => code === 1006; ws.on('close', stop('a'));`,
    ],
    [
      'an implied Durable Object with another socket',
      `export class Room { webSocketClose(ws: WebSocket, code: number) { return code === 1006; } }`,
    ],
    [
      'an implied Durable Object without a socket',
      `export class Room { webSocketClose(id: string, code: number) { return code === 1006; } }`,
    ],
    ['a class of its own', `class Shell { onClose(connection: any, code: number) { return code === 1006; } }`],
  ];
  for (const [title, source] of unknown) {
    test(title, async () =>
      assert.deepEqual(
        await receivedFrom(`import { WebSocket } from 'ws'; const ws = new WebSocket(url); ${source}`),
        [],
      ),
    );
  }
});
