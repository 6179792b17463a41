import type { CloseCall } from '../../analysis/code-use.ts';
import type { Fix } from '../rule.ts';

/** Calls `method` of the API instead, which ends the connection without a Close frame, so that the peer does see 1006. `text` is the file's. */
export function closeAbruptly(call: CloseCall, method: string, text: string): Fix {
  // In `socket['close'](1006)` the name stands between quotes.
  const renamed = text.slice(call.method.start, call.method.end).replace(/[\w$]+/, method);
  return {
    title: `Call ${method}(): no Close frame is sent, and the peer sees 1006`,
    edits: [
      { span: call.method, newText: renamed },
      { span: call.arguments, newText: '' },
    ],
    preferred: true,
  };
}
