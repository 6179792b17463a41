import assert from 'node:assert/strict';
import { config } from '@vscode/l10n';
import { speak } from '../../../server/src/l10n/language.ts';
import { unknownKey } from '../../../server/src/configuration/wording.ts';
import { quoted } from '../../../server/src/l10n/quoted.ts';
import { formatList, paragraph, t } from '../../../server/src/l10n/text.ts';

/** English texts, values, and what becomes of them where the Japanese is as it stands here. */
const japanese: readonly (readonly [text: string, values: readonly (string | number)[], made: string])[] = [
  ['{0} は送信されません。', ['コード'], 'コードは送信されません。'],
  ['{0} は送信されません。', ['1006'], '1006 は送信されません。'],
  ['{0}は送信されません。', ['`close()`'], '`close()` は送信されません。'],
  ['{0}。{1}', ['ws が破棄します', 'Bun が送信します'], 'ws が破棄します。Bun が送信します'],
  ['理由は{0}です', [123], '理由は 123 です'],
  ['「{0}」', ['a'], '「a」'],
  ['{0} {1}', ['ws', 'Bun'], 'ws Bun'],
  ['{1} の {0}', ['コード', 'ws'], 'ws のコード'],
  ['{2}', ['a'], '{2}'],
];

suite('texts', () => {
  teardown(() => speak(undefined));

  test('have spaces where Japanese and Latin letters meet, and not between Japanese ones', () => {
    for (const [text, values, made] of japanese) {
      config({ contents: { text } });
      assert.equal(t('text', ...values), made);
    }
  });

  test('have their values in English as they are', () => {
    assert.equal(t`${'x'} is ${1006}, ${'{0}'}.`, 'x is 1006, {0}.');
    assert.equal(t({ message: '{0} of {1}', args: [1, 2], comment: ['numbers'] }), '1 of 2');
    assert.equal(t('no values, {0}'), 'no values, {0}');
  });

  test('with a comment are translated by both', () => {
    config({ contents: { 'it/a method': 'sie' } });
    assert.equal(t({ message: 'it', comment: ['a method'] }), 'sie');
    assert.equal(t('it'), 'it');
  });

  test('in lists', () => {
    assert.equal(formatList(['a', 'b', 'c'], 'or'), 'a, b or c');
    speak('de');
    assert.equal(formatList(['a', 'b', 'c'], 'or'), 'a, b oder c');
    speak('ja');
    assert.equal(formatList(['a', 'b', 'c'], 'and'), 'a、b、c');
    assert.equal(formatList(['1001', '1002'], 'or'), '1001 または 1002');
  });

  test('between the quotes of the language, whatever a message is put together of', () => {
    const message = (): string => unknownKey(rule => t`There is no rule ${rule}`, 'a"b', ['a-b']);
    assert.equal(quoted('x'), '"x"');
    assert.equal(message(), 'There is no rule "a\\"b". Did you mean "a-b"?');
    speak('de');
    assert.equal(quoted('x'), '„x“');
    assert.equal(message(), 'Es gibt keine Regel „a\\"b“. Ist „a-b“ gemeint?');
    speak('zh-cn');
    assert.equal(quoted('x'), '“x”');
  });

  test('in paragraphs', () => {
    assert.equal(paragraph(['One.', undefined, '', 'Two.']), 'One. Two.');
    assert.equal(paragraph(['一つ。', '二つ。']), '一つ。二つ。');
  });
});
