import * as v from 'valibot';
import {
  auto,
  codesSchema,
  evidenceSchema,
  kindsOfEvidence,
  protocolsSchema,
  rulesSchema,
  runtimeSchema,
  toldByFiles,
} from './parts.ts';
import { anyText, flag, globs, listOf, objectOf, oneOf, plainObject } from './shapes.ts';
import { t } from '../l10n/text.ts';

const isNoSetting = (key: string): string => t`There is no setting ${key}`;

/** What can be set for some of the files as well as for all. */
const common = {
  runtime: v.exactOptional(runtimeSchema(toldByFiles)),
  rules: v.exactOptional(rulesSchema),
  protocols: v.exactOptional(protocolsSchema),
  codes: v.exactOptional(codesSchema),
  evidence: v.exactOptional(evidenceSchema(['names', 'types'], Object.values(kindsOfEvidence))),
};

/** A team's configuration: the content of closewise.config.json, or of the key in package.json. */
export const configurationSchema = objectOf(isNoSetting, {
  $schema: v.exactOptional(
    v.pipe(anyText, v.description('The JSON Schema of this file, for editors that do not know it.')),
  ),
  ...common,
  ignore: v.exactOptional(
    v.pipe(
      globs,
      v.description('Files that are not checked: patterns as in a `.gitignore`, relative to the folder of this file.'),
    ),
  ),
  overrides: v.exactOptional(
    v.pipe(
      listOf(
        objectOf(isNoSetting, {
          files: v.pipe(
            globs,
            v.minLength(1, () => t('"files" is empty: name a file, or a pattern.')),
            v.description(
              'Which files this is for: patterns as in a `.gitignore`, relative to the folder of this file.',
            ),
          ),
          ...common,
        }),
      ),
      v.description(
        'What is set otherwise for some of the files. Where several are for one file, the later ones count.',
      ),
    ),
  ),
});

/**
 * What users prefer of their editor: no matter of a project, hence in no configuration.
 */
const preferences = {
  check: v.exactOptional(
    v.pipe(
      oneOf(value => t`${value} is not a way to check`, ['openFiles', 'workspace']),
      v.description('Which files are checked.'),
      v.metadata({
        enumDescriptions: [
          'The files that are open. The command *Closewise: Check the Workspace* checks all files once.',
          'All files of the workspace, in the background, but for those that `.gitignore` or `#files.exclude#` leave out.',
        ],
        default: 'openFiles',
        // What is checked is one workspace: its folders share one map, and what one exports another imports.
        scope: 'window',
      }),
    ),
  ),
  inlayHints: v.exactOptional(
    v.pipe(
      oneOf(value => t`${value} is not a choice`, ['always', 'sent', 'received', 'never']),
      v.description(
        'Where the name of a code is shown behind its number: `close(1008 /* Policy Violation */)`. `#editor.inlayHints.enabled#` turns it off as well.',
      ),
      v.metadata({
        enumDescriptions: [
          'Behind every code that is written as a number.',
          'Behind codes that are sent.',
          'Behind codes that a received code is compared with.',
          'Nowhere.',
        ],
        default: 'always',
      }),
    ),
  ),
  codeLens: v.exactOptional(
    v.pipe(
      flag,
      v.description(
        'Above each constant for a close code, show how many places of the workspace handle and send it: “3 handlers, 2 senders”. `#editor.codeLens#` turns it off as well.',
      ),
      v.metadata({ default: false }),
    ),
  ),
  markdown: v.exactOptional(
    v.pipe(
      flag,
      v.description(
        'Also check the examples in Markdown and MDX: code blocks that are marked as JavaScript or TypeScript.',
      ),
      v.metadata({ default: false }),
    ),
  ),
};

const preferencesSchema = v.object(preferences);

/** What a user prefers. */
export type Preferences = Required<v.InferOutput<typeof preferencesSchema>>;

/** What counts where nothing is set: the defaults of the metadata. */
export const defaultPreferences: Preferences = {
  check: 'openFiles',
  inlayHints: 'always',
  codeLens: false,
  markdown: false,
};

/**
 * What users set in their editor, the section `closewise` of its settings. Other keys of it are not for the analysis. The
 * defaults are what says that nothing is set, and that the project's configuration counts. Their order is that in which VS
 * Code shows them.
 */
export const editorSchema = v.pipe(
  plainObject,
  v.object({
    runtime: v.exactOptional(
      runtimeSchema(`What \`closewise.config.json\` says. Else: ${toldByFiles.replace(/^W/, 'w')}`),
    ),
    rules: v.exactOptional(v.pipe(rulesSchema, v.metadata({ default: {} }))),
    ...preferencesSchema.entries,
    protocols: v.exactOptional(v.pipe(protocolsSchema, v.metadata({ default: null }))),
    codes: v.exactOptional(v.pipe(codesSchema, v.metadata({ default: {} }))),
    evidence: v.exactOptional(
      evidenceSchema(
        [auto, 'names', 'types'],
        ['What `closewise.config.json` says. Else: `names`.', ...Object.values(kindsOfEvidence)],
      ),
    ),
  }),
);

/** A team's configuration. */
export type Configuration = v.InferOutput<typeof configurationSchema>;

/** What can be set for some of the files as well as for all. */
export type FileSettings = Omit<NonNullable<Configuration['overrides']>[number], 'files'>;
