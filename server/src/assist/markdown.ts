/**
 * Markdown that shows `text` as it is, in one line: names, meanings and paths come from whoever wrote the project, and nothing
 * in them is a heading, a picture, a link that runs a command, or HTML. What needs no backslash gets none (`close_code`).
 */
export function asMarkdown(text: string): string {
  return inOneLine(text)
    .replace(/[\\`*[\]<>#|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|^[-+]/gu, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Markdown that shows `text` as code. */
export function asCode(text: string): string {
  const line = inOneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + line + fence : `${fence} ${line} ${fence}`;
}

const escapes = /\\([!-/:-@[-`{-~])|(?<fence>`+)(?!`).*?(?<!`)\k<fence>(?!`)/g;

/**
 * Markdown as those read it who see its source: without the backslashes of `asMarkdown`. `shown` says what stands for a character
 * that had one.
 */
export function withoutEscapes(markdown: string, shown = (character: string): string => character): string {
  return markdown.replace(escapes, (all, character?: string) => (character === undefined ? all : shown(character)));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
