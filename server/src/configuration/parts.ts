/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- the type of a schema is what it is made of */
import * as v from 'valibot';
import { protocols, rulePages, runtimes, type Level } from '../core.ts';
import { listOf, objectOf, oneOf, plainObject, text } from './shapes.ts';
import { t } from '../l10n/text.ts';

/** The value of a setting that leaves the matter to what counts without it. */
export const auto = 'auto';

const levels = ['error', 'warning', 'hint', 'off'] as const satisfies Level[];

/** What runs the files; `withAuto` says what its value `auto` means. */
export function runtimeSchema(withAuto: string) {
  return v.pipe(
    oneOf(value => t`${value} is not a runtime`, [auto, ...runtimes.map(({ id }) => id)]),
    v.description(
      'What runs the code. It decides what the global `WebSocket` does with a close code, and what the sockets do that a server library takes from its runtime.',
    ),
    v.metadata({ enumDescriptions: [withAuto, ...runtimes.map(({ summary }) => summary)], default: auto }),
  );
}

/** What the value `auto` of the runtime means where nothing is set. */
export const toldByFiles =
  "What the project's files tell, the nearest folder first: deno.json, bun.lock, wrangler.toml and their kin, or a dependency on their types. Else a browser or Node.";

/** By the id of a rule, how severe its findings are. */
export const rulesSchema = v.pipe(
  objectOf(
    key => t`There is no rule ${key}`,
    Object.fromEntries(
      rulePages.map(({ id, summary, severity }) => [
        id,
        v.exactOptional(
          v.pipe(
            oneOf(value => t`${value} is not a level`, levels),
            v.description(`${summary} By default: \`${severity}\`.`),
          ),
        ),
      ]),
    ),
  ),
  v.description(
    'How severe the findings of a rule are, by its id. `off` turns the rule off; a rule that is not named keeps its own level.',
  ),
);

/** The ids of application protocols. */
export const protocolsSchema = v.pipe(
  listOf(
    v.pipe(
      oneOf(
        value => t`${value} is not a protocol that Closewise knows`,
        protocols.map(({ id }) => id),
      ),
      v.metadata({ enumDescriptions: protocols.map(({ label }) => label) }),
    ),
  ),
  v.description(
    'The application protocols that the code speaks over its WebSockets: what their own codes mean is then known. A file that imports a package of a protocol needs no setting.',
  ),
);

const codeSchema = objectOf(key => t`There is no property ${key}`, {
  name: v.pipe(text, v.description('What the code is called, such as `Token expired`.')),
  meaning: v.exactOptional(v.pipe(text, v.description('What it means, in a sentence.'))),
  sentBy: v.exactOptional(
    v.pipe(
      oneOf(value => t`${value} is not an end of a connection`, ['client', 'server', 'either']),
      v.description('Who sends it: `client`, `server` or `either`.'),
    ),
  ),
});

/** A project's own codes, by number. */
export const codesSchema = v.pipe(
  plainObject,
  v.record(
    v.pipe(
      v.string(),
      v.regex(
        /^[34]\d{3}$/,
        issue => t`An application can give a meaning to the codes from 3000 to 4999; ${issue.input} is none of them.`,
      ),
    ),
    codeSchema,
  ),
  v.description(
    'The close codes of your own, by number: what each is called, what it means, and who sends it. `"4001": { "name": "Token expired", "sentBy": "server" }`',
  ),
);

/** The kinds of evidence, and what each means. */
export const kindsOfEvidence = {
  names: 'By its type; where there is none, by its name and how it is used.',
  types: 'Only by its type. Untyped JavaScript is then checked where it makes its sockets itself.',
};

/** What may say that something is a WebSocket: one of `choices`, which are described by `meanings`. */
export function evidenceSchema<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  meanings: readonly string[],
) {
  return v.pipe(
    oneOf(value => t`${value} is not a kind of evidence`, choices),
    v.description('How a WebSocket is recognized.'),
    v.metadata({ enumDescriptions: meanings, default: choices[0] }),
  );
}
