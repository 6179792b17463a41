import type { Span } from '../span.ts';

/**
 * Stands for what is no source: TypeScript takes it for a space, and no pattern for one, so that nothing is made of what stands
 * beside a script in its line.
 */
export const blank = '\u0085';

/** Stands for what a template engine puts into a script, as a name would. Nobody writes it, because nobody sees it. */
export const standIn = '\u3164';

/** Whether a text has a part that stands for something else. What is taken away is asked for as well: nobody sees what it was. */
export function isMadeUp(text: string): boolean {
  return text.includes(blank) || text.includes(standIn);
}

/** `{{ … }}`, `{% … %}`, `<% … %>`, `<? … ?>` */
const insertion = /\{\{[^\n]{0,300}?\}\}|\{%[^\n]{0,300}?%\}|<%[^\n]{0,300}?%>|<\?[^\n]{0,300}?\?>/g;

/**
 * The text with all but `spans` blank, in the same length. Each of them has its lines to itself. Beside line ends nothing is
 * left of the other text.
 */
export function withOnly(text: string, spans: readonly Span[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let made = '';
  for (const { start, end } of spans) {
    made += gap(text.slice(made.length, start), lineEnd, made);
    if (!made.endsWith('\n')) made = made.slice(0, -lineEnd.length) + lineEnd;
    made += text.slice(start, end);
  }
  return made + gap(text.slice(made.length), lineEnd, made);
}

/** A text without what a template engine puts into it, in the same length. */
export function withoutInsertions(text: string): string {
  return text.replace(insertion, found => standIn.repeat(found.length));
}

function gap(piece: string, lineEnd: string, before: string): string {
  const blanked = piece.replace(/[^\r\n]+/g, found => blank.repeat(found.length));
  const isApart = before === '' || before.endsWith('\n') || piece.length < lineEnd.length;
  return isApart ? blanked : lineEnd + blanked.slice(lineEnd.length);
}
