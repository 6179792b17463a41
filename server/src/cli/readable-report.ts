import type { Severity } from '../core.ts';
import { codeFrame } from './code-frame.ts';
import { withoutControls } from './display-width.ts';
import type { Extent, Report } from './report.ts';
import type { LocatedFinding, LocatedPlace } from './located-finding.ts';
import type { Colours } from './terminal.ts';

/** For people: each finding with its line of source, and a summary at the end. */
export function readableReport(colours: Colours): Report {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  let filesWithFindings = 0;
  return {
    add(findings) {
      filesWithFindings++;
      for (const { severity } of findings) counts[severity]++;
      return findings.map(finding => `${describe(finding, colours)}\n\n`).join('');
    },
    end: extent => `${summarise(counts, filesWithFindings, extent, colours)}\n`,
  };
}

function describe(finding: LocatedFinding, colours: Colours): string {
  const { path, start, end, lineText, severity, rule, message, related } = finding;
  const place = colours.bold(`${withoutControls(path)}:${start.line}:${start.column}`);
  const frame = codeFrame(
    {
      lineNumber: start.line,
      text: lineText,
      start: start.column - 1,
      end: start.line === end.line ? end.column - 1 : lineText.length,
    },
    colours,
  );
  return [
    `${place} ${colourOf(severity, colours)(severity)} ${colours.dim(`[${rule}]`)}`,
    indented(withoutControls(message)),
    indented(frame),
    ...related.map(each => indented(describePlace(each, colours))),
  ].join('\n');
}

function describePlace({ path, at, message }: LocatedPlace, colours: Colours): string {
  const place = at ? `${path}:${at.line}:${at.column}` : path;
  return `${colours.dim('=')} ${colours.bold(withoutControls(place))} ${withoutControls(message)}`;
}

/** `3 errors, 1 warning in 2 files (214 files checked)`. Where nothing could be checked, nothing is said to be right. */
function summarise(
  counts: Readonly<Record<Severity, number>>,
  filesWithFindings: number,
  { filesChecked, filesLeftOut }: Extent,
  colours: Colours,
): string {
  const leftOut = `${count(filesLeftOut, 'file')} could not be analysed`;
  if (filesChecked === 0) {
    const why = filesLeftOut > 0 ? leftOut : 'there is no TypeScript or JavaScript file to check';
    return `${colours.yellow('Nothing was checked')}: ${why}`;
  }
  const checked = colours.dim(`(${count(filesChecked, 'file')} checked${filesLeftOut > 0 ? `, ${leftOut}` : ''})`);
  const found = (['error', 'warning', 'hint'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => colourOf(severity, colours)(count(counts[severity], severity)));
  if (found.length === 0) return `${colours.green('No problems found')} ${checked}`;
  return `${found.join(', ')} in ${count(filesWithFindings, 'file')} ${checked}`;
}

function colourOf(severity: Severity, colours: Colours): Colours['red'] {
  return { error: colours.red, warning: colours.yellow, hint: colours.cyan }[severity];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
