import assert from 'node:assert/strict';
import { config } from '@vscode/l10n';
import { apis } from '../../../server/src/apis/libraries.ts';
import { runtimes } from '../../../server/src/apis/runtimes.ts';
import { closeCodes } from '../../../server/src/catalogue/close-code.ts';
import { protocols } from '../../../server/src/catalogue/protocols/protocols.ts';
import { vocabularies } from '../../../server/src/catalogue/vocabularies/vocabularies.ts';
import { textsOf } from '../../../scripts/docs/texts.ts';

const texts = textsOf('.');

/** What is called so in every language; the longest first, as some have others in them. */
const ownNames: readonly string[] = [
  ...[...apis, ...runtimes.flatMap(({ client, server }) => [client, server])].map(({ label }) => label),
  ...closeCodes.map(({ name }) => name),
  ...protocols.flatMap(({ label, codes }) => [label, ...codes.map(({ name }) => name)]),
  ...vocabularies.flatMap(({ entries }) => entries.flatMap(({ name = '', flags = [] }) => [name, flags.join(', ')])),
]
  .filter(name => /[ .]/.test(name))
  .sort((one, other) => other.length - one.length);

/**
 * Has every text be made in a language of letters that nobody types: ｎｅｖｅｒ ｓｅｎｄ。 What is in other letters then was made in
 * English, whatever the language is. Only texts that are found for translators are in it. No space follows its full stops.
 */
export function speakPseudoLanguage(): void {
  config({ contents: Object.fromEntries(texts.map(({ key, message }) => [key, inOtherLetters(message)])) });
}

/** Ends that. */
export function speakEnglish(): void {
  config({ contents: {} });
}

/** Those words of a text that are English: two or more in a row. What is quoted, linked to or called by its own name is none. */
export function englishIn(text: string): readonly string[] {
  const said = ownNames
    .reduce((rest, name) => rest.replaceAll(name, '\u0001'), text)
    .replace(/\[[^\]]*\]\(https:[^)]*\)/g, '\u0001')
    .replace(/```[^]*?```|``[^\n]*?``|`[^`\n]*`/g, '\u0001')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/https?:\S+/g, '\u0001')
    // an object, as the source has it
    .replace(/\{ [^}]* \}/g, '\u0001')
    .replace(/“[^”]*”|"[^"]*"|'[^'\n]*'/g, '\u0001');
  return said.match(/(?<![\w-])[a-z]{2,}(?:[ ,;:]+[a-z]{2,})+(?![\w-])/g) ?? [];
}

/** Fails with the English words that are left, and the spaces between sentences, each with the text that it stands in. */
export function assertTranslated(texts: readonly string[]): void {
  const found = texts.flatMap(text =>
    [...englishIn(text), ...(text.match(/。 (?![ |])/g) ?? [])].map(words => `${words}   in: ${text}`),
  );
  assert.deepEqual([...new Set(found)], []);
}

function inOtherLetters(message: string): string {
  return message
    .replace(/\.(?: (?=\S)|$)/g, '。')
    .replace(/\{\w+\}|`[^`]*`|[a-zA-Z]/g, piece =>
      piece.length > 1 ? piece : String.fromCodePoint((piece.codePointAt(0) ?? 0) + 0xfee0),
    );
}
