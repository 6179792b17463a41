import { loadAnalyser, passesGate, type Analyser, type Analysis } from '../core.ts';
import type { Settings } from '../configuration/settings.ts';
import { analyseFile, type FileSource } from '../workspace/analyse-file.ts';
import { ExportedCodes, mayExportCodes, mayHoldOrExportCodes } from '../workspace/exported-codes.ts';
import { withForwardSlashes } from './paths.ts';
import { createSourceReader } from './read-source.ts';

/** What a look at a file tells. */
export interface LookedAt {
  /** What the file is, if that keeps it from being analysed: `binary`. */
  readonly trouble?: string;
}

/** Analyses files, given by absolute paths, one after the other: first it looks at all of them, and then it analyses what is left. */
export interface FileAnalyser {
  /** What can be told of a file at once; undefined where it has to be analysed. Throws what the file system throws. */
  look(file: string, isNamed: boolean): LookedAt | undefined;
  /**
   * Analyses a file that was looked at, by names that the files that were looked at export, too. Others use those of its constants
   * as codes that are named as `usedElsewhere`.
   */
  analyse(file: string, settings: Settings, usedElsewhere?: readonly string[]): Promise<Analysis>;
}

/** Which files are worth analysing: those that may use codes, or also those that only declare some. */
export type Interest = 'uses' | 'uses and tables';

/** How many characters of sources are kept between looking and checking; the others are read twice. */
const mostKept = 50_000_000;

/** Makes an analyser of files that reads others from `disk`. TypeScript is loaded for the first file that can hold a close code at all. */
export function createFileAnalyser(disk: FileSource, interest: Interest): FileAnalyser {
  const readSource = createSourceReader();
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
      if (!source) return { trouble: 'larger than 2 MB' };
      if (!isNamed && !mayHoldOrExportCodes(source.latin1)) return {};
      const isOfInterest = passesGate(source.latin1);
      const mayExport = mayExportCodes(source.latin1);
      // Only for a file that somebody named is it worth telling that it is not text.
      if (!isNamed && !isOfInterest && !mayExport) return {};
      const text = source.decode();
      if (text === undefined) return isNamed || isOfInterest ? { trouble: 'binary' } : {};
      if (mayExport) exporting.set(withForwardSlashes(file), text);
      const isTable = mayExport && interest === 'uses and tables';
      if (!isTable && (isNamed ? !passesGate(text) : !isOfInterest)) return {};
      if ((length += text.length) <= mostKept) kept.set(file, text);
      return undefined;
    },

    async analyse(file, settings, usedElsewhere = []) {
      for (const [path, text] of exporting) await exported.update(path, text);
      exporting.clear();
      const path = withForwardSlashes(file);
      const text = kept.get(file) ?? readSource(file)?.decode() ?? '';
      kept.delete(file);
      const importable = await exported.importableBy(path);
      return analyseFile(await load(), disk, path, text, undefined, { ...settings, importable, usedElsewhere });
    },
  };
}
