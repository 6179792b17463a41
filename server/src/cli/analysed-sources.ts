import path from 'node:path';
import { configurationNames } from '../configuration/locations.ts';
import type { Settings } from '../configuration/settings.ts';
import type { Analysis } from '../core.ts';
import type { FileSource } from '../workspace/analyse-file.ts';
import { UsedElsewhere } from '../workspace/used-elsewhere.ts';
import { findSources, type OnFolder } from '../workspace/walk.ts';
import { settingsForRun, type OnMistake, type RunSettings } from './configurations.ts';
import { createFileAnalyser, type Interest, type LookedAt } from './file-analyser.ts';
import { describeTrouble } from './file-trouble.ts';
import { withForwardSlashes } from './paths.ts';
import type { Extent } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What to analyse, and how. */
export interface Sources {
  /** Files and folders, relative to the working folder. */
  readonly named: readonly string[];
  readonly forRun: RunSettings;
  readonly interest: Interest;
  /** Where the other files are read from. */
  readonly disk: FileSource;
}

/** Takes the analysis of one file, and what is set for it; answers with what to print of it at once, if anything. */
export type OnAnalysis = (analysis: Analysis, settings: Settings) => Promise<string | undefined>;

/**
 * Analyses sources by what is set for this run and in configurations. What cannot be read is noted, and the rest is analysed all
 * the same, as far as it is not ignored. A file that is named and not analysed counts as unread; one that is only found in a
 * folder is generated, most likely, and is noted. Undefined where the run cannot begin.
 */
export async function analyseSources(
  { named, forRun, interest, disk }: Sources,
  terminal: Terminal,
  onAnalysis: OnAnalysis,
): Promise<(Extent & { readonly isAllRead: boolean }) | undefined> {
  const { workingFolder } = terminal;
  const nameOf = (file: string): string => withForwardSlashes(path.relative(workingFolder, file));
  const analyser = createFileAnalyser(disk, interest);
  const unread = new Set<string>();
  let filesChecked = 0;
  let filesLeftOut = 0;

  const tell = (target: string, what: string): void => {
    terminal.note(`closewise: ${path.isAbsolute(target) ? nameOf(target) : target}: ${what}`);
  };
  const unreadable = (target: string, cause: unknown): void => {
    unread.add(target);
    filesLeftOut++;
    tell(target, `could not be checked: ${describeTrouble(cause)}`);
  };
  const mistaken: OnMistake = (file, message, place, isHarmless) => {
    if (!isHarmless) unread.add(file);
    if (place === undefined) tell(file, message);
    else terminal.note(`${nameOf(file)}:${place}: ${message}`);
  };
  const explicit = new Set(named.map(name => path.resolve(workingFolder, name)));

  /** Folders of which it is known that no configuration is in them. */
  const bare = new Set<string>();
  const settingsOf = settingsForRun(forRun, workingFolder, mistaken, bare);
  if (!settingsOf) return undefined;

  const take = (file: string, { trouble }: LookedAt): void => {
    if (trouble === undefined) {
      filesChecked++;
    } else if (explicit.has(file)) {
      unreadable(file, new Error(trouble));
    } else {
      filesLeftOut++;
      tell(file, `not analysed, because it is ${trouble}`);
    }
  };
  const found = new Map<string, Settings>();
  const left = new Map<string, Settings>();
  const onFolder: OnFolder = (folder, entries) => {
    if (!entries.some(({ name }) => configurationNames.includes(name))) bare.add(folder);
  };
  for (const file of findSources(named, workingFolder, unreadable, onFolder)) {
    const settings = settingsOf(file);
    if (settings.isIgnored) {
      if (explicit.has(file)) tell(file, 'not checked, because its configuration ignores it');
      continue;
    }
    try {
      const looked = analyser.look(file, explicit.has(file));
      found.set(file, settings);
      if (looked) take(file, looked);
      else left.set(file, settings);
    } catch (error) {
      unreadable(file, error);
    }
  }
  const used = new UsedElsewhere();
  for (const [file, settings] of left) {
    let text: string | undefined;
    try {
      const analysis = await analyser.analyse(file, settings);
      used.set(analysis.path, analysis.codesElsewhere);
      text = analysis.trouble === undefined ? await onAnalysis(analysis, settings) : undefined;
      take(file, analysis);
    } catch (error) {
      unreadable(file, error);
    }
    if (text !== undefined) await terminal.print(text);
  }
  if (interest === 'uses and tables') {
    // The tables once more, by what turned out to be used of them: that was read and analysed before, and makes no trouble now.
    for (const [file, settings] of found) {
      const names = used.of(withForwardSlashes(file));
      if (names.length > 0) await onAnalysis(await analyser.analyse(file, settings, names), settings);
    }
  }
  return { filesChecked, filesLeftOut, isAllRead: unread.size === 0 };
}
