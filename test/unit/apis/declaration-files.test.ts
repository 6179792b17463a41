import assert from 'node:assert/strict';
import { standInsFor } from '../../../server/src/apis/declaration-files.ts';

const nothing = { modules: [], namespaces: [], globals: false };
const globals = { ...nothing, globals: true };
const workers = { ...globals, namespaces: ['Cloudflare'] };
const ws = { ...nothing, modules: ['ws'] };

suite('which declarations stand for a file', () => {
  for (const [path, expected] of [
    ['/opt/code/extensions/node_modules/typescript/lib/lib.dom.d.ts', globals],
    ['/home/me/chat/node_modules/typescript/lib/lib.webworker.d.ts', globals],
    ['C:/Users/me/chat/node_modules/typescript/lib/lib.dom.d.ts', globals],
    ['/^deno/asset/lib.deno.websocket.d.ts', globals],
    ['/home/me/chat/node_modules/typescript/lib/lib.es5.d.ts', nothing],
    ['/home/me/chat/src/lib.domain.d.ts', nothing],
    ['/home/me/chat/node_modules/@types/node/web-globals/fetch.d.ts', globals],
    ['/home/me/chat/node_modules/@cloudflare/workers-types/index.d.ts', workers],
    ['/home/me/chat/worker-configuration.d.ts', workers],
    ['/home/me/chat/node_modules/bun-types/bun.d.ts', { ...globals, namespaces: ['Bun'] }],
    ['/home/me/chat/node_modules/@types/ws/index.d.ts', ws],
    ['/home/me/chat/node_modules/ws/lib/websocket.js', ws],
    ['/home/me/chat/node_modules/.pnpm/@types+ws@8.18.1/node_modules/@types/ws/index.d.ts', ws],
    ['/home/me/.cache/typescript/6.0/node_modules/@types/ws/index.d.ts', ws],
    ['/home/me/.cache/deno/npm/packages.example.org/@types/ws/8.18.1/index.d.ts', ws],
    ['/home/me/chat/node_modules/chatty/node_modules/ws/index.d.ts', ws],
    ['/home/me/chat/node_modules/ws/node_modules/chatty/index.d.ts', nothing],
    ['/home/me/chat/node_modules/chatty/index.d.ts', nothing],
    ['/home/me/chat/node_modules/@types/chatty__client/index.d.ts', nothing],
    ['/home/me/ws/index.d.ts', nothing],
    ['/node_modules/', nothing],
    ['', nothing],
  ] as const) {
    test(path, () => assert.deepEqual(standInsFor(path), expected));
  }

  test('a package has its subpaths too', () => {
    const { modules } = standInsFor('/chat/node_modules/partysocket/ws.d.ts');
    assert(modules.includes('partysocket') && modules.includes('partysocket/ws'), modules.join());
  });

  test('a package in a scope has its types under another name', () => {
    assert.deepEqual(
      standInsFor('/chat/node_modules/@types/fastify__websocket/index.d.ts'),
      standInsFor('/chat/node_modules/@fastify/websocket/index.d.ts'),
    );
  });
});
