import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import type { Fix } from '../rule.ts';
import { imperativesFor } from '../messages/imperatives.ts';
import { shortened, sourceAt } from './shown-call.ts';
import { formatList, t } from '../../l10n/text.ts';

/** Says why there is no other code to be put where `wrong` ones are sent, in the place of a fix. */
export function whyNoFix(use: CodeUse, wrong: readonly KnownValue[], text: string): Fix {
  const title = imperativesFor(use).titleWithAnother();
  return { title, edits: [], preferred: false, disabled: reasonFor(use, wrong, text) };
}

function reasonFor({ span, apis }: CodeUse, wrong: readonly KnownValue[], text: string): string {
  const values = wrong.map(({ value }) => value);
  const source = shortened(sourceAt(text, span));
  if (values.length > 1) return t`It can be ${formatList(values.map(String), 'or')}, and each needs its own answer.`;
  if (values.some(Number.isNaN)) return t('Nothing says which code is meant.');
  if (wrong.some(({ site }) => site === undefined))
    return t`The code is not written here: \`${source}\` gets it elsewhere.`;
  return apis.length > 1
    ? t('No other code near in meaning is right for all that this can be.')
    : t('No other code is near in meaning.');
}
