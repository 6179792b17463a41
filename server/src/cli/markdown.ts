import type { Colours } from './terminal.ts';

/**
 * Markdown as a terminal shows it. Only what Closewise itself writes is known: headings, bold, code, links, fenced blocks,
 * lists and tables whose columns are padded.
 */
export function renderMarkdown(markdown: string, colours: Colours): string {
  const lines = markdown.split('\n');
  let isFenced = false;
  return lines
    .flatMap((line, index) => {
      if (line.startsWith('```')) {
        isFenced = !isFenced;
        return [];
      }
      if (isFenced) return [`    ${line}`.trimEnd()];
      if (isTableRule(line)) return [];
      if (line.startsWith('|')) return [renderRow(line, isTableRule(lines[index + 1] ?? ''), colours)];
      const heading = /^#+ (.*)$/.exec(line)?.[1];
      return [heading === undefined ? renderInline(line, colours) : colours.bold(heading)];
    })
    .join('\n');
}

function renderRow(line: string, isHead: boolean, colours: Colours): string {
  const cells = line.replace(/^\| | *\|$/g, '').replaceAll(' | ', '   ');
  return isHead ? colours.bold(cells) : renderInline(cells, colours);
}

function renderInline(text: string, colours: Colours): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, title: string, url: string) => `${title}: ${colours.underline(url)}`)
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => colours.bold(strong))
    .replace(/`[^`]+`/g, code => colours.cyan(code));
}

function isTableRule(line: string): boolean {
  return /^\|[-| ]+\|$/.test(line);
}
