import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from './display-width.ts';

/** How many columns a text takes, without its colours. */
export function widthOf(text: string): number {
  return Array.from(stripVTControlCharacters(text)).reduce((width, character) => width + displayWidth(character), 0);
}

/** `text` with spaces behind it, `width` columns wide. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The words of `text` in lines of at most `width` columns; a word that is longer has a line for itself. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
