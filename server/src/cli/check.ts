import path from 'node:path';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { createFileChecker, withForwardSlashes, type CheckedFile } from './file-checker.ts';
import { describeTrouble } from './file-trouble.ts';
import type { Format } from './format.ts';
import type { Terminal } from './terminal.ts';
import { findSources } from './walk.ts';

/**
 * Checks the sources that `named` names (files and folders, relative to the working folder) and prints what is found in
 * `format`, for the `runtime` of that id or the one that the project's files tell. What cannot be read is noted, and the rest is checked all the same. A file that is named and not analysed counts
 * as unread; one that is only found in a folder is generated, most likely, and is noted.
 */
export async function check(
  named: readonly string[],
  format: Format,
  terminal: Terminal,
  runtime?: string,
): Promise<ExitCode> {
  const { workingFolder } = terminal;
  const nameOf = (file: string): string => withForwardSlashes(path.relative(workingFolder, file));
  const checkFile = createFileChecker(nameOf, runtime);
  const report = format(terminal.colours);
  const unread: string[] = [];
  let filesChecked = 0;
  let hasProblems = false;

  const tell = (target: string, what: string): void => {
    terminal.note(`closewise: ${path.isAbsolute(target) ? nameOf(target) : target}: ${what}`);
  };
  const unreadable = (target: string, cause: unknown): void => {
    unread.push(target);
    tell(target, `could not be checked: ${describeTrouble(cause)}`);
  };
  const explicit = new Set(named.map(name => path.resolve(workingFolder, name)));

  for (const file of findSources(named, workingFolder, unreadable)) {
    const checked = await checkFile(file, explicit.has(file)).catch((error: unknown) => unreadable(file, error));
    if (!checked) continue;
    if (checked.trouble !== undefined && explicit.has(file)) {
      unreadable(file, new Error(checked.trouble));
      continue;
    }
    filesChecked++;
    if (checked.trouble !== undefined) tell(file, `not analysed, because it is ${checked.trouble}`);
    if (checked.findings.length === 0) continue;
    hasProblems ||= isProblem(checked);
    await terminal.print(report.add(checked.findings));
  }
  await terminal.print(report.end(filesChecked));
  if (unread.length > 0) return exitCodes.couldNotRun;
  return hasProblems ? exitCodes.problems : exitCodes.clean;
}

/** Hints are advice, and no reason to fail. */
function isProblem({ findings }: CheckedFile): boolean {
  return findings.some(({ severity }) => severity !== 'hint');
}
