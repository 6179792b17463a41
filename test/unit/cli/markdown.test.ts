import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { renderMarkdown } from '../../../server/src/cli/markdown.ts';
import { widthOf } from '../../../server/src/cli/wrap.ts';

const plain = picocolors.createColors(false);
const coloured = picocolors.createColors(true);

suite('markdown in the terminal', () => {
  test('headings and strong text are bold', () => {
    assert.equal(renderMarkdown('# 1006', coloured), coloured.bold('1006'));
    assert.equal(renderMarkdown('**never** sent', coloured), `${coloured.bold('never')} sent`);
  });

  test('the parts of a page can be told without colours', () =>
    assert.equal(renderMarkdown('# rule\n\n## Why\n\n### An example', plain), 'rule\n\nWHY\n\nAn example'));

  test('emphasis is italic, and a lone star is a star', () =>
    assert.equal(renderMarkdown('*Fix All* of 2 * 3', coloured), `${coloured.italic('Fix All')} of 2 * 3`));

  test('what has a backslash is no Markdown', () => {
    assert.equal(
      renderMarkdown('\\# a \\*b\\* \\[c\\](https://x.y) \\`d\\`', coloured),
      '# a *b* [c](https://x.y) `d`',
    );
    assert.equal(renderMarkdown('# \\*a\\* `b`\n\n## \\[c\\]', plain), '*a* `b`\n\n[C]');
    assert.equal(renderMarkdown('- \\<a\\>\n\n| a \\| b |', plain), '- <a>\n\na | b');
  });

  test('code keeps its marks, and what is in it is left alone', () =>
    assert.equal(renderMarkdown('`a` and `b/*`, `c/*` and `**`', plain), '`a` and `b/*`, `c/*` and `**`'));

  test('a link shows its address, and one into the manual its words', () => {
    assert.equal(renderMarkdown('[RFC](https://x.y)', plain), 'RFC: https://x.y');
    assert.equal(renderMarkdown('[`other-rule`](other-rule.md)', plain), '`other-rule`');
  });

  test('lines of a paragraph are joined and wrapped', () =>
    assert.equal(
      renderMarkdown('one two three four\nfive six seven eight nine ten\n\neleven', plain, 40),
      'one two three four five six seven eight\nnine ten\n\neleven',
    ));

  test('a list keeps its bullets, and what goes on is indented', () =>
    assert.equal(
      renderMarkdown('- one\n- two three four five six seven eight nine\n  ten', plain, 40),
      '- one\n- two three four five six seven eight\n  nine ten',
    ));

  test('a quote has a bar', () =>
    assert.equal(renderMarkdown('> one\n> two\n>\n> three', plain), '│ one two\n│\n│ three'));

  test('a table keeps its columns', () =>
    assert.equal(
      renderMarkdown('| A   | B   |\n| --- | --- |\n| one | two |', plain).replace(/ +$/gm, ''),
      'A     B\none   two',
    ));

  test('a wide table is wrapped within its columns', () => {
    const rendered = renderMarkdown(
      `| What | Where |\n| --- | --- |\n| throws | \`one\`, \`two\`, \`three\`, \`four\` |\n| sends a\\|b | \`five\` |`,
      coloured,
      40,
    );
    for (const line of rendered.split('\n')) assert.ok(widthOf(line) <= 40, line);
    const narrow = `| What | Where |\n| --- | --- |\n| throws | one two three four five six seven eight |\n| a\\|b | nine |`;
    assert.deepEqual(renderMarkdown(narrow, plain, 40).split('\n'), [
      'What     Where',
      '',
      'throws   one two three four five six',
      '         seven eight',
      '',
      'a|b      nine',
    ]);
  });

  test('a fenced block is indented and nothing in it is rendered or wrapped', () => {
    const long = 'word '.repeat(40).trim();
    assert.equal(
      renderMarkdown(`x\n\n\`\`\`ts\n# \`a\`\n\n|b|\n${long}\n\`\`\`\ny`, plain),
      `x\n\n    # \`a\`\n\n    |b|\n    ${long}\ny`,
    );
  });
});
