import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withPatterns, type IgnorePatterns } from './ignore-patterns.ts';

/** What git ignores in one folder: what its own .gitignore says and those of all folders above it. */
export interface IgnoreRules {
  /** The folder that the patterns are relative to, with a separator at its end. */
  readonly root: string;
  /** Undefined where no file has set any. */
  readonly patterns: IgnorePatterns | undefined;
}

// As git is set up by default on these systems.
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * The rules that the folders above `folder` set for it: from the root of its repository down, or, outside of a repository,
 * from `workingFolder` down. None, if they ignore `folder` itself: who names it all the same wants to see what is in it.
 */
export function rulesAbove(folder: string, workingFolder: string): IgnoreRules {
  const root = rootFor(folder, workingFolder);
  const excluded = patternsIn(root, '.git/info/exclude');
  let rules: IgnoreRules = {
    root: withSeparator(root),
    patterns: excluded === undefined ? undefined : withPatterns(undefined, '', excluded, ignoreCase),
  };
  for (const ancestor of foldersBetween(root, folder)) rules = withRulesOf(ancestor, rules);
  return folder !== root && isIgnored(rules, folder, 'folder')
    ? { root: withSeparator(folder), patterns: undefined }
    : rules;
}

/** `rules` and what the .gitignore of `folder`, if there is one, adds to them; `folder` lies in their root. */
export function withRulesOf(folder: string, rules: IgnoreRules): IgnoreRules {
  const text = patternsIn(folder, '.gitignore');
  if (text === undefined) return rules;
  const prefix = relativeTo(rules.root, withSeparator(folder));
  return { root: rules.root, patterns: withPatterns(rules.patterns, prefix, text, ignoreCase) };
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

/** What stands in a file of patterns; undefined where there is none that can be read. */
function patternsIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function relativeTo(root: string, target: string): string {
  const relative = target.slice(root.length);
  return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}

function withSeparator(folder: string): string {
  return folder.endsWith(path.sep) ? folder : folder + path.sep;
}
