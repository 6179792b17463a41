import { withoutEscapes } from '../core.ts';
import type { Colours } from './terminal.ts';
import { padded, widthOf, wrapped } from './wrap.ts';

/** The widest that a text is still pleasant to read. */
const mostColumns = 100;
const fewestColumns = 40;

/**
 * Markdown as a terminal of so many columns shows it. Only what Closewise itself writes is known: headings, bold, emphasis,
 * code, links, fenced blocks, lists, quotes and tables. Text is wrapped, code is not.
 */
export function renderMarkdown(markdown: string, colours: Colours, columns = mostColumns): string {
  const width = Math.max(fewestColumns, Math.min(columns, mostColumns));
  const lines: string[] = [];
  for (const [kind, block] of blocksOf(markdown)) lines.push(...renderers[kind](block, width, colours));
  return lines.join('\n');
}

type Kind = 'fence' | 'blank' | 'heading' | 'table' | 'quote' | 'item' | 'paragraph';
type Renderer = (block: readonly string[], width: number, colours: Colours) => readonly string[];

const renderers: Readonly<Record<Kind, Renderer>> = {
  fence: block => block.slice(1, -1).map(line => `    ${line}`.trimEnd()),
  blank: () => [''],
  // As in manual pages, so that the parts are told apart without colours as well.
  heading: ([line = ''], _, colours) => {
    const words = withoutEscapes(line.replace(/^#+ /, ''));
    return [colours.bold(line.startsWith('## ') ? words.toUpperCase() : words)];
  },
  table: renderTable,
  quote: (block, width, colours) =>
    renderMarkdown(block.map(line => line.replace(/^> ?/, '')).join('\n'), colours, width - 2)
      .split('\n')
      .map(line => `${colours.dim('│')} ${line}`.trimEnd()),
  item: (block, width, colours) =>
    wrapped(renderInline(joined(block).slice(2), colours), width - 2).map(
      (line, index) => (index === 0 ? '- ' : '  ') + line,
    ),
  paragraph: (block, width, colours) => wrapped(renderInline(joined(block), colours), width),
};

/** The lines of a Markdown text in groups that are rendered together. */
function blocksOf(markdown: string): readonly (readonly [Kind, readonly string[]])[] {
  const blocks: [Kind, string[]][] = [];
  for (const line of markdown.split('\n')) {
    const last = blocks.at(-1);
    const isOpen = last?.[0] === 'fence' && (last[1].length === 1 || last[1].at(-1) !== '```');
    const kind = isOpen ? 'fence' : kindOf(line);
    const goesOn =
      isOpen ||
      (last?.[0] === kind && (kind === 'table' || kind === 'quote' || kind === 'paragraph')) ||
      (last?.[0] === 'item' && kind === 'paragraph');
    if (goesOn) last[1].push(line);
    else blocks.push([kind, [line]]);
  }
  return blocks;
}

function kindOf(line: string): Kind {
  if (line.startsWith('```')) return 'fence';
  if (line.trim() === '') return 'blank';
  if (/^#+ /.test(line)) return 'heading';
  if (line.startsWith('|')) return 'table';
  if (line.startsWith('>')) return 'quote';
  return line.startsWith('- ') ? 'item' : 'paragraph';
}

function joined(block: readonly string[]): string {
  return block.map(line => line.trim()).join(' ');
}

function renderTable(block: readonly string[], width: number, colours: Colours): readonly string[] {
  const rows = block
    .filter(line => !/^\|[-| ]+\|$/.test(line))
    .map(line => line.replace(/^\| *| *\|$/g, '').split(/ *(?<!\\)\| */))
    .map(cells => cells.map(cell => renderInline(cell.replaceAll('\\|', '|'), colours)));
  const widths = columnWidths(rows, width);
  const wrappedRows = rows.map(cells => cells.map((cell, column) => wrapped(cell, widths[column] ?? 0)));
  const isSpaced = wrappedRows.some(cells => cells.some(lines => lines.length > 1));
  return wrappedRows.flatMap((cells, row) => {
    const height = Math.max(...cells.map(lines => lines.length));
    const lines = Array.from({ length: height }, (_, line) => {
      const pieces = cells.map((cell, column) => padded(cell[line] ?? '', widths[column] ?? 0));
      const text = pieces.join('   ').trimEnd();
      return row === 0 ? colours.bold(text) : text;
    });
    return isSpaced && row > 0 ? ['', ...lines] : lines;
  });
}

/** As wide as they need to be; where that is too much, those that are wider than their share get what the others leave. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const needed = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(cells => widthOf(cells[column] ?? ''))));
  let left = width - 3 * (needed.length - 1);
  let wide = needed.map((_, column) => column);
  for (;;) {
    const share = Math.floor(left / Math.max(1, wide.length));
    const narrow = wide.filter(column => (needed[column] ?? 0) <= share);
    if (narrow.length === 0) return needed.map((each, column) => (wide.includes(column) ? share : each));
    for (const column of narrow) left -= needed[column] ?? 0;
    wide = wide.filter(column => !narrow.includes(column));
  }
}

/** A link into the manual leads nowhere in a terminal, so that only its words are left. */
function renderInline(text: string, colours: Colours): string {
  const rendered = withoutEscapes(text, setAside)
    .replace(
      /\[([^\]]+)\]\((https?:[^)]+)\)/g,
      (_, title: string, url: string) => `${title}: ${colours.underline(url)}`,
    )
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(
      // A star between backquotes is a star.
      /`[^`]+`|\*\*([^*]+)\*\*|(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])/g,
      (code, strong?: string, emphasis?: string) =>
        strong !== undefined
          ? colours.bold(strong)
          : emphasis !== undefined
            ? colours.italic(emphasis)
            : colours.cyan(code),
    );
  return rendered.replace(asideAgain, each => String.fromCharCode(each.charCodeAt(0) - firstAside));
}

/** Where the characters begin that nobody has given a meaning. */
const firstAside = 0xe000;
const asideAgain = /[\ue000-\ue07f]/g;

/** What stands for a character that is no Markdown until all that is Markdown is rendered. */
function setAside(character: string): string {
  return String.fromCharCode(firstAside + character.charCodeAt(0));
}
