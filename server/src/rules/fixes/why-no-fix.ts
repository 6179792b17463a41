import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { formatList } from '../sending/accepted-codes.ts';
import type { Fix } from '../rule.ts';
import { verbFor } from '../messages/advice.ts';
import { shortened, sourceAt } from './shown-call.ts';

/** Says why there is no other code to be put where `wrong` ones are sent, in the place of a fix. */
export function whyNoFix(use: CodeUse, wrong: readonly KnownValue[], text: string): Fix {
  const verb = verbFor(use);
  const title = `${verb.charAt(0).toUpperCase()}${verb.slice(1)} with another code`;
  return { title, edits: [], preferred: false, disabled: reasonFor(use, wrong, text) };
}

function reasonFor({ span, apis }: CodeUse, wrong: readonly KnownValue[], text: string): string {
  const values = wrong.map(({ value }) => value);
  const source = shortened(sourceAt(text, span));
  if (values.length > 1) return `It can be ${formatList(values.map(String), 'or')}, and each needs its own answer.`;
  if (values.some(Number.isNaN)) return 'Nothing says which code is meant.';
  if (wrong.some(({ site }) => site === undefined))
    return `The code is not written here: \`${source}\` gets it elsewhere.`;
  return apis.length > 1
    ? 'No other code near in meaning is right for all that this can be.'
    : 'No other code is near in meaning.';
}
