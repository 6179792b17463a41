import assert from 'node:assert/strict';
import { createLineIndex } from '../../../server/src/cli/line-index.ts';

suite('line index', () => {
  const text = 'a\nbc\r\nd\re😀f\n';
  const index = createLineIndex(text);

  test('every kind of line end ends a line, and the column is in UTF-16 code units', () => {
    const expected = { a: [1, 1], b: [2, 1], c: [2, 2], d: [3, 1], e: [4, 1], f: [4, 4] };
    for (const [character, [line, column]] of Object.entries(expected)) {
      assert.deepEqual(index.at(text.indexOf(character)), { line, column }, character);
    }
  });

  test('the end of the text is in its last line', () =>
    assert.deepEqual(index.at(text.length), { line: 5, column: 1 }));

  test('an empty text has one line', () => {
    assert.deepEqual(createLineIndex('').at(0), { line: 1, column: 1 });
    assert.equal(createLineIndex('').textOf(1), '');
  });

  test('the text of a line is without its end', () =>
    assert.deepEqual(
      [1, 2, 3, 4, 5].map(line => index.textOf(line)),
      ['a', 'bc', 'd', 'e😀f', ''],
    ));
});
