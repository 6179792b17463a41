import type { Analyser, Analysis, AnalysisInput, KnownPath } from '../core.ts';

/** Where files come from: the disk, open documents, or a client that is asked. Paths are absolute, with forward slashes. */
export interface FileSource {
  /** The text of a file; null where there is none, or none that can be read as text. */
  readText(path: string): Promise<string | null>;
  /** The names in a folder, `path` ending in a slash; null where there is none. */
  listFolder(path: string): Promise<readonly string[] | null>;
  /**
   * What is another one as soon as somebody has written to a file, known without reading it; undefined where that cannot be
   * told. Not every source has it.
   */
  stampOf?(path: string): Promise<string | undefined>;
}

/** How often the analysis may ask for more. Every round follows imports one file further. */
const maximumRounds = 12;
/** How many other paths one file may bring in. */
const maximumPaths = 120;

/**
 * Analyses one file, reading the other files that the analysis asks for until it asks for none, or for too many: then the
 * last answer stands, with what was not followed left unknown. What is read is added to `known`; paths that are there
 * already are taken as they are. `more` is what else the host knows of the file.
 */
export async function analyseFile(
  analyser: Analyser,
  files: FileSource,
  path: string,
  text: string,
  known = new Map<string, KnownPath>(),
  more: Pick<AnalysisInput, 'runtime' | 'settled' | 'protocols' | 'importable' | 'usedElsewhere'> = {},
): Promise<Analysis> {
  if (known.size === 0) await readProjectFolders(files, path, known);
  for (let round = 1; ; round++) {
    const analysis = analyser.analyse({ ...more, path, text, known });
    const wanted = analysis.wanted.filter(each => !known.has(each));
    if (wanted.length === 0 || round === maximumRounds || known.size + wanted.length > maximumPaths) return analysis;
    await readPaths(files, wanted, known);
  }
}

/**
 * Reads the folders that a file lies in, and what each says of its project: the analysis always asks for them, and what it
 * assumes before it has them is likely to be wrong, so that a whole round would be lost.
 */
async function readProjectFolders(files: FileSource, path: string, known: Map<string, KnownPath>): Promise<void> {
  const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
  await readPaths(files, folders, known);
  const manifests = folders.filter(folder => known.get(folder)?.includes('package.json'));
  await readPaths(
    files,
    manifests.map(folder => `${folder}package.json`),
    known,
  );
}

/** Reads files and, where a path ends in a slash, folders; adds each to `known` as soon as it is read. */
export async function readPaths(
  files: FileSource,
  paths: Iterable<string>,
  known: Map<string, KnownPath>,
): Promise<void> {
  await Promise.all(
    Array.from(paths, async path => {
      known.set(path, path.endsWith('/') ? await files.listFolder(path) : await files.readText(path));
    }),
  );
}
