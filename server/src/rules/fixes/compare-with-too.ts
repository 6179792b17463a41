import type { CodeUse } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix, TextEdit } from '../rule.ts';
import { comparedAs } from './compare-with.ts';
import { fixWithCode } from './write-code.ts';
import { t } from '../../l10n/text.ts';

/** Lets a test hold for a second code as well. None where the code that is compared would have to be worked out twice. */
export function compareWithToo(use: CodeUse, file: CheckedFile, code: number): readonly Fix[] {
  const { comparison, span } = use;
  if (!comparison) return [];
  const { form, isNegated, needsBrackets, subject, test } = comparison;
  const written = comparedAs(code, use, file);
  const { source } = written;
  const fixWith = (edits: readonly TextEdit[]) => [
    fixWithCode(written, { title: t`Compare with ${written.words}, too`, edits, preferred: true }),
  ];
  const inserted = (offset: number, newText: string) => ({ span: { start: offset, end: offset }, newText });
  if (form === 'list') return fixWith([inserted(test.end, `, ${source}`)]);
  if (form === 'case') {
    const line = file.text.slice(file.text.lastIndexOf('\n', test.start) + 1, test.start);
    const between = line.trim() === '' ? `${file.text.includes('\r\n') ? '\r\n' : '\n'}${line}` : ' ';
    return fixWith([inserted(test.end, `${between}case ${source}:`)]);
  }
  if (/[(`]/.test(file.text.slice(subject.start, subject.end))) return [];
  const again = file.text.slice(test.start, span.start) + source + file.text.slice(span.end, test.end);
  const joined = ` ${isNegated ? '&&' : '||'} ${again}`;
  const edits = needsBrackets
    ? [inserted(test.start, '('), inserted(test.end, `${joined})`)]
    : [inserted(test.end, joined)];
  return fixWith(edits);
}
