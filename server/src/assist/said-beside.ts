import { lineAt, type Span } from '../span.ts';

const texts = /^\s*\*.*|(['"`])(?:\\.|(?!\1).)*\1|\/\*.*?(?:\*\/|$)|\/\/.*/g;

const comment = /^\s*(?:\/\/|\/?\*)/;

/**
 * Whether a comment or a text in the line of `span`, in one of the lines beside it, or in the comment above says `name`
 * already: `close(1001, 'going away')`. Of several words, their beginnings are enough, in any order: that all of them meet there is
 * no accident.
 */
export function isSaidBeside(name: string, text: string, span: Span): boolean {
  const wanted = wordsOf(name);
  const said = new Set(linesBeside(text, span).flatMap(line => (line.match(texts) ?? []).flatMap(wordsOf)));
  const isSaid = (word: string): boolean =>
    said.has(word) || (wanted.length > 1 && [...said].some(each => each.startsWith(word.slice(0, 4))));
  return wanted.length > 0 && wanted.every(isSaid);
}

function linesBeside(text: string, { start, end }: Span): readonly string[] {
  const line = (at: Span): string => text.slice(at.start, at.end);
  const own = lineAt(text, start);
  const beside = [line(own)];
  for (let above = own.start; above > 0;) {
    const next = lineAt(text, above - 1);
    beside.push(line(next));
    above = comment.test(line(next)) ? next.start : 0;
  }
  const below = text.indexOf('\n', end);
  return below < 0 ? beside : [...beside, line(lineAt(text, below + 1))];
}

function wordsOf(words: string): readonly string[] {
  const spaced = words.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
  return spaced.match(/[\p{L}\p{N}]+/gu) ?? [];
}
