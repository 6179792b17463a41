import type { ImportEnding } from '../../analysis/constants/import-style.ts';
import type { CheckedFile } from '../rule.ts';

const sourceEnding = /\.[cm]?[jt]sx?$/;
/** The endings that say what kind of module a file is, and are always written. */
const ownEnding = /\.[cm][jt]s$/;

/** How the file names the module at `target`, an absolute path: as its other imports do, where that leads there. */
export function specifierFor(target: string, file: CheckedFile): string {
  const relative = relativePath(file.path, target);
  const ending = endingFor(target, file);
  if (ending === 'source') return relative;
  if (ending === 'compiled') return relative.replace(/\.([cm]?)tsx?$/, '.$1js');
  return relative
    .replace(sourceEnding, '')
    .replace(/(?<=\/)index$|(?<=\/\.)\/index$/, '')
    .replace(/(?<=[^/.])\/$/, '');
}

function endingFor(target: string, { layout, importStyle: { endings } }: CheckedFile): ImportEnding {
  // Only its whole name leads to such a file, whatever else is found without.
  const possible: readonly ImportEnding[] = endings.filter(each => each !== 'none' || !ownEnding.test(target));
  const habits = (layout?.imports ?? []).flatMap(({ specifier }) => habitIn(specifier) ?? []);
  const habit = (['source', 'compiled', 'none'] as const).find(
    each => habits.includes(each) && possible.includes(each),
  );
  return habit ?? possible[0] ?? 'compiled';
}

/** What an import says of how its file writes them; undefined for packages, and for files that are no modules. */
function habitIn(specifier: string): ImportEnding | undefined {
  if (!specifier.startsWith('.') || ownEnding.test(specifier)) return undefined;
  const [ending] = sourceEnding.exec(specifier) ?? [];
  if (ending !== undefined) return ending.includes('t') ? 'source' : 'compiled';
  return /[^/.]\.[^/.]+$/.test(specifier) ? undefined : 'none';
}

/** Whether `specifier`, which stands in the file, leads to `target`, judged by the two alone. */
export function leadsTo(specifier: string, target: string, path: string): boolean {
  if (!specifier.startsWith('.')) return false;
  const plain = (each: string): string => each.replace(sourceEnding, '').replace(/\/(?:index)?$/, '');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return plain(joined(folder, specifier)) === plain(target);
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
