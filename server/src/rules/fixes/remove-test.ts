import type { CodeUse } from '../../analysis/code-use.ts';
import type { Fix } from '../rule.ts';
import { codeInWords } from '../messages/wording.ts';
import { t } from '../../l10n/text.ts';

/** Takes out the test for `code`, which is one of several; undefined where something else would go with it. */
export function removeTest({ comparison }: CodeUse, code: number, preferred: boolean): Fix | undefined {
  const span = comparison?.removal;
  return span && { title: t`Remove the test for ${codeInWords(code)}`, edits: [{ span, newText: '' }], preferred };
}
