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
import { globs, listOf, objectOf, oneOf, plainObject } from './shapes.ts';
import { notA } from './wording.ts';

/** What can be set for some of the files as well as for all. */
const common = {
  runtime: v.exactOptional(runtimeSchema(toldByFiles)),
  rules: v.exactOptional(rulesSchema),
  protocols: v.exactOptional(protocolsSchema),
  codes: v.exactOptional(codesSchema),
  evidence: v.exactOptional(evidenceSchema(['names', 'types'], Object.values(kindsOfEvidence))),
};

/** A team's configuration: the content of closewise.config.json, or of the key in package.json. */
export const configurationSchema = objectOf('setting', {
  $schema: v.exactOptional(
    v.pipe(
      v.string(issue => notA('text', issue.input)),
      v.description('The JSON Schema of this file, for editors that do not know it.'),
    ),
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
        objectOf('setting', {
          files: v.pipe(
            globs,
            v.minLength(1, 'This is for no file: name one, or a pattern.'),
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
      oneOf('way to check', ['openFiles', 'workspace']),
      v.description('Which files are checked.'),
      v.metadata({
        enumDescriptions: [
          'Those that are open. The command "Check the Workspace" checks all of them once.',
          'All files of the workspace, in the background.',
        ],
        default: 'openFiles',
      }),
    ),
  ),
};

const preferencesSchema = v.object(preferences);

/** What a user prefers. */
export type Preferences = Required<v.InferOutput<typeof preferencesSchema>>;

/** What counts where nothing is set: the defaults of the metadata. */
export const defaultPreferences: Preferences = { check: 'openFiles' };

/**
 * What users set in their editor, the section `closewise` of its settings. Other keys of it are not for the analysis. The
 * defaults are what says that nothing is set, and that the project's configuration counts.
 */
export const editorSchema = v.pipe(
  plainObject,
  v.object({
    runtime: v.exactOptional(runtimeSchema(`What closewise.config.json says. Else: ${toldByFiles.replace(/^W/, 'w')}`)),
    rules: v.exactOptional(v.pipe(rulesSchema, v.metadata({ default: {} }))),
    protocols: v.exactOptional(v.pipe(protocolsSchema, v.metadata({ default: null }))),
    codes: v.exactOptional(v.pipe(codesSchema, v.metadata({ default: {} }))),
    evidence: v.exactOptional(
      evidenceSchema(
        [auto, 'names', 'types'],
        ['What closewise.config.json says. Else: names.', ...Object.values(kindsOfEvidence)],
      ),
    ),
    ...preferencesSchema.entries,
  }),
);

/** A team's configuration. */
export type Configuration = v.InferOutput<typeof configurationSchema>;

/** What can be set for some of the files as well as for all. */
export type FileSettings = Omit<NonNullable<Configuration['overrides']>[number], 'files'>;
