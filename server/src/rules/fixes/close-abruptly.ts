import type { CloseCall } from '../../analysis/code-use.ts';
import type { Span } from '../../span.ts';
import type { Fix } from '../rule.ts';
import { isReasonLost } from './drop-code.ts';
import { t } from '../../l10n/text.ts';

/** Calls `method` of the API instead, which ends the connection without a Close frame, so that the peer does see 1006. `code` is where that stands, `text` the file's. */
export function closeAbruptly(call: CloseCall, code: Span, method: string, text: string): Fix {
  // In `socket['close'](1006)` the name stands between quotes.
  const renamed = text.slice(call.method.start, call.method.end).replace(/[\w$]+/, method);
  return {
    title: isReasonLost(call, code, text)
      ? t`Call ${method}(): no Close frame is sent, so no reason, and the peer sees 1006`
      : t`Call ${method}(): no Close frame is sent, and the peer sees 1006`,
    edits: [
      { span: call.method, newText: renamed },
      { span: call.arguments, newText: '' },
    ],
    preferred: true,
  };
}
