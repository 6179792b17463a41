import assert from 'node:assert/strict';
import { cutToBytes, maximumReasonBytes, utf8Length } from '../../server/src/catalogue/reason.ts';

const family = '👨‍👩‍👧';

suite('catalogue: reason', () => {
  for (const text of [
    '',
    'bye',
    'é',
    '€',
    '😀',
    'naïve €uro 😀',
    '\0',
    '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}',
  ]) {
    test(`counts ${JSON.stringify(text)} as the encoder does`, () =>
      assert.equal(utf8Length(text), Buffer.byteLength(text)));
  }

  for (const text of ['\ud800', '\udc00', 'a\ud83db', '\ude00\ud83d']) {
    test(`counts lone surrogates in ${JSON.stringify(text)} as U+FFFD`, () =>
      assert.equal(utf8Length(text), new TextEncoder().encode(text).length));
  }

  test('a text that fits stays whole', () => {
    for (const text of ['', 'bye', 'x'.repeat(123), '€'.repeat(41)]) {
      assert.equal(cutToBytes(text, maximumReasonBytes), text);
    }
  });

  for (const [text, bytes, expected] of [
    ['x'.repeat(124), 123, 'x'.repeat(123)],
    ['€'.repeat(42), 123, '€'.repeat(41)],
    ['é'.repeat(62), 123, 'é'.repeat(61)],
    ['😀'.repeat(31), 123, '😀'.repeat(30)],
    [`a${family}`, utf8Length(family), 'a'],
    [`a${family}`, utf8Length(family) + 1, `a${family}`],
    ['cafe\u0301', 5, 'caf'],
    ['a\ud800b', 4, 'a\ud800'],
    ['€', 2, ''],
    ['abc', 0, ''],
  ] as const) {
    test(`${JSON.stringify(text.slice(0, 12))} (${text.length} units) within ${bytes} bytes`, () => {
      assert.equal(cutToBytes(text, bytes), expected);
      assert.ok(utf8Length(expected) <= bytes);
    });
  }
});
