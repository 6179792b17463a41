import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { configurationFile, packageKey } from '../../server/src/configuration/locations.ts';
import { configurationSchema, editorSchema } from '../../server/src/configuration/schema.ts';
import { withKeys, withSettingTexts } from './manifest-texts.ts';

/** A JSON Schema as VS Code reads it, which knows a few more keywords. */
export type SettingSchema = JsonSchema & {
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  /** Of a setting: whether folders, or only a window as a whole, may have a value of their own. */
  readonly scope?: 'resource' | 'window';
};

const fileOfItsOwn = 'schemas/closewise.config.schema.json';
const inPackage = 'schemas/package.schema.json';

/** The JSON Schemas that editors check configurations with, by their paths in the project. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schema = schemaOf(configurationSchema);
  const { $schema, ...properties } = schema.properties ?? {};
  const section = { ...schema, properties, description: 'How Closewise checks WebSocket close codes here.' };
  return new Map([
    [
      fileOfItsOwn,
      inJson({
        ...draft,
        title: 'Configuration of Closewise',
        allowComments: true,
        allowTrailingCommas: true,
        ...schema,
      }),
    ],
    [inPackage, inJson({ ...draft, type: 'object', properties: { [packageKey]: section } })],
  ]);
}

/** The text of package.json with its generated pieces made anew: the settings, and which files the schemas are for. */
export function withContributions(packageJson: string): string {
  const manifest = JSON.parse(packageJson) as { contributes: { languages: readonly { id: string }[] } };
  const ofConfiguration = { id: 'jsonc', filenames: [configurationFile] };
  const others = manifest.contributes.languages.filter(({ id }) => id !== ofConfiguration.id);
  const contributes = {
    ...manifest.contributes,
    languages: [ofConfiguration, ...others],
    jsonValidation: [
      { fileMatch: configurationFile, url: `./${fileOfItsOwn}` },
      { fileMatch: 'package.json', url: `./${inPackage}` },
    ],
    configuration: { title: 'Closewise', properties: withKeys(contributedSettings()).settings },
  };
  return inJson({ ...manifest, contributes });
}

/** The text of package.nls.json, which has the English texts of package.json, with those of the settings made anew. */
export function withTexts(packageNls: string): string {
  return withSettingTexts(packageNls, withKeys(contributedSettings()).texts);
}

/** The settings of the editor, by their full names. */
export function contributedSettings(): Readonly<Record<string, SettingSchema>> {
  const settings = Object.entries(propertiesOf(schemaOf(editorSchema))).map(([key, schema]) => [
    `closewise.${key}`,
    {
      ...(schema.default === null ? { ...schema, type: [schema.type, 'null'] } : schema),
      scope: schema.scope ?? 'resource',
    },
  ]);
  return { ...Object.fromEntries(settings), 'closewise.trace.server': traceSetting } as Record<string, SettingSchema>;
}

/** What can be set in a configuration, by key. */
export function configurationKeys(): Readonly<Record<string, SettingSchema>> {
  return propertiesOf(schemaOf(configurationSchema));
}

// The client reads it itself.
const traceSetting = {
  type: 'string',
  enum: ['off', 'messages', 'verbose'],
  description:
    'What is logged of the messages between VS Code and the language server, in the output channel *Closewise*.',
  enumDescriptions: ['Nothing.', 'That there are messages.', 'The messages with all that is in them.'],
  default: 'off',
  scope: 'window',
};

const draft = { $schema: 'http://json-schema.org/draft-07/schema#' };

function schemaOf(schema: GenericSchema): SettingSchema {
  const { $schema, ...json } = toJsonSchema(schema, {
    typeMode: 'output',
    overrideSchema: ({ jsonSchema }) =>
      jsonSchema.required?.length === 0 ? without(jsonSchema, 'required') : undefined,
    overrideAction({ valibotAction, jsonSchema }) {
      switch (valibotAction.type) {
        case 'metadata':
          return { ...jsonSchema, ...bothMeanings((valibotAction as unknown as { metadata: Metadata }).metadata) };
        case 'description': {
          const { description } = valibotAction as unknown as { description: string };
          const both = { ...jsonSchema, description: plain(description) };
          return (isMarkdown(description) ? { ...both, markdownDescription: description } : both) as JsonSchema;
        }
        // What is said of patterns is said by the server, at the place.
        case 'check':
          return jsonSchema;
        default:
          return undefined;
      }
    },
  });
  return json;
}

type Metadata = Pick<SettingSchema, 'enumDescriptions' | 'default' | 'scope'>;

function bothMeanings(metadata: Metadata): Metadata {
  const { enumDescriptions } = metadata;
  if (!enumDescriptions?.some(isMarkdown)) return metadata;
  const both = { enumDescriptions: enumDescriptions.map(plain), markdownEnumDescriptions: enumDescriptions };
  return { ...metadata, ...both };
}

function isMarkdown(text: string): boolean {
  return text.includes('`');
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function without(schema: JsonSchema, key: keyof JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([each]) => each !== key));
}

function propertiesOf({ properties = {} }: SettingSchema): Readonly<Record<string, SettingSchema>> {
  return properties as Record<string, SettingSchema>;
}

function inJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
