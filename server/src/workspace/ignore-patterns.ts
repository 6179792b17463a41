import ignore, { type Ignore } from 'ignore';
import { folderOf } from '../core.ts';
import type { FileSource } from './analyse-file.ts';

/** What git ignores, by paths that are relative to one root. */
export type IgnorePatterns = Ignore;

/**
 * The patterns of the folders above, if there are any, and those in `text`, which a .gitignore in the folder `prefix` says:
 * relative to the root, empty or with a slash at its end.
 */
export function withPatterns(
  above: IgnorePatterns | undefined,
  prefix: string,
  text: string,
  ignoreCase: boolean,
): IgnorePatterns | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const patterns = lines.filter(line => line.trim() !== '' && !line.startsWith('#'));
  if (patterns.length === 0) return above;
  const rebasedPatterns = prefix === '' ? patterns : patterns.map(line => rebased(line, prefix));
  return ignore({ ignoreCase }).add([...(above ? [above] : []), ...rebasedPatterns]);
}

/**
 * What the .gitignore files at `paths` say together, those of outer folders first: of paths that are relative to `root`, which
 * ends in a slash.
 */
export async function patternsIn(
  root: string,
  paths: readonly string[],
  files: Pick<FileSource, 'readText'>,
): Promise<IgnorePatterns | undefined> {
  let patterns: IgnorePatterns | undefined;
  for (const path of [...paths].sort((one, other) => one.length - other.length)) {
    const text = (await files.readText(path)) ?? '';
    patterns = withPatterns(patterns, folderOf(path).slice(root.length), text, false);
  }
  return patterns;
}

/** A pattern of the .gitignore in the folder `prefix`, which ends in a slash, as the root's .gitignore would write it. */
function rebased(line: string, prefix: string): string {
  const negation = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negation.length).replace(/(?<!\\) +$/, '');
  const folder = prefix.replace(/[\\*?[\]!# ]/g, '\\$&');
  const isAnchored = pattern.slice(0, -1).includes('/');
  return `${negation}/${folder}${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}
