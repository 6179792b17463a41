import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { fixedParts, keyOf, stringsIn, untranslatable } from './manifest-strings.ts';

type Texts = Readonly<Record<string, string>>;

const languages = ['de', 'ja', 'zh-cn'];
const english = read('package.nls.json');
const used = new Set(stringsIn(manifest).flatMap(({ text }) => keyOf(text) ?? []));

suite('the texts of package.json', () => {
  test('every key has a text, and every text a key', () => {
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  });

  test('what a person reads has a key', () => {
    assert.deepEqual(untranslatable(manifest.contributes, manifest.displayName), []);
  });

  test('there are these languages', () => {
    const files = readdirSync('.').filter(name => /^package\.nls\..+\.json$/.test(name));
    assert.deepEqual(files.sort(), languages.map(language => `package.nls.${language}.json`).sort());
  });

  for (const language of languages) {
    suite(language, () => {
      const texts = read(`package.nls.${language}.json`);
      const pairs = Object.entries(english).map(([key, text]) => ({ key, text, translated: texts[key] ?? '' }));

      test('has every text and no other', () => {
        assert.deepEqual(Object.keys(texts).sort(), Object.keys(english).sort());
      });

      test('has no text that is empty, or English', () => {
        const missing = pairs.filter(
          ({ text, translated }) => translated.trim() === '' || (translated === text && text !== manifest.displayName),
        );
        assert.deepEqual(missing, []);
      });

      for (const { key, text, translated } of pairs.filter(({ text }) => fixedParts(text).length > 0)) {
        test(`${key} keeps code, links, placeholders and lines`, () => {
          assert.deepEqual(fixedParts(translated), fixedParts(text));
        });
      }
    });
  }

  suite('what these tests find', () => {
    const found = (contributes: object): readonly string[] =>
      untranslatable(contributes, 'Closewise').map(({ text }) => text);

    test('a title, a view, a picture and a setting in English', () => {
      assert.deepEqual(found({ commands: [{ command: 'a.b', title: 'Restart', category: 'Closewise' }] }), ['Restart']);
      assert.deepEqual(found({ views: { explorer: [{ id: 'a', name: 'Codes', when: 'a && b' }] } }), ['Codes']);
      assert.deepEqual(found({ viewsWelcome: [{ view: 'a', contents: 'Nothing yet' }] }), ['Nothing yet']);
      assert.deepEqual(found({ steps: [{ media: { image: 'a.png', altText: 'picture' } }] }), ['picture']);
      assert.deepEqual(found({ 'a.b': { enum: ['c'], markdownEnumDescriptions: ['C.', '%a.b.c%'] } }), ['C.']);
    });

    test('no names, keys and expressions', () => {
      assert.deepEqual(found({ commands: [{ title: '%a%', category: 'Closewise', icon: '$(book)' }] }), []);
      assert.deepEqual(found({ items: { enumDescriptions: ['Discord Gateway'] }, when: 'a && !b' }), []);
    });

    test('code, a link, a placeholder or a line that is lost', () => {
      const text = 'Use `a` or [b](command:c) for {0}.\n[D](e)';
      assert.deepEqual(fixedParts('Für {0} `a` oder [B](command:c).\n[D!](e)'), fixedParts(text));
      for (const lost of ['`a`', '(command:c)', '{0}', '\n'])
        assert.notDeepEqual(fixedParts(text.replace(lost, '')), fixedParts(text), lost);
    });
  });
});

suite('the walkthrough', () => {
  const [walkthrough] = manifest.contributes.walkthroughs;
  const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
  const isKnown = (command: string): boolean => commands.has(command) || /^(?:workbench\.|vscode\.)/.test(command);

  for (const { id, title, description, media, completionEvents } of walkthrough!.steps) {
    test(`${id}: has pictures, and runs commands that are there`, () => {
      for (const picture of Object.values(media.image)) assert.ok(existsSync(picture), picture);
      assert.ok(english[keyOf(title)!]);
      const links = [...english[keyOf(description)!]!.matchAll(/\(command:(?:toSide:)?([^)]+)\)/g)];
      assert.ok(links.length > 0);
      for (const [, command = ''] of links) assert.ok(isKnown(command), command);
      for (const event of completionEvents.filter(each => each.startsWith('onCommand:')))
        assert.ok(isKnown(event.slice('onCommand:'.length)), event);
    });
  }
});

function read(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}
