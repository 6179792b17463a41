import type { Span } from '../span.ts';

/**
 * The number or name that is being typed at `offset`, as far as it goes to both sides; empty between two tokens.
 * Undefined where no new expression can begin: in the member of an object, in front of an expression that stands there
 * already, or in a number that is complete.
 */
export function typedTokenAt(text: string, offset: number): Span | undefined {
  const before = /[\w$]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\w$]*/.exec(text.slice(offset))?.[0] ?? '';
  const token = { start: offset - before.length, end: offset + after.length };
  const isMember = /(?<!\.\.)\.\s*$/.test(text.slice(0, token.start));
  const isComplete = /^\d{4,}$/.test(before + after);
  return isMember || isComplete || isFollowedByExpression(text, token.end) ? undefined : token;
}

/** Whether an expression begins, or goes on, on the rest of the line. */
function isFollowedByExpression(text: string, offset: number): boolean {
  const rest = /^[^\n\r]*/.exec(text.slice(offset))?.[0].trimStart() ?? '';
  return /^(?:[\w$'"`([{<+\-*%~.@#\\]|!(?!=)|\/(?![/*]))/.test(rest);
}
