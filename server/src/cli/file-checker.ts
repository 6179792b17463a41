import { findingsOf, loadAnalyser, passesGate, type Analyser } from '../core.ts';
import type { Settings } from '../configuration/settings.ts';
import { analyseFile } from '../workspace/analyse-file.ts';
import { CachedFiles } from '../workspace/cached-files.ts';
import { ExportedCodes, mayExportCodes, mayHoldOrExportCodes } from '../workspace/exported-codes.ts';
import { nodeFiles } from '../workspace/node-files.ts';
import { locate, type LocatedFinding } from './located-finding.ts';
import { withForwardSlashes } from './paths.ts';
import { createSourceReader } from './read-source.ts';

/** What became of one file. */
export interface CheckedFile {
  readonly findings: readonly LocatedFinding[];
  /** What the file is, if that kept it from being analysed: `binary`. */
  readonly trouble?: string;
}

/** Checks files, given by absolute paths, one after the other: first it looks at all of them, and then it checks what is left. */
export interface FileChecker {
  /**
   * What can be told of a file at once; undefined where it has to be checked. Throws what the file system throws.
   */
  look(file: string, isNamed: boolean): CheckedFile | undefined;
  /** Checks a file that was looked at, by names that the files that were looked at export, too. */
  check(file: string, settings: Settings): Promise<CheckedFile>;
}

/** How many characters of sources are kept between looking and checking; the others are read twice. */
const mostKept = 50_000_000;

/**
 * Makes a checker that names files as `nameOf` does. TypeScript is loaded for the first file that can hold a close code at
 * all.
 */
export function createFileChecker(nameOf: (file: string) => string): FileChecker {
  const readSource = createSourceReader();
  const disk = new CachedFiles(nodeFiles);
  const files = { nameOf, readText: (file: string) => disk.readText(file) };
  const kept = new Map<string, string>();
  let length = 0;
  /** What may export names for codes, until these are known. */
  const exporting = new Map<string, string>();
  let analyser: Promise<Analyser> | undefined;
  const load = (): Promise<Analyser> => (analyser ??= loadAnalyser());
  const exported = new ExportedCodes(load, disk);

  return {
    look(file, isNamed) {
      const source = readSource(file);
      if (!source) return { findings: [], trouble: 'larger than 2 MB' };
      if (!isNamed && !mayHoldOrExportCodes(source.latin1)) return { findings: [] };
      const isOfInterest = passesGate(source.latin1);
      const mayExport = mayExportCodes(source.latin1);
      // Only for a file that somebody named is it worth telling that it is not text.
      if (!isNamed && !isOfInterest && !mayExport) return { findings: [] };
      const text = source.decode();
      if (text === undefined) return { findings: [], ...(isNamed || isOfInterest ? { trouble: 'binary' } : {}) };
      if (mayExport) exporting.set(withForwardSlashes(file), text);
      if (isNamed ? !passesGate(text) : !isOfInterest) return { findings: [] };
      if ((length += text.length) <= mostKept) kept.set(file, text);
      return undefined;
    },

    async check(file, settings) {
      for (const [path, text] of exporting) await exported.update(path, text);
      exporting.clear();
      const path = withForwardSlashes(file);
      const text = kept.get(file) ?? readSource(file)?.decode() ?? '';
      kept.delete(file);
      const importable = await exported.importableBy(path);
      const analysis = await analyseFile(await load(), disk, path, text, undefined, { ...settings, importable });
      return {
        findings: await locate(findingsOf(analysis, settings), analysis.path, text, files),
        ...(analysis.trouble !== undefined && { trouble: analysis.trouble }),
      };
    },
  };
}
