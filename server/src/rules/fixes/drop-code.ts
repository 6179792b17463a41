import type { CloseCall } from '../../analysis/code-use.ts';
import type { Span } from '../../span.ts';
import type { Fix } from '../rule.ts';
import { t } from '../../l10n/text.ts';

/**
 * Takes the code out of the brackets of the call, and what comes after it: without a code, the peer sees what 1005 says, and a
 * reason cannot go without one. `code` is where it stands, `text` the file's.
 */
export function dropCode(call: CloseCall, code: Span, text: string): Fix {
  const before = text.slice(call.arguments.start, code.start).lastIndexOf(',');
  const span = { start: call.arguments.start + Math.max(before, 0), end: call.arguments.end };
  const title = isReasonLost(call, code, text) ? t('Close without a code or reason') : t('Close without a code');
  return { title, edits: [{ span, newText: '' }], preferred: true };
}

/** Whether something is given after the code that goes with it. */
export function isReasonLost(call: CloseCall, code: Span, text: string): boolean {
  return /[^\s,]/.test(text.slice(code.end, call.arguments.end));
}
