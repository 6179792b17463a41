import { displayWidth, withoutControls } from './display-width.ts';
import type { Colours } from './terminal.ts';

/** One line of source and the part of it to point at, as offsets in it (half-open, UTF-16). */
export interface FramedLine {
  readonly lineNumber: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tabWidth = 4;
/** How much of a long line is shown, in columns of the terminal. */
const widestLine = 100;
/** How much of a long line is shown before what is pointed at. */
const widestLead = 40;
/** How many code units of a line are looked at on either side, so that a bundle of one line costs no more than others. */
const reach = 4 * widestLine;

/** A user-perceived character on its place in the terminal. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly isMarked: boolean;
}

/** The line with its number and, below it, carets under the part: two lines of text. */
export function codeFrame(line: FramedLine, colours: Colours): string {
  const { shown, lead, marked } = excerptOf(line);
  const number = String(line.lineNumber);
  const gutter = (label: string): string => colours.dim(`${label.padStart(number.length)} |`);
  const carets = ' '.repeat(lead) + colours.red('^'.repeat(Math.max(1, marked)));
  return `${gutter(number)} ${shown}\n${gutter('')} ${carets}`;
}

/** What of the line is shown, how many columns stand before the marked part, and how many the part takes. */
function excerptOf(line: FramedLine): { shown: string; lead: number; marked: number } {
  const { cells, isCutBefore, isCutAfter } = cellsAround(line);
  const firstMarked = cells.findIndex(cell => cell.isMarked);
  const columnsBefore = widthOf(cells.slice(0, firstMarked));
  const fits = !isCutBefore && !isCutAfter && widthOf(cells) <= widestLine;

  let from = 0;
  for (let excess = fits ? 0 : columnsBefore - widestLead; excess > 0; from++) excess -= cells[from]?.width ?? 0;
  let to = from;
  for (let width = 0; to < cells.length; to++) {
    width += cells[to]?.width ?? 0;
    if (!fits && width > widestLine) break;
  }

  const opening = isCutBefore || from > 0 ? '…' : '';
  const closing = isCutAfter || to < cells.length ? '…' : '';
  const visible = cells.slice(from, to);
  return {
    shown:
      opening +
      visible
        .map(cell => cell.shown)
        .join('')
        .trimEnd() +
      closing,
    lead: opening.length + widthOf(cells.slice(from, firstMarked)),
    marked: widthOf(visible.filter(cell => cell.isMarked)),
  };
}

/** The characters of the line near the marked part; an empty part, or one at the line's end, marks one cell all the same. */
function cellsAround({ text, start, end }: FramedLine): { cells: Cell[]; isCutBefore: boolean; isCutAfter: boolean } {
  const from = Math.max(0, start - reach);
  const to = start + reach;
  const cells: Cell[] = [];
  let column = 0;
  const markedTo = Math.max(end, start + 1);
  for (const { segment, index } of new Intl.Segmenter().segment(`${text.slice(from, to)} `)) {
    const shown = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : withoutControls(segment);
    const width = segment === '\t' ? shown.length : displayWidth(shown);
    const isMarked = from + index < markedTo && start < from + index + segment.length;
    cells.push({ shown, width, isMarked });
    column += width;
  }
  return { cells, isCutBefore: from > 0, isCutAfter: to < text.length };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
