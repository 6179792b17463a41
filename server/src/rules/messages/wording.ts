import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { describeCode } from '../../catalogue/lookup.ts';
import type { CheckedFile } from '../rule.ts';
import { formatList, t } from '../../l10n/text.ts';

/** A code as a sentence names it: `1006 Abnormal Closure`, and `4403` or `403` where there is no registered name. */
export function codeInWords(code: number): string {
  const description = describeCode(code);
  return description?.closeCode ? description.title : String(code);
}

const oneCode = [
  '{1}: one code. A text about it follows, such as “is never sent”; it may also be said as “X is 1006; this code” + “is never sent”.',
];
const severalCodes = [
  '{1}: several codes. A text about them follows, such as “are never sent”; it may also be said as “X can be 1005 or 1006; these codes” + “are never sent”.',
];

/** What the beginning of a message has to agree with. */
export interface Subject {
  /** `1006 Abnormal Closure`, `GONE (src/codes.ts) is 1001 Going Away, which`, `The code can be 1005 No Status Rcvd or 1006 Abnormal Closure, which` */
  readonly words: string;
  readonly isPlural: boolean;
}

/** Begins a sentence about those values of a use in `file` that are wrong, and names the other file that they come from. */
export function subjectOf(
  wrong: readonly [KnownValue, ...KnownValue[]],
  use: CodeUse,
  file?: Pick<CheckedFile, 'path'>,
): Subject {
  const isPlural = wrong.length > 1;
  const name = nameOf(wrong[0]);
  const codes = formatList(
    wrong.map(({ value }) => codeInWords(value)),
    'or',
  );
  const from = file ? otherFileOf(wrong, file.path) : '';
  const named = name === undefined ? undefined : name + from;
  const subject = named ?? t('The code') + from;
  if (isPlural) {
    return { words: t({ message: '{0} can be {1}, which', args: [subject, codes], comment: severalCodes }), isPlural };
  }
  if (wrong.length < use.values.length) {
    return { words: t({ message: '{0} can be {1}, which', args: [subject, codes], comment: oneCode }), isPlural };
  }
  if (named === undefined) return { words: codes + from, isPlural };
  const words = isAllOf(use, wrong[0])
    ? t({ message: '{0} is {1}, which', args: [named, codes], comment: oneCode })
    : t({ message: '{0} can be {1}, which', args: [named, codes], comment: oneCode });
  return { words, isPlural };
}

/** ` (src/close-codes.ts)` where all values come from one file that is not the one at `path`; else nothing. */
function otherFileOf(values: readonly KnownValue[], path: string): string {
  const [file, ...others] = new Set(values.map(({ origin }) => origin.file));
  return file === undefined || others.length > 0 ? '' : inOtherFile(file, path);
}

/** ` (src/close-codes.ts)` where `file` is not the one at `path`; else nothing. What the two paths begin with alike is left out. */
export function inOtherFile(file: string, path: string): string {
  if (file === path) return '';
  const names = file.split('/');
  const others = path.split('/');
  const own = names.slice(names.findIndex((name, index) => name !== others[index]));
  return ` (${own.length > 2 ? own.join('/') : lastNames(file)})`;
}

/** The last two names of a path, which tell files apart that are called index.ts: `web/wrangler.toml`. */
export function lastNames(path: string): string {
  return path.split('/').slice(-2).filter(Boolean).join('/');
}

/** Whether the expression of the use is `known` and nothing else: not a default or a choice that has it among others. */
export function isAllOf({ span, values }: CodeUse, { site }: KnownValue): boolean {
  return values.length === 1 && site?.start === span.start && site.end === span.end;
}

/** The name that carries a value, quoted, if it says more than the value does: `NaN` is a name, too. */
function nameOf({ name, value }: KnownValue): string | undefined {
  return name === undefined || name === String(value) ? undefined : `\`${name}\``;
}
