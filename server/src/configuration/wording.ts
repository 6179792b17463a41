import { nearest } from '../core.ts';

/** What a message counts up. */
const mostChoices = 8;

/** `"loud" is not a level: use error, warning, hint or off.` Where one of many is near, only that is named. */
export function notOneOf(noun: string, input: unknown, choices: readonly string[]): string {
  const meant = typeof input === 'string' ? nearest(input, choices) : undefined;
  const wrong = `${capitalised(shown(input))} is not ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
  if (meant !== undefined) return `${wrong}. ${didYouMean(meant)}`;
  return choices.length > mostChoices ? `${wrong} that Closewise knows.` : `${wrong}: ${useOneOf(choices)}`;
}

/** `There is no rule "reserved". Did you mean "reserved-code"?` */
export function unknownKey(noun: string, key: string, keys: readonly string[]): string {
  const meant = nearest(key, keys);
  const wrong = `There is no ${noun} ${shown(key)}`;
  if (meant !== undefined) return `${wrong}. ${didYouMean(meant)}`;
  return keys.length > mostChoices ? `${wrong}.` : `${wrong}: ${useOneOf(keys)}`;
}

/** `This must be a list, not "src".` */
export function notA(kind: string, input: unknown): string {
  return `This must be ${kind}, not ${shown(input)}.`;
}

/** A value as a message names it: short. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 58)}…"` : text;
}

function didYouMean(meant: string): string {
  return `Did you mean "${meant}"?`;
}

function useOneOf(choices: readonly string[]): string {
  const [last = '', ...others] = choices.toReversed();
  return others.length === 0 ? `use ${last}.` : `use ${others.reverse().join(', ')} or ${last}.`;
}

function capitalised(words: string): string {
  return words.startsWith('an ') || words.startsWith('a ') ? `A${words.slice(1)}` : words;
}
