import type { SettingSchema } from './settings-schema.ts';

/** Texts by the keys that package.json names them by, between percent signs. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The settings with keys in the place of their texts, and the texts in English. What VS Code shows as Markdown is given as
 * that: the properties of objects it shows as they are.
 */
export function withKeys(settings: Readonly<Record<string, SettingSchema>>): {
  readonly settings: Readonly<Record<string, object>>;
  readonly texts: Texts;
} {
  const texts: Record<string, string> = {};
  const keyFor = (key: string, text: string): string => {
    texts[key] = text;
    return `%${key}%`;
  };
  const withoutTexts = Object.entries(settings).map(([name, schema], order) => {
    const { description, markdownDescription, enumDescriptions, markdownEnumDescriptions, ...rest } = schema;
    const choices = schema.enum as readonly string[] | undefined;
    const text = keyFor(`${name}.description`, markdownDescription ?? description ?? '');
    const meanings = (markdownEnumDescriptions ?? enumDescriptions)?.map((meaning, index) =>
      keyFor(`${name}.${choices?.[index] ?? index}`, meaning),
    );
    const made = {
      ...rest,
      ...propertiesWithKeys(rest, name, keyFor),
      markdownDescription: text,
      ...(meanings && { markdownEnumDescriptions: meanings }),
      order,
    };
    return [name, made] as const;
  });
  return { settings: Object.fromEntries(withoutTexts), texts };
}

/** The text of package.nls.json with the texts of the settings made anew; the others stay before them, as they are. */
export function withSettingTexts(nls: string, texts: Texts): string {
  const settings = new Set(Object.keys(texts).map(settingOf));
  const others = Object.entries(JSON.parse(nls) as Texts).filter(([key]) => !settings.has(settingOf(key)));
  return `${JSON.stringify({ ...Object.fromEntries(others), ...texts }, null, 2)}\n`;
}

/** What a key begins with: `closewise.rules` of `closewise.rules.reserved-code`. */
function settingOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function propertiesWithKeys(
  { properties, additionalProperties }: SettingSchema,
  name: string,
  keyFor: (key: string, text: string) => string,
): object {
  const inner = typeof additionalProperties === 'object' ? additionalProperties.properties : undefined;
  const replaced = (each: SettingSchema['properties']): object =>
    Object.fromEntries(
      Object.entries(each ?? {}).map(([key, schema]) => {
        const { markdownDescription, description = '', ...rest } = schema as SettingSchema;
        return [key, { ...rest, description: keyFor(`${name}.${key}`, description) }];
      }),
    );
  return {
    ...(properties && { properties: replaced(properties) }),
    ...(inner && { additionalProperties: { ...(additionalProperties as object), properties: replaced(inner) } }),
  };
}
