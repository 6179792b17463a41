import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { codeFrame } from '../../../server/src/cli/code-frame.ts';

const plain = picocolors.createColors(false);

/** The frame of `text`, in which « and » stand around the marked part. */
function frame(text: string, lineNumber = 7): string {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return codeFrame({ lineNumber, text: text.replace(/[«»]/g, ''), start, end }, plain);
}

suite('code frame', () => {
  test('carets stand under the part', () =>
    assert.equal(frame('ws.close(«1006»);'), ['7 | ws.close(1006);', '  |          ^^^^'].join('\n')));

  test('the gutter is as wide as the line number', () =>
    assert.equal(frame('close(«1»)', 1234), ['1234 | close(1)', '     |       ^'].join('\n')));

  test('tabs go to the next multiple of four', () =>
    assert.equal(frame('\ta\tclose(«1»)'), ['7 |     a   close(1)', '  |               ^'].join('\n')));

  test('wide characters take two columns, marks and joiners none', () =>
    assert.equal(
      frame("f('世界', '👩‍💻', 'e\u0301', «1006»)"),
      ["7 | f('世界', '👩‍💻', 'e\u0301', 1006)", '  |                      ^^^^'].join('\n'),
    ));

  test('wide characters are marked in full', () =>
    assert.equal(frame('close(1000, «"再见"»)'), ['7 | close(1000, "再见")', '  |             ^^^^^^'].join('\n')));

  test('an empty part still gets a caret, also at the end of the line', () => {
    assert.equal(frame('close(«»)'), ['7 | close()', '  |       ^'].join('\n'));
    assert.equal(frame('close(«»'), ['7 | close(', '  |       ^'].join('\n'));
    assert.equal(frame('«»'), ['7 | ', '  | ^'].join('\n'));
  });

  test('a long line is cut on both sides', () => {
    const [line = '', carets = ''] = frame(`${'a'.repeat(5000)}(«1006»)${'b'.repeat(5000)}`).split('\n');
    assert.match(line, /^7 \| …a+\(1006\)b+…$/);
    assert.ok(line.length < 110, line);
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), '1006');
  });

  test('a long line is cut between characters, never inside one', () => {
    const [line = '', carets = ''] = frame(`${'😀'.repeat(700)}«1»`).split('\n');
    assert.match(line, /^7 \| …😀+1$/u);
    assert.equal(carets.length - 1, '7 | …'.length + [...line.matchAll(/😀/gu)].length * 2);
  });

  test('a long part is marked as far as it is shown', () => {
    const [line = '', carets = ''] = frame(`close(1000, «"${'x'.repeat(3000)}"»)`).split('\n');
    assert.match(line, /^7 \| close\(1000, "x+…$/);
    assert.equal(carets.length, line.length - 1);
  });

  test('what would steer the terminal is shown instead', () =>
    assert.equal(frame('f("\u001b[2J\u202e", «1»)'), ['7 | f("␛[2J\uFFFD", 1)', '  |            ^'].join('\n')));
});
