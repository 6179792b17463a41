import type { CodeUse } from '../../analysis/code-use.ts';
import type { Span } from '../../span.ts';

/**
 * The call of a use with `given` in the place of the code, on one line and not much of it: `close(1000, 'bye')`. What else it
 * is given before or after that is left out: `disconnect(…, 1000, 'bye')`.
 */
export function callWith({ call, span }: CodeUse, given: string, text: string): string {
  if (!call) return shortened(`close(${given})`);
  const method = /[\w$]+/.exec(sourceAt(text, call.method))?.[0] ?? 'close';
  const before = text.slice(call.arguments.start, span.start).trim() === '' ? '' : '…, ';
  const after = text.slice(span.end, call.arguments.end).replace(',', '').trim() === '' ? '' : ', …';
  return shortened(`${method}(${before}${given}${after})`);
}

/** A source on one line, and not much of it. */
export function shortened(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length <= 48 ? line : `${line.slice(0, 45)}…`;
}

/** The text of a file at a place. */
export function sourceAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
