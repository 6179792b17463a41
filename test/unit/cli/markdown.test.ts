import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { renderMarkdown } from '../../../server/src/cli/markdown.ts';

const plain = picocolors.createColors(false);
const coloured = picocolors.createColors(true);

suite('markdown in the terminal', () => {
  test('headings and strong text are bold', () => {
    assert.equal(renderMarkdown('# 1006', coloured), coloured.bold('1006'));
    assert.equal(renderMarkdown('**never** sent', coloured), `${coloured.bold('never')} sent`);
  });

  test('code keeps its marks, and what is in it is left alone', () =>
    assert.equal(renderMarkdown('`a` and `b`', plain), '`a` and `b`'));

  test('a link shows its address', () => assert.equal(renderMarkdown('[RFC](https://x.y)', plain), 'RFC: https://x.y'));

  test('a table keeps its columns', () =>
    assert.equal(
      renderMarkdown('| A   | B   |\n| --- | --- |\n| one | two |', plain).replace(/ +$/gm, ''),
      'A     B\none   two',
    ));

  test('a fenced block is indented and nothing in it is rendered', () =>
    assert.equal(renderMarkdown('x\n\n```ts\n# `a`\n\n|b|\n```', plain), 'x\n\n    # `a`\n\n    |b|'));
});
