import { foldersUpwards } from './folders.ts';
import type { KnownFiles } from './known-files.ts';

/** How deep `**` in a workspace pattern goes; deeper nesting than this is not seen in practice. */
const deepestPattern = 3;

interface PackageManifest {
  readonly name?: unknown;
  readonly workspaces?: unknown;
  readonly exports?: unknown;
  readonly source?: unknown;
  readonly types?: unknown;
  readonly module?: unknown;
  readonly main?: unknown;
}

/**
 * Finds the source file behind a package of the same workspace (npm, yarn and pnpm workspaces), without node_modules:
 * `@team/codes` and `@team/codes/close`. What a package builds is seldom there, so its sources are looked for as well.
 *
 * @param folder the folder of the importing file, ending in a slash
 * @param resolve resolves a relative specifier inside a package's folder
 */
export function findWorkspacePackage(
  files: KnownFiles,
  specifier: string,
  folder: string,
  resolve: (relative: string, packageFolder: string) => string | undefined,
): string | undefined {
  const [, name, subpath] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  for (const root of foldersUpwards(folder)) {
    for (const packageFolder of packageFolders(files, root)) {
      const manifest = readManifest(files, packageFolder);
      if (manifest?.name !== name) continue;
      for (const entry of entriesOf(manifest, subpath)) {
        const found = resolve(entry, packageFolder);
        if (found !== undefined) return found;
      }
      return undefined;
    }
  }
  return undefined;
}

function packageFolders(files: KnownFiles, root: string): string[] {
  return workspacePatterns(files, root).flatMap(pattern =>
    expand(files, root, pattern.replace(/^\.\//, '').replace(/\/$/, '').split('/')),
  );
}

function workspacePatterns(files: KnownFiles, root: string): string[] {
  const { workspaces } = readManifest(files, root) ?? {};
  const listed = isRecord(workspaces) ? workspaces['packages'] : workspaces;
  const patterns = Array.isArray(listed) ? listed.filter(each => typeof each === 'string') : [];
  if (files.fileExists(`${root}pnpm-workspace.yaml`)) {
    const [, list = ''] =
      /^packages:[^\n]*\n((?:[ \t]*(?:-[^\n]*|#[^\n]*)?\n?)*)/m.exec(
        files.readFile(`${root}pnpm-workspace.yaml`) ?? '',
      ) ?? [];
    for (const [, pattern] of list.matchAll(/^\s*-\s*['"]?([^'"#\n]+?)['"]?\s*$/gm))
      if (pattern) patterns.push(pattern);
  }
  return patterns.filter(pattern => !pattern.startsWith('!'));
}

function expand(files: KnownFiles, folder: string, [first, ...rest]: string[]): string[] {
  if (first === undefined) return [folder];
  if (first === '**') {
    const below = Array.from({ length: deepestPattern }, (_, depth) => Array<string>(depth + 1).fill('*'));
    return [rest, ...below.map(stars => [...stars, ...rest])].flatMap(pattern => expand(files, folder, pattern));
  }
  if (!first.includes('*')) return expand(files, `${folder}${first}/`, rest);
  const name = new RegExp(`^${first.split('*').map(escapeRegExp).join('[^/]*')}$`);
  return files
    .entriesOf(folder)
    .filter(entry => name.test(entry) && entry !== 'node_modules' && !entry.startsWith('.'))
    .flatMap(entry => expand(files, `${folder}${entry}/`, rest));
}

/** Relative specifiers under which the source of a package may be found, best first. */
function entriesOf(manifest: PackageManifest, subpath: string | undefined): string[] {
  const key = subpath === undefined ? '.' : `./${subpath}`;
  const named = subpath === undefined ? [manifest.source, manifest.types, manifest.module, manifest.main] : [];
  const targets = [...exportTargets(manifest.exports, key), ...named]
    .filter(target => typeof target === 'string')
    .map(target => (target.startsWith('./') ? target : `./${target}`));
  const sources = targets.map(target =>
    target.replace(/^\.\/(?:dist|lib|build|out|types)\/(?:(?:esm|cjs|src)\/)?/, './src/'),
  );
  const usual = subpath === undefined ? ['./src/index', './index'] : [`./${subpath}`, `./src/${subpath}`];
  return [...new Set([...targets, ...sources, ...usual])];
}

function exportTargets(exports: unknown, key: string): unknown[] {
  if (!isRecord(exports)) return key === '.' ? [exports] : [];
  const keys = Object.keys(exports);
  if (!keys.some(each => each.startsWith('.'))) return key === '.' ? conditionTargets(exports) : [];
  return keys.flatMap(each => {
    const [before, after] = each.split('*');
    if (each === key) return conditionTargets(exports[each]);
    if (before === undefined || after === undefined || !key.startsWith(before) || !key.endsWith(after)) return [];
    const star = key.slice(before.length, key.length - after.length);
    return conditionTargets(exports[each]).map(target =>
      typeof target === 'string' ? target.replace('*', star) : target,
    );
  });
}

function conditionTargets(target: unknown): unknown[] {
  return isRecord(target) ? Object.values(target).flatMap(conditionTargets) : [target];
}

function readManifest(files: KnownFiles, folder: string): PackageManifest | undefined {
  if (!files.fileExists(`${folder}package.json`)) return undefined;
  try {
    const manifest: unknown = JSON.parse(files.readFile(`${folder}package.json`) ?? '{}');
    return isRecord(manifest) ? manifest : undefined;
  } catch {
    return undefined; // half-written JSON names no package
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
