import { nearest } from '../core.ts';
import { quoted } from '../l10n/quoted.ts';
import { formatList, t } from '../l10n/text.ts';

/** Makes a clause or a sentence about a value, which it is given as it is to be shown. */
export type Say = (value: string) => string;

/** What a message counts up. */
const mostChoices = 8;

/**
 * `"loud" is not a level: use error, warning, hint or off.` Where one of many is near, only that is named. `isNone` says that
 * the value is none of them, without a full stop.
 */
export function notOneOf(isNone: Say, input: unknown, choices: readonly string[]): string {
  const value = Array.isArray(input) ? t('A list') : isObject(input) ? t('An object') : shown(input);
  return withAdvice(isNone(value), typeof input === 'string' ? nearest(input, choices) : undefined, choices);
}

/** `There is no rule "reserved". Did you mean "reserved-code"?` `isUnknown` says that there is no such key, without a full stop. */
export function unknownKey(isUnknown: Say, key: string, keys: readonly string[]): string {
  return withAdvice(isUnknown(shown(key)), nearest(key, keys), keys);
}

/** A value as a message names it: short. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return t('a list');
  if (isObject(value)) return t('an object');
  const text = JSON.stringify(value);
  if (typeof value !== 'string') return text;
  const escaped = text.slice(1, -1);
  return quoted(escaped.length > 58 ? `${escaped.slice(0, 57)}…` : escaped);
}

function withAdvice(wrong: string, meant: string | undefined, choices: readonly string[]): string {
  if (meant !== undefined) return t`${wrong}. Did you mean "${meant}"?`;
  return choices.length > mostChoices ? t`${wrong}.` : t`${wrong}: use ${formatList(choices, 'or')}.`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
