/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- the type of a schema is what it is made of */
import * as v from 'valibot';
import { protocols, rulePages, runtimes, type Level } from '../core.ts';
import { listOf, objectOf, oneOf, plainObject, text } from './shapes.ts';

/** The value of a setting that leaves the matter to what counts without it. */
export const auto = 'auto';

const levels = ['error', 'warning', 'hint', 'off'] as const satisfies Level[];

/** What runs the files; `withAuto` says what its value `auto` means. */
export function runtimeSchema(withAuto: string) {
  return v.pipe(
    oneOf('runtime', [auto, ...runtimes.map(({ id }) => id)]),
    v.description(
      'What runs the files: it decides what the global `WebSocket` does with a close code, and the sockets of server libraries that take them from the runtime.',
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
    'rule',
    Object.fromEntries(
      rulePages.map(({ id, summary, severity }) => [
        id,
        v.exactOptional(v.pipe(oneOf('level', levels), v.description(`${summary} By default: \`${severity}\`.`))),
      ]),
    ),
  ),
  v.description(
    "How severe a rule's findings are, by the rule's id. `off` silences the rule; a rule that is not named keeps its own level.",
  ),
);

/** The ids of application protocols. */
export const protocolsSchema = v.pipe(
  listOf(
    v.pipe(
      oneOf(
        'protocol',
        protocols.map(({ id }) => id),
      ),
      v.metadata({ enumDescriptions: protocols.map(({ label }) => label) }),
    ),
  ),
  v.description(
    'The application protocols that the files speak over their WebSockets. A file that imports a package of one is known to speak it without this.',
  ),
);

const codeSchema = objectOf('property', {
  name: v.pipe(text, v.description('What the code is called: `Token expired`.')),
  meaning: v.exactOptional(v.pipe(text, v.description('What it means, in a sentence.'))),
  sentBy: v.exactOptional(
    v.pipe(
      oneOf('end of a connection', ['client', 'server', 'either']),
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
        issue => `An application can give a meaning to the codes from 3000 to 4999; ${issue.input} is none of them.`,
      ),
    ),
    codeSchema,
  ),
  v.description("The project's own close codes, by number: what they are called, what they mean, and who sends them."),
);

/** The kinds of evidence, and what each means. */
export const kindsOfEvidence = {
  names: 'Its type; where there is none, its name and how it is used.',
  types: 'Only its type. Untyped JavaScript is then checked where it makes its sockets itself.',
};

/** What may say that something is a WebSocket: one of `choices`, which are described by `meanings`. */
export function evidenceSchema<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  meanings: readonly string[],
) {
  return v.pipe(
    oneOf('kind of evidence', choices),
    v.description('What may say that something is a WebSocket.'),
    v.metadata({ enumDescriptions: meanings, default: choices[0] }),
  );
}
