import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { apiNamed } from '../../server/src/apis/references.ts';
import { runtimes } from '../../server/src/apis/runtimes.ts';
import { runtimeIds } from '../../server/src/core.ts';
import { check, checkCompletion, checkHover } from './fixture.ts';

const byDefault = 'WebSocket.close throws InvalidAccessError';

suite('runtime', () => {
  test('where nothing names one, it is a browser or Node', () =>
    check(`
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
`));

  test('a hover says which one and why', () =>
    checkHover(
      `
//- file: wrangler.toml
name = 'chat'
//- file: a.ts
new WebSocket(url).close(/*|*/1001);
`,
      /^Here: WebSocket\.close .* sends it as given\. Runtime: Cloudflare Workers, because of wrangler\.toml\.$/m,
    ));

  test('an API that is the same everywhere does not speak of it', async () => {
    await checkHover(
      `
//- file: wrangler.toml
//- file: a.ts
import { WebSocket } from 'ws';
new WebSocket(url).close(/*|*/1001);
`,
      /^(?!.*Runtime)/s,
    );
    await checkHover('new WebSocketStream(url).close({ closeCode: /*|*/1001 });', /^(?!.*Runtime)/s);
    await checkHover('const pair = new WebSocketPair();\npair[0].close(/*|*/1001);', /^(?!.*Runtime)/s);
  });

  test('nor does a use that nothing is sent or received by', () =>
    checkHover("new CloseEvent('close', { code: /*|*/1006 });", /^(?!.*Runtime)/s));

  test('completion offers what it sends', async () => {
    await checkCompletion('new WebSocket(url).close(/*|*/);', ['1000', '3000', '3003', '3008', '4000']);
    await checkCompletion(
      `
//- file: bun.lock
//- file: a.ts
new WebSocket(url).close(/*|*/);
`,
      [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3003, 3008, 4000].map(String),
    );
  });

  test('each has a client and a server, whose facts those that follow them have', () => {
    const table = runtimes.map(({ id, client, server }) => [id, client.id, server.id]);
    assert.deepEqual(table, [
      ['browser', 'whatwg', 'ws'],
      ['node', 'whatwg', 'ws'],
      ['deno', 'whatwg', 'deno-server'],
      ['bun', 'bun', 'bun-server'],
      ['cloudflare', 'cloudflare', 'cloudflare'],
    ]);
    for (const runtime of runtimes) {
      for (const follower of ['hono', 'crossws']) {
        assert.equal(apiNamed(follower, runtime)?.api.accepts, runtime.server.accepts, `${follower} in ${runtime.id}`);
      }
      const wrapper = apiNamed('reconnecting-websocket', runtime);
      assert.equal(wrapper?.api.accepts, runtime.client.accepts, `a wrapper in ${runtime.id}`);
    }
  });

  suite('by the files of the project', () => {
    test('wrangler.toml: a code that no browser sends', () =>
      check(`
//- file: wrangler.toml
name = 'chat'
//- file: src/a.ts
const socket = new WebSocket(url);
socket.close(1001);
socket.close(1005);
//           ^^^^ error[reserved-code] 💡: WebSocket.close (Workers) throws InvalidAccessError
socket.close(2000);
//           ^^^^ error[reserved-code] 💡: sends it all the same, and the other end fails the connection. Close with
//| a private code such as 4000. Runtime: Cloudflare Workers, because of wrangler.toml.
`));

    for (const name of ['wrangler.json', 'wrangler.jsonc', 'bun.lock', 'bun.lockb', 'bunfig.toml']) {
      test(name, () =>
        check(`
//- file: ${name}
//- file: a.ts
new WebSocket(url).close(1001);
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because of ${name}.
`),
      );
    }

    for (const name of ['deno.json', 'deno.jsonc', 'deno.lock']) {
      test(name, () =>
        check(`
//- file: ${name}
//- file: a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: Runtime: Deno, because of ${name}.
`),
      );
    }

    for (const [name, runtime] of [
      ['@types/bun', 'Bun'],
      ['bun-types', 'Bun'],
      ['wrangler', 'Cloudflare Workers'],
      ['@cloudflare/workers-types', 'Cloudflare Workers'],
    ] as const) {
      test(`package.json depends on ${name}`, () =>
        check(`
//- file: package.json
{ "devDependencies": { "${name}": "*" } }
//- file: a.ts
new WebSocket(url).close(1001);
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: Runtime: ${runtime}, because package.json depends on ${name}.
`));
    }

    test('look-alikes of these files say nothing', () =>
      check(`
//- file: wrangler.toml.bak
//- file: my-bun.lock
//- file: deno.json5
//- file: package.json
{ "name": "wrangler", "scripts": { "bun-types": "bun" }, "dependencies": { "bun": "1", "@types/bunyan": "1" } }
//- file: a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
`));

    test('a package.json that is half typed, or something else, says nothing', () =>
      check(`
//- file: package.json
{ "devDependencies": { "@types/bun": "1.3
//- file: list/package.json
["@types/bun"]
//- file: list/a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: null/package.json
null
//- file: null/a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: odd/package.json
{ "dependencies": null, "devDependencies": 7, "peerDependencies": ["bun-types"] }
//- file: odd/a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
`));

    test('the nearest folder wins, and one that says nothing is passed by', () =>
      check(`
//- file: wrangler.toml
//- file: package.json
{ "workspaces": ["apps/*"] }
//- file: apps/web/package.json
{ "dependencies": { "react": "19" } }
//- file: apps/web/src/a.ts
new WebSocket(url).close(1001);
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because of wrangler.toml.
//- file: apps/edge/wrangler.toml
//- file: apps/edge/src/a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because of edge/wrangler.toml.
//- file: apps/bot/package.json
{ "devDependencies": { "@types/bun": "1" } }
//- file: apps/bot/src/a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: Runtime: Bun, because bot/package.json depends on @types/bun.
//- file: apps/edge/functions/deno.json
//- file: apps/edge/functions/chat/a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: Runtime: Deno, because of functions/deno.json.
//- file: a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: Runtime: Cloudflare Workers, because of wrangler.toml.
`));

    test('a lock file of Bun beside what speaks for another runtime only installs packages', () =>
      check(`
//- file: a/bun.lock
//- file: a/wrangler.toml
//- file: a/a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because of a/wrangler.toml.
//- file: b/bun.lock
//- file: b/package.json
{ "devDependencies": { "@cloudflare/workers-types": "4" } }
//- file: b/a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because b/package.json depends on @cloudflare/workers-types.
//- file: c/bun.lockb
//- file: c/deno.json
//- file: c/a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because of c/deno.json.
`));
  });

  suite('by the source', () => {
    test('what only Bun has', () =>
      check(`
//- file: wrangler.toml
//- file: a.ts
import { Database } from 'bun:sqlite';
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: Runtime: Bun.
//- file: b.ts
new WebSocket(Bun.env.URL).close(1006);
//                               ^^^^ error[reserved-code] 💡: Runtime: Bun.
`));

    test('what only Deno has', () =>
      check(`
//- file: wrangler.toml
//- file: a.ts
new WebSocket(Deno.args[0]).close(1001);
//                                ^^^^ error[api-rejects-code] 💡: Runtime: Deno.
//- file: b.ts
import { chunk } from 'jsr:@std/collections';
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: Runtime: Deno, because this file imports 'jsr:@std/collections'.
`));

    test('what only Workers have', () =>
      check(`
//- file: a.ts
import { env } from 'cloudflare:workers';
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: Runtime: Cloudflare Workers.
//- file: b.ts
import type { KVNamespace } from '@cloudflare/workers-types';
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: because this file imports '@cloudflare/workers-types'.
//- file: c.ts
export class Room {
  constructor(readonly state: DurableObjectState) {}
  leave(socket: WebSocket) {
    socket.close(1006);
    //           ^^^^ error[reserved-code] 💡: because this file uses DurableObjectState.
  }
}
//- file: d.js
const { 0: client, 1: server } = new WebSocketPair();
function leave() {
  new WebSocket(url).close(1006);
  //                       ^^^^ error[reserved-code] 💡: because this file uses WebSocketPair.
}
`));

    test('words in comments, texts, properties and declarations say nothing', () =>
      check(`
// Bun.serve() is faster, and Deno.serve() is too; see new WebSocketPair()
/** @see {@link Bun.serve} */
const docs = { Bun: 'Bun.serve()', Deno: "import 'bun:test'" };
console.log(docs.Bun, docs.Deno, \`WebSocketPair\`);
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: b.ts
import Bun from './bakery';
import { Deno } from './dinosaurs';
class WebSocketPair {}
Bun.eat(Deno.roar(), new WebSocketPair());
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
`));

    test('a page stays a page where Bun installs its packages, or a Worker serves it', () =>
      check(`
//- file: web/chat.tsx
import { useEffect } from 'react';
useEffect(() => () => new WebSocket(url).close(1001));
//                                             ^^^^ error[api-rejects-code] 💡: Runtime: a browser, because this file imports 'react'.
//- file: web/page.ts
document.title = 'chat';
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: Runtime: a browser, because this file uses document.
//- file: web/isomorphic.ts
if (typeof document !== 'undefined') document.title = 'chat';
new WebSocket(url).close(1001);
//- file: bun.lock
//- file: web/package.json
{}
`));

    test('a source that asks which runtime it is runs in several', () =>
      check(`
if (typeof Bun !== 'undefined') Bun.gc(true);
if (globalThis.Deno) Deno.exit();
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: b.ts
if (process.versions.bun) Bun.gc(true);
if ('Deno' in globalThis) Deno.exit();
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: c.ts
import { isBun } from 'std-env';
if (isBun) Bun.gc(true);
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: d.ts
Bun.gc(true), Deno.exit();
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
//- file: e.ts
if (fast) await import('bun:jsc');
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: ${byDefault}
`));
  });

  suite('by the setting', () => {
    test('which comes before everything else', () =>
      check(`
//- runtime: bun
//- file: wrangler.toml
//- file: a.ts
import { env } from 'cloudflare:workers';
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: WebSocket.close (Bun) throws InvalidAccessError and the socket stays
//| open. Call terminate() or close with a private code such as 4000. Runtime: Bun, as the settings say.
`));

    test('browser and node are chosen, not assumed', () =>
      check(`
//- runtime: browser
//- file: bun.lock
//- file: a.ts
new WebSocket(url).close(1001);
//                       ^^^^ error[api-rejects-code] 💡: Runtime: a browser, as the settings say.
`));

    test('a name that nobody knows counts as none', () =>
      check(`
//- runtime: netscape
//- file: bun.lock
//- file: a.ts
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: Runtime: Bun, because of bun.lock.
`));

    test('the manifest offers what the core knows', () => {
      const { enum: values, markdownEnumDescriptions } =
        manifest.contributes.configuration.properties['closewise.runtime'];
      assert.deepEqual(values, ['auto', ...runtimeIds]);
      assert.equal(markdownEnumDescriptions.length, values.length);
    });
  });

  suite('a socket with the type of the global one', () => {
    test('may be one that Deno has handed to a server, which takes any code', () =>
      check(`
//- file: deno.json
//- file: a.ts
const sockets = new Set<WebSocket>();
export function handle(socket: WebSocket, code = 1001) {
  sockets.add(socket);
  socket.close(1011, 'internal error');
  for (const each of sockets) each.close(code);
  socket.close(1006);
  //           ^^^^ error[reserved-code] 💡: Runtime: Deno, because of deno.json.
}
new WebSocket(url).close(1011);
//                       ^^^^ error[api-rejects-code] 💡: WebSocket.close throws InvalidAccessError
`));

    test('is the client’s elsewhere', () =>
      check(`
export function handle(socket: WebSocket) {
  socket.close(1011, 'internal error');
  //           ^^^^ error[api-rejects-code] 💡: WebSocket.close throws InvalidAccessError
}
`));
  });
});
