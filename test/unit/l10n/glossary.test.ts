import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textsOf } from '../../../scripts/docs/texts.ts';

type Texts = Readonly<Record<string, string>>;

/** What l10n/glossary.md says, as far as it can be found by looking: in no text may this be. */
const wrong: Readonly<Record<string, readonly RegExp[]>> = {
  de: [/\b(?:das|anderes) WebSocket(?![\w-])/i, /"/, /Bemerkenswert/, /\.{3}/],
  ja: [/[（）]/, /\.{3}/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][A-Za-z0-9]/u],
  'zh-cn': [/[()]/, /\p{Script=Han}[,:;?!]/u, /\.{3}/],
};

const messages = new Map(textsOf('.').map(({ key, message }) => [key, message]));
const english = read('package.nls.json');

for (const [language, patterns] of Object.entries(wrong)) {
  suite(`the words of the glossary in ${language}`, () => {
    const bundle = Object.entries(read(`l10n/bundle.l10n.${language}.json`));
    const manifest = read(`package.nls.${language}.json`);
    const texts = [...bundle.map(([, text]) => text), ...Object.values(manifest)];

    for (const pattern of patterns) {
      test(`no text has ${String(pattern)}`, () => {
        assert.deepEqual(
          texts.filter(text => pattern.test(withoutCode(text))),
          [],
        );
      });
    }

    test('what is the same in English is the same in package.json and in the bundle', () => {
      const translated = new Map(bundle.map(([key, text]) => [messages.get(key), text]));
      const pairs = Object.entries(english).flatMap(([key, text]) => {
        const other = translated.get(text);
        return other === undefined ? [] : [{ key, here: manifest[key], there: other }];
      });
      assert.notEqual(pairs.length, 0);
      assert.deepEqual(
        pairs.filter(({ here, there }) => here !== there),
        [],
      );
    });
  });
}

/** A text without what is code, a call, the target of a link or a placeholder. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`|\]\([^)]*\)|(?:[\w.]|\{\d\})+\(\)/g, '');
}

function read(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}
