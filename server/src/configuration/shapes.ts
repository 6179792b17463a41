/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- the type of a schema is what it is made of */
import * as v from 'valibot';
import { notA, notOneOf, unknownKey } from './wording.ts';

/** An object, and no list, which valibot would take for an object without keys. */
export const plainObject = v.custom<object>(
  input => typeof input === 'object' && input !== null && !Array.isArray(input),
  issue => notA('an object', issue.input),
);

/** An object that has the keys of `entries` and no other; `noun` is what a key stands for. */
export function objectOf<Entries extends v.ObjectEntries>(noun: string, entries: Entries) {
  const message: v.ErrorMessage<v.StrictObjectIssue> = issue =>
    issue.expected === 'never'
      ? unknownKey(
          noun,
          String(issue.input),
          Object.keys(entries).filter(key => key !== '$schema'),
        )
      : `${issue.expected} is missing here.`;
  return v.pipe(plainObject, v.strictObject(entries, message));
}

/** One of some words; `noun` is what they stand for. */
export function oneOf<const Choices extends readonly string[]>(noun: string, choices: Choices) {
  return v.picklist(choices, issue => notOneOf(noun, issue.input, choices));
}

/** Yes or no. */
export const flag = v.boolean(issue => notA('true or false', issue.input));

/** A list. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, issue => notA('a list', issue.input));
}

/** Text that is not empty. */
export const text = v.pipe(
  v.string(issue => notA('text', issue.input)),
  v.nonEmpty('This must not be empty.'),
);

// One expression, because a JSON Schema has room for one.
const glob = v.pipe(
  text,
  v.regex(/^(?!.*\\[\w.])(?!!?\.\.\/)/, ({ input }) =>
    /^!?\.\.\//.test(input)
      ? 'This reaches out of the folder of the configuration, and matches nothing.'
      : 'Folders are separated by / here, on Windows too.',
  ),
);

/** Patterns for files. */
export const globs = listOf(glob);
