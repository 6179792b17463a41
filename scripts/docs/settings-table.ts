import { configurationKeys, contributedSettings, type SettingSchema } from './settings-schema.ts';

/** The table of the editor's settings, as Markdown. */
export function settingsTable(): string {
  const keys = configurationKeys();
  const rows = Object.entries(contributedSettings()).map(([name, schema]) => {
    const key = name.replace('closewise.', '');
    const values = valuesOf(schema);
    const isAsInConfiguration = keys[key] !== undefined && valuesOf(keys[key]) === values;
    return [
      `\`${name}\``,
      isAsInConfiguration ? `as \`${key}\` above` : values,
      `\`${JSON.stringify(schema.default)}\``.replaceAll('"', ''),
    ];
  });
  return table(['Setting', 'Values', 'Default'], rows);
}

/** The table of what can stand in a configuration, as Markdown. */
export function configurationTable(): string {
  return table(
    ['Key', 'Values', 'What it is'],
    Object.entries(configurationKeys()).map(([key, schema]) => [`\`${key}\``, valuesOf(schema), descriptionOf(schema)]),
  );
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function descriptionOf({ description = '', markdownDescription = description }: SettingSchema): string {
  return markdownDescription;
}

/** Which values a schema takes, in a few words. */
function valuesOf({ enum: choices, type, items, properties, additionalProperties }: SettingSchema): string {
  if (choices) return inCode(choices);
  if (items && typeof items === 'object' && !Array.isArray(items)) return `list of ${inBrief(items)}`;
  if (typeof additionalProperties === 'object') return `by number: ${inBrief(additionalProperties)}`;
  const [rule] = Object.values(properties ?? {});
  if (rule && typeof rule === 'object') return `by rule: ${valuesOf(rule)}`;
  return type === 'string' ? 'text' : String(type);
}

/** What the elements of a list are, or the values behind keys. */
function inBrief(schema: Extract<SettingSchema['items'], { type?: unknown }>): string {
  if (schema.properties) return `{ ${inCode(Object.keys(schema.properties))} }`;
  return schema.enum ? inCode(schema.enum) : 'patterns';
}

function inCode(words: readonly unknown[]): string {
  return words.map(word => `\`${String(word)}\``).join(', ');
}
