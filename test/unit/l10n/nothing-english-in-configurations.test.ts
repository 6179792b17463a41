import assert from 'node:assert/strict';
import { readEditorSettings } from '../../../server/src/configuration/editor-settings.ts';
import { ownProtocol } from '../../../server/src/configuration/own-codes.ts';
import { overruledIn, readConfiguration } from '../../../server/src/configuration/read.ts';
import { assertTranslated, speakEnglish, speakPseudoLanguage } from './pseudo-language.ts';

/** A text for each thing that can be wrong in a file. */
const wrong = [
  '',
  '1 2',
  '{ "rules": {}, }, {}',
  '{ rules: 1 }',
  '{ "rules" }',
  '{ "rules": }',
  '{ "rules": {} "codes": {} }',
  '{ "rules": {',
  '{ "ignore": ["a"',
  '{ "runtime": 1e }',
  '{ "runtime": "bun }',
  '{ "runtime": "\\uzzzz" }',
  '{ "runtime": "\\x" }',
  '{ "runtime": "\t" }',
  '{ /* }',
  '['.repeat(100_000),
  '[]',
  '{ "runtime": "bun", "runtime": "node" }',
  '{ "runtimes": "bun" }',
  '{ "x": 1 }',
  '{ "runtime": "bnu" }',
  '{ "runtime": "netscape" }',
  '{ "runtime": ["bun"] }',
  '{ "runtime": {} }',
  '{ "runtime": 1 }',
  '{ "rules": { "reserved": "error", "zzzzzzzz": "error", "reserved-code": "loud" } }',
  '{ "rules": [] }',
  '{ "protocols": "obs" }',
  '{ "protocols": ["discord", "smoke-signals", 7, {}] }',
  '{ "evidence": "guess" }',
  '{ "ignore": 1 }',
  '{ "ignore": ["", "a\\\\b", "../a", 1] }',
  '{ "$schema": 1 }',
  '{ "overrides": [{ "runtime": "bun" }, { "files": [] }, { "files": ["a"], "ignore": [] }] }',
  '{ "codes": { "1000": { "name": "a" }, "4000": {}, "4001": { "name": 1 }, "4002": { "name": "" } } }',
  '{ "codes": { "4003": { "name": "a", "sentBy": "me", "text": "b" }, "4004": "c", "4005": { "name": "", "meaning": "" } } }',
];

suite('in another language, nothing of a configuration is English', () => {
  suiteSetup(speakPseudoLanguage);
  suiteTeardown(speakEnglish);

  for (const text of wrong) {
    test(text.slice(0, 80), () => {
      const problems = readConfiguration('/a/closewise.config.json', text)?.problems ?? [];
      assert.notEqual(problems.length, 0);
      assertTranslated(problems.map(({ message }) => withoutChoices(message)));
    });
  }

  test('a key in package.json beside a configuration', () => {
    assertTranslated([overruledIn('{ "closewise": {} }')?.message ?? 'no message']);
  });

  test('settings of the editor', () => {
    const { complaints } = readEditorSettings({ check: 'all', inlayHints: [], markdown: 'yes', evidence: 1 });
    assert.equal(complaints.length, 4);
    assertTranslated(complaints.map(each => withoutChoices(each.replace(/^[\w.]+: /, ''))));
  });

  test('the codes of the project', () => {
    const { label = '', codes = [], source } = ownProtocol({ 4001: { name: 'Kicked' } }) ?? {};
    assertTranslated([label, source?.title ?? '', ...codes.map(({ meaning }) => meaning)]);
  });
});

/** The words that may stand in a configuration are what they are, and lists of them are `Intl`'s, which knows no pseudo language. */
function withoutChoices(message: string): string {
  return message.replace(/(?:[\w$-]+, )*[\w$-]+ or [\w$-]+/, '');
}
