import type { LinkedCode } from './target.ts';

/** What a link or a key binding gives to the command: a code that another one is to take the place of, say. */
export interface LookUpArguments extends LinkedCode {
  /** What to look up first. */
  readonly query?: string;
}

/** What was given, if that is what the command takes: a link is text, and anybody can write one. Anything else counts as nothing. */
export function lookUpArguments(given: unknown): LookUpArguments {
  return isObject(given) && Object.entries(given).every(([key, value]) => checks.get(key)?.(value)) ? given : {};
}

const checks: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['uri', isText],
  ['range', isRange],
  ['version', Number.isSafeInteger],
  ['query', isText],
]);

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isRange(value: unknown): boolean {
  return isObject(value) && [value.start, value.end].every(isPosition);
}

function isPosition(value: unknown): boolean {
  return (
    isObject(value) && [value.line, value.character].every(each => Number.isSafeInteger(each) && Number(each) >= 0)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
