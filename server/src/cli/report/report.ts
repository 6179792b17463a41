import { writeFileSync } from 'node:fs';
import path from 'node:path';
import picocolors from 'picocolors';
import { CodeMap } from '../../map/code-map.ts';
import { codesOf } from '../../map/file-codes.ts';
import type { Grouping } from '../../map/outline.ts';
import { CachedFiles } from '../../workspace/cached-files.ts';
import { nodeFiles } from '../../workspace/node-files.ts';
import { analyseSources } from '../analysed-sources.ts';
import type { RunSettings } from '../configurations.ts';
import { exitCodes, type ExitCode } from '../exit-code.ts';
import { describeTrouble } from '../file-trouble.ts';
import { createLineIndex, type LineIndex } from '../line-index.ts';
import { withForwardSlashes } from '../paths.ts';
import type { Terminal } from '../terminal.ts';
import type { LocatedMap } from './located-map.ts';
import { mapFormats } from './map-formats.ts';

/** How a report is to look, and where it goes. */
export interface ReportOptions {
  /** One of `mapFormats`. */
  readonly format: string;
  readonly by: Grouping;
  /** The file to write, relative to the working folder; absent: the standard output. */
  readonly output?: string;
}

/** Prints which close codes the sources send and handle, and where. Whatever it finds, that is no failure. */
export async function report(
  named: readonly string[],
  { format, by, output }: ReportOptions,
  terminal: Terminal,
  forRun: RunSettings = {},
): Promise<ExitCode> {
  const { workingFolder } = terminal;
  const codes = new CodeMap();
  const lines = new Map<string, LineIndex>();
  const sources = { named, forRun, interest: 'uses and tables', disk: new CachedFiles(nodeFiles) } as const;
  const extent = await analyseSources(sources, terminal, analysis => {
    const found = codesOf(analysis);
    if (found) lines.set(analysis.path, createLineIndex(analysis.text));
    codes.update(analysis.path, found);
    return Promise.resolve(undefined);
  });
  if (!extent) return exitCodes.couldNotRun;
  const located: LocatedMap = {
    map: codes.map(),
    ...extent,
    title: path.basename(path.resolve(workingFolder, named.length === 1 ? (named[0] ?? '.') : '.')),
    nameOf: file => withForwardSlashes(path.relative(workingFolder, file)),
    locate({ path: file, span }) {
      const index = lines.get(file) ?? createLineIndex('');
      return { start: index.at(span.start), end: index.at(span.end) };
    },
  };
  const colours = output === undefined ? terminal.colours : picocolors.createColors(false);
  const text = await mapFormats[format]?.(by, colours)(located);
  if (text === undefined) return exitCodes.couldNotRun;
  if (output === undefined) await terminal.print(text);
  else if (!isWritten(path.resolve(workingFolder, output), text, output, terminal)) return exitCodes.couldNotRun;
  return extent.isAllRead ? exitCodes.clean : exitCodes.couldNotRun;
}

function isWritten(file: string, text: string, name: string, terminal: Terminal): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    terminal.note(`closewise: ${name}: could not be written: ${describeTrouble(error)}`);
    return false;
  }
}
