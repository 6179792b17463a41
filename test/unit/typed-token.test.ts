import assert from 'node:assert/strict';
import { typedTokenAt, wordAt } from '../../server/src/assist/typed-token.ts';

/** The text between `<` and `>`, around `|`, is what is expected; without them, nothing is. */
function checkTyped(picture: string): void {
  const offset = picture.replace(/[<>]/g, '').indexOf('|');
  const text = picture.replace(/[<>|]/g, '');
  const [, before, after] = /<(.*)\|(.*)>/.exec(picture) ?? [];
  const token =
    before === undefined || after === undefined
      ? undefined
      : { start: offset - before.length, end: offset + after.length };
  assert.deepEqual(typedTokenAt(text, offset), token, picture);
}

suite('the token that is being typed', () => {
  test('is a number or a name, up to both sides', () => {
    for (const picture of [
      'close(<|>)',
      'close(<10|0>)',
      'close(<Clo|>',
      '<|>',
      '<$a_|1>',
      'close(...<co|des>)',
      'ä<b|c>',
    ])
      checkTyped(picture);
  });

  test('is none in a member, in a complete number, and in front of an expression', () => {
    for (const picture of ['CloseCode.|', 'CloseCode.Go|ing', 'CloseCode\n  .  |', 'close(1000|)', 'close(| 1000)'])
      checkTyped(picture);
  });

  test('is found at once behind a word that is as long as a file', () => {
    const word = 'a'.repeat(300_000);
    const at = (text: string): number => typedTokenAt(text, text.length)?.start ?? -1;
    assert.equal(at(`${word}(100`), word.length + 1);
    assert.equal(at(word), 0);
    assert.equal(at(`${word}${' '.repeat(word.length)}`), 2 * word.length);
    assert.deepEqual(wordAt(`(${word}`, { start: 5, end: 5 }), { start: 1, end: word.length + 1 });
  });
});
