import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { bundleFiles, type BundledText, type BundledTexts } from '../../../scripts/docs/bundles.ts';
import { textsOf } from '../../../scripts/docs/texts.ts';
import { bundles } from '../../../server/src/l10n/bundles.ts';
import manifest from '../../../package.json';

const texts = new Map(textsOf('.').map(({ key, message }) => [key, message]));
const files = readdirSync('l10n').filter(name => /^bundle\.l10n\.[^.]+\.json$/.test(name));
const remedy = 'run "npm run docs"';

suite('translations', () => {
  test('VS Code is told where they are', () => assert.equal(manifest.l10n, './l10n'));

  test('those of the server are those of VS Code', () => {
    assert.equal(files.length, bundles.length);
    for (const { tag, contents } of bundles) {
      assert.ok(
        files.some(name => readFileSync(`l10n/${name}`, 'utf8') === contents),
        tag,
      );
    }
  });

  for (const [name, text] of bundleFiles('.')) {
    test(`${name} has the texts in the order of the sources: else ${remedy}`, () => {
      assert.equal(readFileSync(name, 'utf8'), text);
    });
  }

  for (const name of files) {
    suite(name, () => {
      const translated = JSON.parse(readFileSync(`l10n/${name}`, 'utf8')) as BundledTexts;
      const pairs = Object.entries(translated).map(([key, text]) => ({ key, text: messageOf(text) }));
      /** Those texts that differ from the English ones in what `pick` takes of them. */
      const differing = (pick: (text: string) => readonly string[]): readonly string[] =>
        pairs
          .filter(({ key, text }) => String(pick(texts.get(key) ?? key)) !== String(pick(text)))
          .map(({ key, text }) => `${key} → ${text}`);

      test('has every text', () =>
        assert.deepEqual(
          [...texts.keys()].filter(key => !(key in translated)),
          [],
        ));

      test('has no other text', () =>
        assert.deepEqual(
          Object.keys(translated).filter(key => !texts.has(key)),
          [],
        ));

      test('has no empty text', () =>
        assert.deepEqual(
          pairs.filter(({ text }) => text.trim() === ''),
          [],
        ));

      test('has the same placeholders', () => assert.deepEqual(differing(placeholdersIn), []));

      test('has the same code', () => assert.deepEqual(differing(codeIn), []));

      test('has the same links', () => assert.deepEqual(differing(targetsIn), []));

      test('has full stops where sentences end', () => assert.deepEqual(differing(endOf), []));

      test('has the same spaces around', () => assert.deepEqual(differing(spacesAround), []));
    });
  }
});

function messageOf(text: BundledText): string {
  return typeof text === 'string' ? text : text.message;
}

function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function codeIn(text: string): readonly string[] {
  return (text.match(/`[^`]*`/g) ?? []).sort();
}

function targetsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\]\(([^)]*)\)/g), ([, target = '']) => target).sort();
}

function endOf(text: string): readonly string[] {
  return /[.。]$/.test(text) ? ['a full stop'] : [];
}

function spacesAround(text: string): readonly string[] {
  return [/^\s*/, /\s*$/].map(each => each.exec(text)?.[0] ?? '');
}
