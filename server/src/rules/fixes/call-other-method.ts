import type { CloseCall, CodeUse } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { namedDigits } from './write-code.ts';
import { t } from '../../l10n/text.ts';

/** Calls `method` in place of the one that is called, with the same arguments. */
export function callOtherMethod(
  use: CodeUse,
  call: CloseCall,
  method: string,
  file: CheckedFile,
  preferred: boolean,
): Fix {
  // In `socket['terminate'](1000)` the name stands between quotes.
  const renamed = file.text.slice(call.method.start, call.method.end).replace(/[\w$]+/, method);
  const edits = [{ span: call.method, newText: renamed }, ...namedDigits(use, file)];
  return { title: t`Call ${method}(), which takes a code`, edits, preferred };
}
