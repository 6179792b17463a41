import type { FileSource } from './analyse-file.ts';

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
