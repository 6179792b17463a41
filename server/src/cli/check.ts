import path from 'node:path';
import { findingsOf } from '../core.ts';
import { CachedFiles } from '../workspace/cached-files.ts';
import { nodeFiles } from '../workspace/node-files.ts';
import { analyseSources } from './analysed-sources.ts';
import type { RunSettings } from './configurations.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import type { Format } from './format.ts';
import { locate } from './located-finding.ts';
import { withForwardSlashes } from './paths.ts';
import type { Terminal } from './terminal.ts';

/**
 * Checks the sources that `named` names (files and folders, relative to the working folder) and prints what is found in
 * `format`, by what is set for this run and in configurations.
 */
export async function check(
  named: readonly string[],
  format: Format,
  terminal: Terminal,
  forRun: RunSettings = {},
): Promise<ExitCode> {
  const disk = new CachedFiles(nodeFiles);
  const files = {
    nameOf: (file: string) => withForwardSlashes(path.relative(terminal.workingFolder, file)),
    readText: (file: string) => disk.readText(file),
  };
  const report = format(terminal.colours);
  let filesWithProblems = 0;
  const extent = await analyseSources(
    { named, forRun, interest: 'uses', disk },
    terminal,
    async (analysis, settings) => {
      const findings = findingsOf(analysis, settings);
      if (findings.length === 0) return undefined;
      // Hints are advice, and no reason to fail.
      if (findings.some(({ severity }) => severity !== 'hint')) filesWithProblems++;
      return report.add(await locate(findings, analysis.path, analysis.text, files));
    },
  );
  if (!extent) return exitCodes.couldNotRun;
  await terminal.print(report.end(extent));
  if (!extent.isAllRead) return exitCodes.couldNotRun;
  return filesWithProblems > 0 ? exitCodes.problems : exitCodes.clean;
}
