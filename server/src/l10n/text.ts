import { t as translate } from '@vscode/l10n';
import { languageTag } from './language.ts';

type Value = string | number | boolean;

/** A text with what translators have to know of it. */
interface CommentedText {
  readonly message: string;
  readonly args?: readonly Value[];
  readonly comment: readonly string[];
}

/**
 * A text for a person, in the language that was said to `speak`: t`${code} is never sent.`, t('Close without a code.'), or with a
 * comment for translators. As `t` of @vscode/l10n, whose translations it takes, but that it sees to the spaces between values and
 * the text around them: a Japanese or Chinese text does not know what it is given.
 */
export function t(text: string | TemplateStringsArray | CommentedText, ...values: readonly Value[]): string {
  if (typeof text === 'string') return filled(translate(text), values);
  if ('message' in text) {
    const { message, comment, args = [] } = text;
    return filled(translate({ message, comment: [...comment] }), args);
  }
  const message = text.reduce((before, piece, index) => `${before}{${index - 1}}${piece}`);
  return filled(translate(message), values);
}

/** `one`, `one or other`, `one, other or third`. */
export function formatList(items: readonly string[], conjunction: 'and' | 'or'): string {
  const type = conjunction === 'and' ? 'conjunction' : 'disjunction';
  const parts = new Intl.ListFormat(languageTag(), { type }).formatToParts(items);
  return parts.map(({ value }) => value).reduce(spaced, '');
}

/** Sentences one after the other; what is undefined or empty is left out. */
export function paragraph(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter(each => each !== undefined)
    .filter(each => each !== '')
    .reduce<string>((before, sentence) => before + (/^$|[。！？]$/.test(before) ? '' : ' ') + sentence, '');
}

/** Puts values into the places `{0}`, `{1}` of a text. */
function filled(text: string, values: readonly Value[]): string {
  if (values.length === 0) return text;
  return text
    .split(/(\{\d+\})/)
    .map(piece => String(values[Number(/^\{(\d+)\}$/.exec(piece)?.[1])] ?? piece))
    .reduce(spaced, '');
}

const wideEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const wideStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const narrowEnd = /[A-Za-z0-9`)\]]$/;
const narrowStart = /^[A-Za-z0-9`([]/;

/** Joins two pieces as is usual in Japanese and Chinese: a space stands between their letters and Latin ones, and nowhere else. */
function spaced(before: string, after: string): string {
  const isWideBefore = wideEnd.test(before.trimEnd());
  const isWideAfter = wideStart.test(after.trimStart());
  if (isWideBefore && isWideAfter) return before.trimEnd() + after.trimStart();
  const isMixed =
    (wideEnd.test(before) && narrowStart.test(after)) || (narrowEnd.test(before) && wideStart.test(after));
  return before + (isMixed ? ' ' : '') + after;
}
