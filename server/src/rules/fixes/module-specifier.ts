import type { CheckedFile } from '../rule.ts';

const sourceEnding = /\.[cm]?[jt]sx?$/;

/** How the file names the module at `target`, an absolute path, in the style of its other imports. */
export function specifierFor(target: string, { path, layout }: CheckedFile): string {
  const relative = relativePath(path, target);
  const others = layout?.imports.flatMap(({ specifier }) => (specifier.startsWith('.') ? [specifier] : [])) ?? [];
  const written = others.map(each => sourceEnding.exec(each)?.[0]).find(ending => ending !== undefined);
  const isBare = written === undefined && others.length > 0;
  if (isBare || (written === undefined && !needsEnding(path))) {
    return relative
      .replace(sourceEnding, '')
      .replace(/(?<=\/)index$|(?<=\/\.)\/index$/, '')
      .replace(/(?<=[^/.])\/$/, '');
  }
  return written !== undefined && /ts/.test(written) ? relative : relative.replace(/\.([cm]?)tsx?$/, '.$1js');
}

/** Whether `specifier`, which stands in the file, leads to `target`, judged by the two alone. */
export function leadsTo(specifier: string, target: string, path: string): boolean {
  if (!specifier.startsWith('.')) return false;
  const plain = (each: string): string => each.replace(sourceEnding, '').replace(/\/(?:index)?$/, '');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return plain(joined(folder, specifier)) === plain(target);
}

/** Node and browsers find no module without its ending; where a compiler or bundler comes first, nobody writes it. */
function needsEnding(path: string): boolean {
  return /\.(?:mts|mjs|js)$/.test(path);
}

function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...target.slice(shared)].join('/');
}

function joined(folder: string, specifier: string): string {
  const parts = folder.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
