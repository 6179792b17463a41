import path from 'node:path';
import { configurationNames } from '../configuration/locations.ts';
import type { Settings } from '../configuration/settings.ts';
import { settingsForRun, type OnMistake, type RunSettings } from './configurations.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { createFileChecker, type CheckedFile } from './file-checker.ts';
import { describeTrouble } from './file-trouble.ts';
import type { Format } from './format.ts';
import { withForwardSlashes } from './paths.ts';
import type { Terminal } from './terminal.ts';
import { findSources, type OnFolder } from '../workspace/walk.ts';

/**
 * Checks the sources that `named` names (files and folders, relative to the working folder) and prints what is found in
 * `format`, by what is set for this run and in configurations. What cannot be read is noted, and the rest is checked all the
 * same, as far as it is not ignored. A file that is named and not analysed counts as unread; one that is only found in a
 * folder is generated, most likely, and is noted.
 */
export async function check(
  named: readonly string[],
  format: Format,
  terminal: Terminal,
  forRun: RunSettings = {},
): Promise<ExitCode> {
  const { workingFolder } = terminal;
  const nameOf = (file: string): string => withForwardSlashes(path.relative(workingFolder, file));
  const checker = createFileChecker(nameOf);
  const report = format(terminal.colours);
  const unread = new Set<string>();
  let filesChecked = 0;
  let filesLeftOut = 0;
  let filesWithProblems = 0;

  const tell = (target: string, what: string): void => {
    terminal.note(`closewise: ${path.isAbsolute(target) ? nameOf(target) : target}: ${what}`);
  };
  const unreadable = (target: string, cause: unknown): void => {
    unread.add(target);
    filesLeftOut++;
    tell(target, `could not be checked: ${describeTrouble(cause)}`);
  };
  const mistaken: OnMistake = (file, message, place) => {
    unread.add(file);
    if (place === undefined) tell(file, message);
    else terminal.note(`${nameOf(file)}:${place}: ${message}`);
  };
  const explicit = new Set(named.map(name => path.resolve(workingFolder, name)));

  /** Folders of which it is known that no configuration is in them. */
  const bare = new Set<string>();
  const settingsOf = settingsForRun(forRun, workingFolder, mistaken, bare);
  if (!settingsOf) return exitCodes.couldNotRun;

  const take = async (file: string, checked: CheckedFile): Promise<void> => {
    if (checked.trouble !== undefined && explicit.has(file)) {
      unreadable(file, new Error(checked.trouble));
      return;
    }
    if (checked.trouble !== undefined) {
      filesLeftOut++;
      tell(file, `not analysed, because it is ${checked.trouble}`);
      return;
    }
    filesChecked++;
    if (checked.findings.length === 0) return;
    if (isProblem(checked)) filesWithProblems++;
    await terminal.print(report.add(checked.findings));
  };
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
      const looked = checker.look(file, explicit.has(file));
      if (looked) await take(file, looked);
      else left.set(file, settings);
    } catch (error) {
      unreadable(file, error);
    }
  }
  for (const [file, settings] of left) {
    const checked = await checker.check(file, settings).catch((error: unknown) => unreadable(file, error));
    if (checked) await take(file, checked);
  }
  await terminal.print(report.end({ filesChecked, filesLeftOut }));
  if (unread.size > 0) return exitCodes.couldNotRun;
  return filesWithProblems > 0 ? exitCodes.problems : exitCodes.clean;
}

/** Hints are advice, and no reason to fail. */
function isProblem({ findings }: CheckedFile): boolean {
  return findings.some(({ severity }) => severity !== 'hint');
}
