import assert from 'node:assert/strict';
import { asCode, asMarkdown, withoutEscapes } from '../../server/src/assist/markdown.ts';
import { withoutLinks } from '../../client/src/shown-text.ts';

suite('a text in Markdown', () => {
  for (const text of [
    'close_code',
    'Token expired (OAuth 2.0)',
    "it's 5-10 % + more",
    'R&D',
    'a.b.c',
    '4001 Kicked: why?',
  ]) {
    test(`${text} stays as it is`, () => assert.equal(asMarkdown(text), text));
  }

  for (const [text, markdown] of [
    ['![](https://evil.example/t.png)', '!\\[\\](https://evil.example/t.png)'],
    ['[run](command:closewise.lookUp?%5B%5D)', '\\[run\\](command:closewise.lookUp?%5B%5D)'],
    ['<command:closewise.lookUp>', '\\<command:closewise.lookUp\\>'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['&lt;b&gt; &#91;', '\\&lt;b\\&gt; \\&\\#91;'],
    ['# Big', '\\# Big'],
    ['fine\n\n# Big\n', 'fine \\# Big'],
    ['---', '\\---'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['1. one', '1\\. one'],
    ['> said', '\\> said'],
    ['a | b', 'a \\| b'],
    ['a*b', 'a\\*b'],
    ['_private_', '\\_private\\_'],
    ['~gone~ $x$', '\\~gone\\~ \\$x\\$'],
    ["Codes['a b']", "Codes\\['a b'\\]"],
    ['`code` \\', '\\`code\\` \\\\'],
  ] as const) {
    test(`${JSON.stringify(text)} is shown as it is`, () => {
      assert.equal(asMarkdown(text), markdown);
      assert.equal(withoutEscapes(markdown), text.replace(/\s+/g, ' ').trim(), 'and so where Markdown is not rendered');
    });
  }

  test('code may have backquotes, and no line break', () => {
    assert.equal(asCode("Codes['a b']"), "`Codes['a b']`");
    assert.equal(asCode('a`b'), '`` a`b ``');
    assert.equal(asCode('`` ` ``'), '``` `` ` `` ```');
    assert.equal(asCode('a\n# b'), '`a # b`');
  });

  test('a backslash in code is no escape', () => assert.equal(withoutEscapes('`a\\*b` \\` \\*'), '`a\\*b` ` *'));

  test('what VS Code would make a link of in a message is none', () => {
    assert.doesNotMatch(withoutLinks('because of [a](command:b)/bun.lock'), /\]\(/);
    assert.equal(withoutLinks('because of bun.lock (a[0])'), 'because of bun.lock (a[0])');
  });
});
