import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isIgnored, rulesAbove, withRulesOf, type IgnoreRules } from './ignore-rules.ts';
import { isFindable, isProgram } from './source-tree.ts';

/**
 * Is told what a walk leaves out although it was asked for: no such file or folder, one that cannot be read, a file that is
 * no source. The walk goes on. `target` is absolute, or as it was named.
 */
export type OnOmission = (target: string, cause: unknown) => void;

/** Is told what is in a folder before its sources come; `folder` is absolute. */
export type OnFolder = (folder: string, entries: readonly Dirent[]) => void;

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git']);

/**
 * The JavaScript and TypeScript sources, and what such scripts stand in, that `named` names, as absolute paths, each once:
 * files in any case, and those in folders unless git ignores them, they are declarations, or they lie in `node_modules` or
 * `dist`. Sorted by name in each folder. Links in folders are not followed, so that nothing is met twice and no walk goes
 * round in circles.
 */
export function* findSources(
  named: readonly string[],
  workingFolder: string,
  onOmission: OnOmission,
  onFolder?: OnFolder,
): Generator<string> {
  const seen = new Set<string>();
  for (const name of named) {
    for (const file of sourcesAt(name, workingFolder, onOmission, onFolder)) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield file;
    }
  }
}

function* sourcesAt(
  name: string,
  workingFolder: string,
  onOmission: OnOmission,
  onFolder?: OnFolder,
): Generator<string> {
  const target = path.resolve(workingFolder, name);
  try {
    if (name === '') throw new Error('an empty path');
    const stats = statSync(target);
    if (stats.isDirectory()) yield* sourcesIn(target, rulesAbove(target, workingFolder), onOmission, onFolder);
    else if (!stats.isFile()) throw new Error('neither a file nor a folder');
    else if (!isProgram(target)) throw new Error('not a JavaScript or TypeScript file');
    else yield target;
  } catch (error) {
    onOmission(name, error);
  }
}

/** What of a folder is still to be looked at. */
type Pending = { readonly file: string } | { readonly folder: string; readonly rules: IgnoreRules };

// With a stack of its own: generators that delegate to one another pass every file up through all folders.
function* sourcesIn(
  folder: string,
  outerRules: IgnoreRules,
  onOmission: OnOmission,
  onFolder?: OnFolder,
): Generator<string> {
  const pending: Pending[] = [{ folder, rules: outerRules }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('file' in next) yield next.file;
    else pending.push(...entriesOf(next.folder, next.rules, onOmission, onFolder));
  }
}

/** What is to be looked at in one folder, last first. */
function entriesOf(folder: string, outerRules: IgnoreRules, onOmission: OnOmission, onFolder?: OnFolder): Pending[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onOmission(folder, error);
    return [];
  }
  onFolder?.(folder, entries);
  const rules = entries.some(({ name }) => name === '.gitignore') ? withRulesOf(folder, outerRules) : outerRules;
  const prefix = folder.endsWith(path.sep) ? folder : folder + path.sep;
  const found: Pending[] = [];
  for (const entry of entries.filter(isOfInterest).sort(byNameBackwards)) {
    const target = prefix + entry.name;
    if (entry.isFile()) {
      if (!isIgnored(rules, target, 'file')) found.push({ file: target });
    } else if (!isIgnored(rules, target, 'folder')) found.push({ folder: target, rules });
  }
  return found;
}

function isOfInterest(entry: Dirent): boolean {
  if (entry.isDirectory()) return !skippedFolders.has(entry.name);
  return entry.isFile() && isFindable(entry.name);
}

function byNameBackwards(a: Dirent, b: Dirent): number {
  return a.name < b.name ? 1 : -1;
}
