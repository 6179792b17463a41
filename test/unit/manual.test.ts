import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { generatedFiles, rulesFolder, withGeneratedPieces } from '../../scripts/docs/generated.ts';
import { relatedTo } from '../../server/src/assist/rule-pages/related-rules.ts';
import { ruleDocs, rulePages } from '../../server/src/core.ts';

const readme = readFileSync('README.md', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const ids = rulePages.map(({ id }) => id);
const remedy = 'run "npm run docs"';

suite('manual', () => {
  let generated: ReadonlyMap<string, string>;

  suiteSetup(async function () {
    // All examples of all rules are analysed for it.
    this.timeout(60_000);
    generated = await generatedFiles();
  });

  for (const id of ids) {
    test(`has a page on ${id} where its diagnostics link to`, () => {
      const { pathname } = new URL(ruleDocs(id));
      assert.ok(pathname.endsWith(`/${rulesFolder}/${id}.md`));
      assert.match(readFileSync(path.join(rulesFolder, `${id}.md`), 'utf8'), new RegExp(`^# ${id}$`, 'm'));
    });

    test(`names ${id} in the changelog`, () => assert.ok(changelog.includes(`\`${id}\``)));
  }

  test('has the generated pages as they are written now', () => {
    assert.deepEqual(readdirSync(rulesFolder).sort(), [...generated.keys()].sort(), remedy);
    for (const [name, text] of generated) {
      assertSame(path.join(rulesFolder, name), readFileSync(path.join(rulesFolder, name), 'utf8'), text);
    }
  });

  test('has no link that leads nowhere', () => {
    for (const [name, text] of generated) {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [file = '', heading] = target.split('#');
        const linked = readFileSync(path.join(rulesFolder, file), 'utf8');
        const headings = Array.from(linked.matchAll(/^#+ (.*)$/gm), ([, title = '']) => title.toLowerCase());
        assert.ok(heading === undefined || headings.includes(heading.replaceAll('-', ' ')), `${name}: ${target}`);
      }
    }
  });

  test('says of rules only that are there what they are related to', () => {
    assert.deepEqual(
      ids.flatMap(relatedTo).filter(id => !ids.includes(id)),
      [],
    );
  });

  test('lists every setting and no other', () => {
    const inManual = [...readme.matchAll(/^\| `(closewise\.[\w.]+)` \|/gm)].map(([, setting]) => setting);
    assert.deepEqual(inManual.sort(), Object.keys(manifest.contributes.configuration.properties).sort());
  });

  test('has the generated pieces of the README', () => {
    assertSame('README.md', readme, withGeneratedPieces(readme));
  });

  test('names the package that is built', () => {
    assert.ok(readme.includes(`closewise-${manifest.version}.vsix`));
  });
});

/** Compares a file with what it should be; shows the first line that differs, as the whole would fill many screens. */
function assertSame(file: string, actual: string, expected: string): void {
  const [lines, expectedLines] = [actual.split('\n'), expected.split('\n')];
  const nth = expectedLines.findIndex((line, index) => line !== lines[index]);
  if (nth >= 0) assert.equal(lines[nth], expectedLines[nth], `${file}:${nth + 1} is not up to date: ${remedy}`);
  assert.equal(lines.length, expectedLines.length, `${file} is not up to date: ${remedy}`);
}
