import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { withGeneratedPieces } from '../../scripts/docs/generated.ts';
import { ruleDocs, rules } from '../../server/src/core.ts';

const readme = readFileSync('README.md', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');

suite('manual', () => {
  for (const { id, severity } of rules) {
    test(`explains ${id} where its diagnostics link to`, () => {
      assert.ok(readme.includes(`\n### ${id}\n`), 'a heading of its own');
      assert.ok(ruleDocs(id).endsWith(`#${id}`), 'the link leads to the heading');
      assert.match(
        readme,
        new RegExp(`^\\| \\[\`${id}\`\\]\\(#${id}\\) \\|.*\\| ${severity} \\|$`, 'm'),
        'a row of the table',
      );
      assert.ok(changelog.includes(`\`${id}\``), 'the changelog has it');
    });
  }

  test('lists every setting and no other', () => {
    const inManual = [...readme.matchAll(/^\| `(closewise\.[\w.]+)` \|/gm)].map(([, setting]) => setting);
    assert.deepEqual(inManual.sort(), Object.keys(manifest.contributes.configuration.properties).sort());
  });

  test('has the generated pieces as `npm run docs` writes them', () => {
    assert.equal(readme, withGeneratedPieces(readme));
  });

  test('names the package that is built', () => {
    assert.ok(readme.includes(`closewise-${manifest.version}.vsix`));
  });
});
