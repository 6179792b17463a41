import type { ReasonUse } from '../../analysis/code-use.ts';
import { cutToBytes } from '../../catalogue/reason.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { literalCharacters } from './string-literal.ts';

/**
 * Cuts the literal in the source so that its text fits into `bytes` bytes, between two characters and outside escapes.
 * Undefined where the text is put together, is not all known, or stands elsewhere, where others may read it as well.
 */
export function cutReason(
  { span, text, exact, literal }: ReasonUse,
  file: CheckedFile,
  bytes: number,
): Fix | undefined {
  if (!exact || literal?.file !== file.path || literal.start < span.start || span.end < literal.end) return undefined;
  const characters = literalCharacters(file.text.slice(literal.start, literal.end));
  if (characters?.map(({ value }) => value).join('') !== text) return undefined;

  const kept = cutToBytes(text, bytes);
  let length = 0;
  // The first character that does not belong to what is kept.
  const first = characters.find(({ value }) => (length += value.length) > kept.length);
  if (!first) return undefined;
  const cut = { start: literal.start + first.start, end: literal.end - 1 };
  return { title: `Cut the reason to ${bytes} bytes`, edits: [{ span: cut, newText: '' }], preferred: false };
}
