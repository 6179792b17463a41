/** A place in a text as people count: both from 1, the column in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Translates between offsets and lines of one text. Lines end with CRLF, LF or CR, as in LSP. */
export interface LineIndex {
  /** Where `offset`, in UTF-16 code units, stands. */
  at(offset: number): LineAndColumn;
  /** The text of a line, counted from 1, without its end. */
  textOf(line: number): string;
}

/** Makes the index of `text`. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  return {
    at(offset) {
      let line = 1;
      for (let above = starts.length; above - line > 0;) {
        const middle = Math.ceil((line + above) / 2);
        if ((starts[middle - 1] ?? Infinity) <= offset) line = middle;
        else above = middle - 1;
      }
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
    textOf: line => text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, ''),
  };
}
