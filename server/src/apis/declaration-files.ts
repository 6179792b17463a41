import { allDeclarations } from './libraries.ts';
import { modulesOf } from './shapes.ts';

/** Which of Closewise's own declarations stand for what is declared in a file elsewhere. */
export interface StandIns {
  /** The modules that it may be in. */
  readonly modules: readonly string[];
  /** The global namespaces that it may be in. */
  readonly namespaces: readonly string[];
  /** Whether it may be a global as well. */
  readonly globals: boolean;
}

const nothing: StandIns = { modules: [], namespaces: [], globals: false };
const browsers: StandIns = { ...nothing, globals: true };
const workers: StandIns = { ...nothing, namespaces: ['Cloudflare'], globals: true };

/** Packages that declare the globals of a runtime, or the types of another package. */
const packages: ReadonlyMap<string, StandIns> = new Map([
  ...['@types/node', '@types/web', '@types/serviceworker', '@typescript/lib-dom'].map(
    name => [name, browsers] as const,
  ),
  ['@types/deno', browsers],
  ['bun-types', { ...nothing, namespaces: ['Bun'], globals: true }],
  ['@cloudflare/workers-types', workers],
  ['undici-types', { ...nothing, modules: ['undici'], globals: true }],
]);
/** The files in which TypeScript and Deno declare what browsers, workers and Deno have. */
const globalLibrary = /\/lib\.(?:dom|webworker|deno)\b[\w.-]*\.d\.[cm]?ts$/;
/** What `wrangler types` writes into a project. */
const workerTypes = /\/worker-configuration\.d\.ts$/;

const knownModules = allDeclarations.flatMap(modulesOf);

/** The stand-ins for what the file at `path` declares; none where it belongs to nothing that Closewise knows. */
export function standInsFor(path: string): StandIns {
  if (globalLibrary.test(path)) return browsers;
  if (workerTypes.test(path)) return workers;
  const name = packageOf(path);
  if (name === undefined) return nothing;
  const meant = withoutTypesScope(name);
  const modules = knownModules.filter(each => each === meant || each.startsWith(`${meant}/`));
  return packages.get(name) ?? { ...nothing, modules };
}

/** The package that a file is installed with: of one below several `node_modules`, the innermost. */
function packageOf(path: string): string | undefined {
  return /^.*\/(?:node_modules|deno\/npm\/[^/]+)\/(@[^/]+\/[^/]+|[^@/][^/]*)\//.exec(path)?.[1];
}

/** `@types/ws` has the types of `ws`, and `@types/a__b` those of `@a/b`. */
function withoutTypesScope(name: string): string {
  const [, scoped, own] = /^@types\/(?:(.+)__)?(.+)$/.exec(name) ?? [];
  if (own === undefined) return name;
  return scoped === undefined ? own : `@${scoped}/${own}`;
}
