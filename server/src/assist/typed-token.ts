import type { Span } from '../span.ts';

/**
 * The number or name that is being typed at `offset`, as far as it goes to both sides; empty between two tokens.
 * Undefined where no new expression can begin: in the member of an object, in front of an expression that stands there
 * already, or in a number that is complete.
 */
export function typedTokenAt(text: string, offset: number): Span | undefined {
  const token = wordAt(text, { start: offset, end: offset });
  const before = text.slice(0, token.start).trimEnd();
  const isMember = before.endsWith('.') && !before.endsWith('...');
  const isComplete = /^\d{4,}$/.test(text.slice(token.start, token.end));
  return isMember || isComplete || isFollowedByExpression(text, token.end) ? undefined : token;
}

/** What is selected; where that is nothing, the word or number around the place, empty where none is. */
export function wordAt(text: string, { start, end }: Span): Span {
  if (start < end) return { start, end };
  let first = start;
  // Step by step: a pattern that has to end here would be tried from every place of the text.
  while (first > 0 && /[\w$]/.test(text.charAt(first - 1))) first--;
  const after = /^[\w$]*/.exec(text.slice(start))?.[0] ?? '';
  return { start: first, end: start + after.length };
}

/** Whether an expression begins, or goes on, on the rest of the line. */
function isFollowedByExpression(text: string, offset: number): boolean {
  const rest = /^[^\n\r]*/.exec(text.slice(offset))?.[0].trimStart() ?? '';
  return /^(?:[\w$'"`([{<+\-*%~.@#\\]|!(?!=)|\/(?![/*]))/.test(rest);
}
