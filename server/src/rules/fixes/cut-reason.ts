import type { ReasonUse } from '../../analysis/code-use.ts';
import { cutBetweenWords, utf8Length } from '../../catalogue/reason.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { literalCharacters } from './string-literal.ts';
import { t } from '../../l10n/text.ts';

/** As much of the end of a reason as a menu has room for. */
const mostShown = 32;

/**
 * Cuts the literal in the source so that its text fits into `bytes` bytes, between two words and outside escapes. It cannot be done
 * where the text is put together, is not all known, or stands elsewhere, where others may read it as well.
 */
export function cutReason({ span, text, exact, literal }: ReasonUse, file: CheckedFile, bytes: number): Fix {
  const isHere = literal?.file === file.path && span.start <= literal.start && literal.end <= span.end;
  const characters = isHere && exact ? literalCharacters(file.text.slice(literal.start, literal.end)) : undefined;
  const kept = cutBetweenWords(text, bytes);
  const first = characters && characterAt(characters, text, kept.length);
  if (!isHere || !first) {
    const disabled = !exact
      ? t('Parts of the reason are only known at run time.')
      : literal && !isHere
        ? t('The text stands elsewhere, where others may read it as well.')
        : t('The reason is made of several pieces.');
    return { title: t`Cut the reason to ${bytes} bytes`, edits: [], preferred: false, disabled };
  }
  const cut = { start: literal.start + first.start, end: literal.end - 1 };
  const title = t`Cut the reason to ${utf8Length(kept)} bytes: it ends with "${endOf(kept)}"`;
  return { title, edits: [{ span: cut, newText: '' }], preferred: false };
}

/** The character that does not belong to the first `length` units of the text any more. */
function characterAt(
  characters: NonNullable<ReturnType<typeof literalCharacters>>,
  text: string,
  length: number,
): (typeof characters)[number] | undefined {
  if (characters.map(({ value }) => value).join('') !== text) return undefined;
  let read = 0;
  return characters.find(({ value }) => (read += value.length) > length);
}

/** The last words of a text, on one line: `…renew it at`. */
function endOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const segments = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  if (segments.length <= mostShown) return line;
  const end = segments.slice(-mostShown).join('');
  // Where a word is cut in two, from the next one on.
  return `…${/^\S{0,15}\s+(?<words>\S.*)$/u.exec(end)?.groups?.['words'] ?? end}`;
}
