/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- the type of a schema is what it is made of */
import * as v from 'valibot';
import { notOneOf, shown, unknownKey, type Say } from './wording.ts';
import { t } from '../l10n/text.ts';

/** An object, and no list, which valibot would take for an object without keys. */
export const plainObject = v.custom<object>(
  input => typeof input === 'object' && input !== null && !Array.isArray(input),
  issue => t`This must be an object, not ${shown(issue.input)}.`,
);

/** An object that has the keys of `entries` and no other; `isUnknown` says of a key that there is none such. */
export function objectOf<Entries extends v.ObjectEntries>(isUnknown: Say, entries: Entries) {
  const message: v.ErrorMessage<v.StrictObjectIssue> = issue =>
    issue.expected === 'never'
      ? unknownKey(
          isUnknown,
          String(issue.input),
          Object.keys(entries).filter(key => key !== '$schema'),
        )
      : t`${issue.expected} is missing here.`;
  return v.pipe(plainObject, v.strictObject(entries, message));
}

/** One of some words; `isNone` says of a value that it is none of them. */
export function oneOf<const Choices extends readonly string[]>(isNone: Say, choices: Choices) {
  return v.picklist(choices, issue => notOneOf(isNone, issue.input, choices));
}

/** Yes or no. */
export const flag = v.boolean(issue => t`This must be true or false, not ${shown(issue.input)}.`);

/** A list. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, issue => t`This must be a list, not ${shown(issue.input)}.`);
}

/** Text, which may be empty. */
export const anyText = v.string(issue => t`This must be text, not ${shown(issue.input)}.`);

/** Text that is not empty. */
export const text = v.pipe(
  anyText,
  v.nonEmpty(() => t('This must not be empty.')),
);

// One expression, because a JSON Schema has room for one.
const glob = v.pipe(
  text,
  v.regex(/^(?!.*\\[\w.])(?!!?\.\.\/)/, ({ input }) =>
    /^!?\.\.\//.test(input)
      ? t('This reaches out of the folder of the configuration, and matches nothing.')
      : t('Folders are separated by / here, on Windows too.'),
  ),
);

/** Patterns for files. */
export const globs = listOf(glob);
