import { isHost, isProse } from '../core.ts';
import type { FileSource } from './analyse-file.ts';

const scriptEnding = /\.[cm]?[jt]sx?$/i;
// Declarations hold no calls, and no values that their sources would not hold as well.
const declarationEnding = /\.d\.(?:[^./]+\.)?[cm]?ts$/i;

/** Whether a file, by its path or name, is a script, or what scripts stand in other than as examples. */
export function isProgram(path: string): boolean {
  return scriptEnding.test(path) || (isHost(path) && !isProse(path));
}

/** Whether such a file is looked at where it is only found in a folder. */
export function isFindable(path: string): boolean {
  return isProgram(path) && !declarationEnding.test(path);
}

/**
 * The sources below a folder, as absolute paths with forward slashes; without what git ignores, declarations, and what is
 * installed or built.
 */
export type FindSources = (folder: string) => Iterable<string> | AsyncIterable<string>;

/** Where sources come from: the files of a disk, or those that a client has, and what finds the sources among them. */
export interface SourceTree {
  readonly files: FileSource;
  readonly findSources: FindSources;
}
