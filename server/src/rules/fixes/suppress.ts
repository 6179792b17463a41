import type { Analysis } from '../../analysis/analysis.ts';
import type { Directive } from '../../analysis/comments/directive.ts';
import { withSourceOnly } from '../../analysis/embedded-scripts.ts';
import { blank } from '../../embedded/blank.ts';
import { lineAt } from '../../span.ts';
import type { Finding, Fix, TextEdit } from '../rule.ts';
import { unusedSuppression } from '../unused-suppression.ts';
import { t } from '../../l10n/text.ts';

/**
 * Comments that suppress a finding: for its line, and for its file. They are what is offered last, and never made together
 * with other fixes.
 */
export function suppressionFixes(finding: Finding, file: Analysis): readonly Fix[] {
  const analysis = withSourceOnly(file);
  const { rule } = finding;
  if (rule === unusedSuppression.id) return [];
  return [
    { title: t`Disable ${rule} for this line`, edits: [forLine(finding, analysis)], preferred: false },
    { title: t`Disable ${rule} for this file`, edits: [forFile(rule, analysis)], preferred: false },
  ];
}

function forLine({ rule, span }: Finding, { text, directives, commentPlaces }: Analysis): TextEdit {
  const isHere = ({ kind, covers }: Directive): boolean =>
    (kind === 'disable-next-line' || kind === 'disable-line') && covers.start <= span.start && span.start <= covers.end;
  const existing = directives.find(each => each.rules.length > 0 && isHere(each));
  if (existing) return addTo(existing, rule);
  const line = lineAt(text, span.start);
  const place = commentPlaces.find(each => each.line.start === line.start);
  if (place?.above) {
    const { offset, inJsx } = place.above;
    const comment = `closewise-disable-next-line ${rule}`;
    const indentation = /^[^\S\r\n]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
    const written = inJsx ? `{/* ${comment} */}` : `// ${comment}`;
    return insert(offset, `${indentation}${written}${lineEndIn(text, offset)}`);
  }
  if (place?.after) return insert(line.end, ` // closewise-disable-line ${rule}`);
  // Around an expression a comment can always stand; it has to be in the line in which that begins.
  return lineAt(text, span.end).start === line.start
    ? insert(span.end, ` /* closewise-disable-line ${rule} */`)
    : insert(span.start, `/* closewise-disable-line ${rule} */ `);
}

function forFile(rule: string, { text, directives }: Analysis): TextEdit {
  const existing = directives.find(({ kind, rules }) => kind === 'disable-file' && rules.length > 0);
  if (existing) return addTo(existing, rule);
  const offset = behindHead(text);
  const [indentation = ''] = /^[^\S\r\n]*/.exec(text.slice(offset)) ?? [];
  return insert(offset, `${indentation}// closewise-disable-file ${rule}${lineEndIn(text, offset)}`);
}

/** Names one more rule in a directive that names some. */
function addTo({ rules }: Directive, rule: string): TextEdit {
  return insert(rules.at(-1)?.span.end ?? 0, `, ${rule}`);
}

function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/**
 * Where the first line of a file is that may be another: behind `#!` or what a script stands in, and behind a comment that stands apart from the code or
 * tells a test runner about the file, as these look at the very first comment only.
 */
function behindHead(text: string): number {
  const [start = ''] = beforeScript.exec(text) ?? /^\uFEFF?(?:#!.*(?:\r?\n|$))?/.exec(text) ?? [];
  const rest = text.slice(start.length);
  const [, block = '', gap = ''] = /^(\s*\/\*(?:[^*]|\*(?!\/))*\*\/[^\S\n]*\n)([^\S\n]*\n)?/.exec(rest) ?? [];
  return start.length + (gap !== '' || /@(?:jest|vitest)-/.test(block) ? block.length : 0);
}

/** What stands before the first script of a document, and the empty lines at its beginning. */
const beforeScript = new RegExp(`^[\\r\\n]*${blank}[${blank}\\r\\n]*\\n(?:[^\\S\\n]*\\n)*`);

/** What ends the lines of a text around `offset`. */
function lineEndIn(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1);
  const end = offset > 0 && before >= 0 ? before : text.indexOf('\n', offset);
  return text.charAt(end - 1) === '\r' ? '\r\n' : '\n';
}
