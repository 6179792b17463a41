import type { Api } from './api.ts';
import { bun, bunServer } from './bun/api.ts';
import { cloudflare } from './cloudflare/api.ts';
import { denoClient, denoServer } from './deno/api.ts';
import { nodeClient } from './undici/api.ts';
import { whatwg } from './whatwg/api.ts';
import { ws } from './ws/api.ts';

/** What runs a file: it decides which API stands behind the global `WebSocket`, and behind the sockets that servers hand out. */
export interface Runtime {
  /** As a setting names it. */
  readonly id: string;
  /** As a sentence names it. */
  readonly phrase: string;
  /** As a list of choices names it, where that is something else. */
  readonly heading?: string;
  /** What choosing it means, for a list of choices. */
  readonly summary: string;
  /** The API of the global `WebSocket`. */
  readonly client: Api;
  /** The API of the sockets that a server library hands out where it takes them from the runtime. */
  readonly server: Api;
  /** The API of the sockets that the runtime itself hands to a server as global `WebSocket`s, where that is another one. */
  readonly upgraded?: Api;
  /** Whether it runs sources as they are and finds a module only by the whole name of its file: `./codes.ts`. */
  readonly findsFilesOnly?: true;
  readonly evidence: RuntimeEvidence;
}

/** What says that a runtime is meant. */
export interface RuntimeEvidence {
  /** Names of the files that say that a folder is run by it. */
  readonly files?: RegExp;
  /** Names of the packages that a package.json then depends on. */
  readonly packages?: readonly string[];
  /** The names that only a source for it uses without declaring them. */
  readonly globals?: readonly string[];
  /** The modules that only a source for it imports. */
  readonly modules?: RegExp;
}

/** What is assumed where nothing says otherwise. */
export const defaultRuntime: Runtime = {
  id: 'browser',
  phrase: 'a browser',
  heading: 'Browser',
  summary: 'The WebSocket of browsers. Server libraries are taken to run on ws.',
  client: whatwg,
  server: ws,
  evidence: {
    globals: ['document'],
    // A component that opens a socket does so in the page, whatever serves the page.
    modules: /^(?:react|react-dom(?:\/client)?|preact(?:\/hooks)?|vue|svelte|solid-js|@angular\/core)$/,
  },
};

const node: Runtime = {
  id: 'node',
  phrase: 'Node',
  summary: 'The WebSocket of Node. Server libraries are taken to run on ws.',
  client: nodeClient,
  server: ws,
  evidence: { modules: /^(?:@hono\/node-(?:server|ws)|crossws\/(?:adapters|server)\/node)$/ },
};

const deno: Runtime = {
  id: 'deno',
  phrase: 'Deno',
  summary: 'The WebSocket of Deno, and the sockets of Deno.upgradeWebSocket, which take any code.',
  client: denoClient,
  server: denoServer,
  upgraded: denoServer,
  findsFilesOnly: true,
  evidence: {
    files: /^deno\.(?:jsonc?|lock)$/,
    globals: ['Deno'],
    modules: /^(?:npm:|jsr:|https:\/\/deno\.land\/|@?hono\/deno$|crossws\/(?:adapters|server)\/deno$)/,
  },
};

const bunRuntime: Runtime = {
  id: 'bun',
  phrase: 'Bun',
  summary: "Bun's WebSocket, which also takes 1001, and the sockets of Bun.serve, which take any code.",
  client: bun,
  server: bunServer,
  evidence: {
    files: /^(?:bunfig\.toml|bun\.lockb?)$/,
    packages: ['@types/bun', 'bun-types'],
    globals: ['Bun'],
    modules: /^(?:bun$|bun:|@?hono\/bun$|crossws\/(?:adapters|server)\/bun$)/,
  },
};

const cloudflareRuntime: Runtime = {
  id: 'cloudflare',
  phrase: 'Cloudflare Workers',
  summary: 'The WebSocket of Cloudflare Workers and Durable Objects.',
  client: cloudflare,
  server: cloudflare,
  evidence: {
    files: /^wrangler\.(?:toml|jsonc?)$/,
    packages: ['@cloudflare/workers-types', 'wrangler'],
    globals: ['WebSocketPair', 'DurableObjectNamespace', 'DurableObjectState', 'DurableObjectStub', 'ExportedHandler'],
    modules:
      /^(?:cloudflare:|@cloudflare\/workers-types(?:\/|$)|@?hono\/cloudflare-workers$|crossws\/adapters\/cloudflare$|partyserver$|partykit\/server$)/,
  },
};

/** Every runtime that can be chosen. */
export const runtimes: readonly Runtime[] = [defaultRuntime, node, deno, bunRuntime, cloudflareRuntime];

/** What a setting can name. */
export const runtimeIds: readonly string[] = runtimes.map(({ id }) => id);

/**
 * Those that a folder can speak for, the one first whose evidence is seldom there for another reason: Bun's lock file also
 * lies where Bun only installs packages.
 */
export const runtimesOfFolders: readonly Runtime[] = [cloudflareRuntime, deno, bunRuntime];

/** The runtime that a setting names, if there is one of that name. */
export function runtimeNamed(id: string): Runtime | undefined {
  return runtimes.find(each => each.id === id);
}
