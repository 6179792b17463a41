import type { CloseCall } from '../../analysis/code-use.ts';
import type { Fix } from '../rule.ts';

/** Empties the brackets of the call: without a code, the peer sees what 1005 says, and a reason cannot go without one. */
export function dropCode(call: CloseCall): Fix {
  return { title: 'Close without a code', edits: [{ span: call.arguments, newText: '' }], preferred: true };
}
