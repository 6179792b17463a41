/** The longest close reason, in bytes of UTF-8: a control frame holds 125 (RFC 6455 section 5.5), and the code takes two. */
export const maximumReasonBytes = 123;

/** Length of `text` in bytes of UTF-8. A lone surrogate counts as U+FFFD, which is sent in its place. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += utf8Bytes(character.codePointAt(0) ?? 0);
  return bytes;
}

/**
 * The beginning of `text` that fits into `bytes` bytes of UTF-8. It ends between two characters as a reader sees them: a
 * letter keeps its accents, a family emoji its members. Empty where not even the first one fits.
 */
export function cutToBytes(text: string, bytes: number): string {
  let left = bytes;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    left -= utf8Length(segment);
    if (left < 0) return text.slice(0, index);
  }
  return text;
}

/**
 * The same, but for a word that would be cut in two, and for blanks and punctuation that nothing follows any more. A word that is
 * half of the text or more is cut even so.
 */
export function cutBetweenWords(text: string, bytes: number): string {
  const kept = cutToBytes(text, bytes);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const whole = words.reduce((end, { index }) => (index <= kept.length ? index : end), 0);
  const cut = kept.length === text.length || whole * 2 < kept.length ? kept : text.slice(0, whole);
  const bare = cut.replace(/[\s\p{Pc}\p{Pd}\p{Ps}\p{Pi}\p{Po}]+$/u, '');
  return bare === '' ? cut : bare;
}

/** How many characters a reader sees in a text. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
