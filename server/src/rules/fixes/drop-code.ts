import type { CloseCall } from '../../analysis/code-use.ts';
import type { Span } from '../../span.ts';
import type { Fix } from '../rule.ts';

/**
 * Takes the code out of the brackets of the call, and what comes after it: without a code, the peer sees what 1005 says, and a
 * reason cannot go without one. `code` is where it stands, `text` the file's.
 */
export function dropCode(call: CloseCall, code: Span, text: string): Fix {
  const before = text.slice(call.arguments.start, code.start).lastIndexOf(',');
  const span = { start: call.arguments.start + Math.max(before, 0), end: call.arguments.end };
  return { title: 'Close without a code', edits: [{ span, newText: '' }], preferred: true };
}
