import type ts from 'typescript';
import { defaultRuntime, runtimeNamed, runtimesOfFolders, type Runtime } from '../../apis/runtimes.ts';
import type { SourceInput } from '../analysis.ts';
import { folderOf, foldersUpwards } from '../program/folders.ts';
import type { KnownFiles } from '../program/known-files.ts';
import { dependenciesIn } from '../program/manifest.ts';
import { runtimeInSource } from './runtime-in-source.ts';

/** The runtime that a file is taken to be for, and why. */
export interface AssumedRuntime {
  readonly runtime: Runtime;
  readonly because: RuntimeReason;
}

/** Why a runtime is assumed: the strongest reason that there is. */
export type RuntimeReason =
  /** It is a script of a page, and so a browser's. */
  | { readonly kind: 'page' }
  /** The host says so. */
  | { readonly kind: 'chosen' }
  /** The file uses a name that only this runtime has. */
  | { readonly kind: 'name'; readonly name: string }
  /** The file imports a module that only this runtime has. */
  | { readonly kind: 'import'; readonly specifier: string }
  /** A file lies in the nearest folder that has one of this kind. */
  | { readonly kind: 'file'; readonly path: string }
  /** The package.json of that folder depends on a package. */
  | { readonly kind: 'dependency'; readonly path: string; readonly name: string }
  /** Nothing says otherwise. */
  | { readonly kind: 'default' };

/**
 * The runtime of the file that `tree` is parsed from: the chosen one, else the one whose own names it uses, else that of the
 * nearest folder at or above it where something speaks for one, as far as the known files tell.
 */
export function assumedRuntime(input: SourceInput, tree: ts.SourceFile, files: KnownFiles): AssumedRuntime {
  if (input.isOfPage === true) return { runtime: defaultRuntime, because: { kind: 'page' } };
  const chosen = input.runtime === undefined ? undefined : runtimeNamed(input.runtime);
  if (chosen) return { runtime: chosen, because: { kind: 'chosen' } };
  const found = runtimeInSource(tree);
  if (found) {
    const { runtime } = found;
    if ('name' in found) return { runtime, because: { kind: 'name', name: found.name } };
    return { runtime, because: { kind: 'import', specifier: found.specifier } };
  }
  for (const folder of foldersUpwards(folderOf(input.path))) {
    const ofFolder = runtimeOfFolder(folder, files);
    if (ofFolder) return ofFolder;
  }
  return { runtime: defaultRuntime, because: { kind: 'default' } };
}

/** Whether two assumptions are the same, for the same reason. */
export function isSameRuntime(one: AssumedRuntime, other: AssumedRuntime | undefined): boolean {
  return one.runtime === other?.runtime && JSON.stringify(one.because) === JSON.stringify(other.because);
}

function runtimeOfFolder(folder: string, files: KnownFiles): AssumedRuntime | undefined {
  const entries = files.entriesOf(folder);
  const manifest = entries.includes('package.json') ? files.readFile(`${folder}package.json`) : undefined;
  const dependencies = manifest === undefined ? [] : dependenciesIn(manifest);
  for (const runtime of runtimesOfFolders) {
    const { files: named, packages } = runtime.evidence;
    const file = entries.find(entry => named?.test(entry));
    if (file !== undefined) return { runtime, because: { kind: 'file', path: folder + file } };
    const name = packages?.find(each => dependencies.includes(each));
    if (name !== undefined) return { runtime, because: { kind: 'dependency', path: `${folder}package.json`, name } };
  }
  return undefined;
}
