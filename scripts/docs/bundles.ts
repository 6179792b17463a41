import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textsOf, type Text } from './texts.ts';

const folder = 'l10n';
const english = 'bundle.l10n.json';

/** A text in a bundle: with what is said of it to translators, where something is. */
export type BundledText = string | { readonly message: string; readonly comment: readonly string[] };

/** Texts by their keys, as VS Code and @vscode/l10n read them. */
export type BundledTexts = Readonly<Record<string, BundledText>>;

/**
 * The files with the texts of the client and the server, by their paths in the project: the English ones, and the translations
 * that are there, in the same order. A translation of what is not said any more goes.
 */
export function bundleFiles(root: string): ReadonlyMap<string, string> {
  const texts = textsOf(root);
  const translations = readdirSync(path.join(root, folder)).filter(name => /^bundle\.l10n\.[^.]+\.json$/.test(name));
  return new Map([
    [`${folder}/${english}`, inJson(englishBundle(texts))],
    ...translations.map(name => [`${folder}/${name}`, inJson(inOrder(bundleAt(root, name), texts))] as const),
  ]);
}

/** The English texts. */
function englishBundle(texts: readonly Text[]): BundledTexts {
  return Object.fromEntries(
    texts.map(({ key, message, comment }) => [key, comment === '' ? message : { message, comment: [comment] }]),
  );
}

function inOrder(translated: BundledTexts, texts: readonly Text[]): BundledTexts {
  return Object.fromEntries(
    texts.flatMap(({ key }) => (translated[key] === undefined ? [] : [[key, translated[key]] as const])),
  );
}

function bundleAt(root: string, name: string): BundledTexts {
  return JSON.parse(readFileSync(path.join(root, folder, name), 'utf8')) as BundledTexts;
}

function inJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
