import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What git ignores in one folder: what its own .gitignore says and those of all folders above it. */
export interface IgnoreRules {
  /** The folder that the patterns are relative to, with a separator at its end. */
  readonly root: string;
  /** Absent where no file has set any. */
  readonly patterns?: Ignore;
}

// As git is set up by default on these systems.
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * The rules that the folders above `folder` set for it: from the root of its repository down, or, outside of a repository,
 * from `workingFolder` down. None, if they ignore `folder` itself: who names it all the same wants to see what is in it.
 */
export function rulesAbove(folder: string, workingFolder: string): IgnoreRules {
  const root = rootFor(folder, workingFolder);
  let rules = withPatterns({ root: withSeparator(root) }, linesOf(root, '.git/info/exclude'));
  for (const ancestor of foldersBetween(root, folder)) rules = withRulesOf(ancestor, rules);
  return folder !== root && isIgnored(rules, folder, 'folder') ? { root: withSeparator(folder) } : rules;
}

/** `rules` and what the .gitignore of `folder`, if there is one, adds to them; `folder` lies in their root. */
export function withRulesOf(folder: string, rules: IgnoreRules): IgnoreRules {
  const prefix = relativeTo(rules.root, withSeparator(folder));
  const lines = linesOf(folder, '.gitignore');
  return withPatterns(rules, prefix === '' ? lines : lines.map(line => rebased(line, prefix)));
}

/** Whether the rules ignore `target`, which lies in their root, or a folder that it is in. */
export function isIgnored({ root, patterns }: IgnoreRules, target: string, kind: 'file' | 'folder'): boolean {
  if (!patterns) return false;
  const relative = relativeTo(root, target);
  return patterns.ignores(kind === 'folder' ? `${relative}/` : relative);
}

/** The root of the repository that `folder` is in, else the working folder where it is above `folder`, else `folder`. */
function rootFor(folder: string, workingFolder: string): string {
  for (let candidate = folder; ; candidate = path.dirname(candidate)) {
    if (existsSync(path.join(candidate, '.git'))) return candidate;
    if (candidate === path.dirname(candidate)) break;
  }
  return folder.startsWith(withSeparator(workingFolder)) ? workingFolder : folder;
}

/** All folders from `root` down to the one above `folder`. */
function foldersBetween(root: string, folder: string): string[] {
  const folders: string[] = [];
  for (let each = folder; each !== root;) {
    each = path.dirname(each);
    folders.unshift(each);
  }
  return folders;
}

function withPatterns(rules: IgnoreRules, lines: readonly string[]): IgnoreRules {
  if (lines.length === 0) return rules;
  const inherited = rules.patterns ? [rules.patterns] : [];
  return { root: rules.root, patterns: ignore({ ignoreCase }).add([...inherited, ...lines]) };
}

/** The patterns in a file of patterns; none where there is no such file that can be read. */
function linesOf(folder: string, name: string): string[] {
  try {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    return text.split(/\r?\n/).filter(line => line.trim() !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
}

/** A pattern of the .gitignore in the folder `prefix`, which ends in a slash, as the root's .gitignore would write it. */
function rebased(line: string, prefix: string): string {
  const negation = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negation.length).replace(/(?<!\\) +$/, '');
  const folder = prefix.replace(/[\\*?[\]!# ]/g, '\\$&');
  const isAnchored = pattern.slice(0, -1).includes('/');
  return `${negation}/${folder}${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}

function relativeTo(root: string, target: string): string {
  const relative = target.slice(root.length);
  return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}

function withSeparator(folder: string): string {
  return folder.endsWith(path.sep) ? folder : folder + path.sep;
}
