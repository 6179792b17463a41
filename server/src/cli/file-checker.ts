import path from 'node:path';
import { findingsOf, loadAnalyser, passesGate, type Analyser } from '../core.ts';
import { analyseFile } from '../workspace/analyse-file.ts';
import { CachedFiles } from '../workspace/cached-files.ts';
import { nodeFiles } from '../workspace/node-files.ts';
import { locate, type LocatedFinding } from './located-finding.ts';
import { createSourceReader } from './read-source.ts';

/** What became of one file. */
export interface CheckedFile {
  readonly findings: readonly LocatedFinding[];
  /** What the file is, if that kept it from being analysed: `binary`. */
  readonly trouble?: string;
}

/**
 * Makes a function that checks one file after the other, given by absolute paths, and names files as `nameOf` does. `runtime`
 * is the id of the one that all of them are for; without it, the files tell. The function throws what the file system throws. TypeScript is loaded for the first file that can hold a close code at all.
 */
export function createFileChecker(
  nameOf: (file: string) => string,
  runtime?: string,
): (file: string, isNamed: boolean) => Promise<CheckedFile> {
  const readSource = createSourceReader();
  const disk = new CachedFiles(nodeFiles);
  const files = { nameOf, readText: (file: string) => disk.readText(file) };
  const more = runtime === undefined ? {} : { runtime };
  let analyser: Analyser | undefined;
  return async (file, isNamed) => {
    const source = readSource(file);
    if (!source) return { findings: [], trouble: 'larger than 2 MB' };
    // Only for a file that somebody named is it worth telling that it is not text.
    if (!isNamed && !passesGate(source.latin1)) return { findings: [] };
    // Before anything is awaited: the next file is read into the same buffer.
    const text = source.decode();
    if (text === undefined) return { findings: [], trouble: 'binary' };
    if (isNamed && !passesGate(text)) return { findings: [] };
    analyser ??= await loadAnalyser();
    const analysis = await analyseFile(analyser, disk, withForwardSlashes(file), text, undefined, more);
    return {
      findings: await locate(findingsOf(analysis), analysis.path, text, files),
      ...(analysis.trouble !== undefined && { trouble: analysis.trouble }),
    };
  };
}

/** The path as the core and the reports write it, on every system. */
export function withForwardSlashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
