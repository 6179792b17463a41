import { accept } from './accept.ts';
import { parseJson } from './json-tree.ts';
import { auto } from './parts.ts';
import { editorSchema, type FileSettings } from './schema.ts';

/** What a user has set in an editor. */
export interface EditorSettings {
  /** Without what is not set: it is up to the project. */
  readonly settings: FileSettings;
  /** What is wrong, as sentences that name the setting. */
  readonly complaints: readonly string[];
}

/** Takes from the JSON of the section `closewise` what is right. `null` and `auto` are what clients send for what is not set. */
export function readEditorSettings(section: unknown): EditorSettings {
  if (section == null) return { settings: {}, complaints: [] };
  const { root } = parseJson(JSON.stringify(section, (_, value: unknown) => value ?? undefined));
  if (root === undefined) return { settings: {}, complaints: [] };
  const { value = {}, faults } = accept(editorSchema, root);
  const { runtime, evidence, ...others } = value;
  return {
    settings: {
      ...others,
      ...(runtime !== undefined && runtime !== auto && { runtime }),
      ...(evidence !== undefined && evidence !== auto && { evidence }),
    },
    complaints: faults.map(({ path, message }) => `${['closewise', ...path].join('.')}: ${message}`),
  };
}
