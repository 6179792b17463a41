import assert from 'node:assert/strict';
import { languageTag, speak } from '../../../server/src/l10n/language.ts';

/** What a client may send as the language of its user, and the language that it then gets. */
const tags: readonly (readonly [string | undefined, string])[] = [
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_de', 'de'],
  ['de-DE-u-co-phonebk', 'de'],
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['zh', 'zh-Hans'],
  ['zh-cn', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-tw', 'en-GB'],
  ['zh-HK', 'en-GB'],
  ['zh-Hant', 'en-GB'],
  ['en', 'en-GB'],
  ['en-US', 'en-GB'],
  ['fr', 'en-GB'],
  ['den', 'en-GB'],
  ['jam', 'en-GB'],
  ['xx', 'en-GB'],
  ['x-pig-latin', 'en-GB'],
  ['C.UTF-8', 'en-GB'],
  ['not a language', 'en-GB'],
  ['', 'en-GB'],
  [undefined, 'en-GB'],
];

suite('language', () => {
  teardown(() => speak(undefined));

  for (const [locale, expected] of tags) {
    test(`${locale === undefined ? 'none' : `"${locale}"`} is ${expected}`, () => {
      speak(locale);
      assert.equal(languageTag(), expected);
    });
  }
});
