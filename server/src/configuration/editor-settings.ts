import { accept } from './accept.ts';
import { parseJson } from './json-tree.ts';
import { auto } from './parts.ts';
import { defaultPreferences, editorSchema, type FileSettings, type Preferences } from './schema.ts';

/** What a user has set in an editor. */
export interface EditorSettings {
  /** Without what is not set: it is up to the project. */
  readonly settings: FileSettings;
  /** What is set for the editor, with the defaults of what is not. */
  readonly preferences: Preferences;
  /** What is wrong, as sentences that name the setting. */
  readonly complaints: readonly string[];
}

const nothingSet: EditorSettings = { settings: {}, preferences: defaultPreferences, complaints: [] };

/** Takes from the JSON of the section `closewise` what is right. `null` and `auto` are what clients send for what is not set. */
export function readEditorSettings(section: unknown): EditorSettings {
  if (section == null) return nothingSet;
  const { root } = parseJson(JSON.stringify(section, (_, value: unknown) => value ?? undefined));
  if (root === undefined) return nothingSet;
  const { value = {}, faults } = accept(editorSchema, root);
  const { runtime, evidence, rules, protocols, codes, ...preferences } = value;
  return {
    settings: {
      ...(rules && { rules }),
      ...(protocols && { protocols }),
      ...(codes && { codes }),
      ...(runtime !== undefined && runtime !== auto && { runtime }),
      ...(evidence !== undefined && evidence !== auto && { evidence }),
    },
    preferences: { ...defaultPreferences, ...preferences },
    complaints: faults.map(({ path, message }) => `${['closewise', ...path].join('.')}: ${message}`),
  };
}
