import assert from 'node:assert/strict';
import { fixAll, findingsOf, loadAnalyser, type Finding, type Fix, type TextEdit } from '../../../server/src/core.ts';
import { applied } from '../fixture.ts';

/** An edit of `text`: what it replaces stands there once; `|` in it is where something is inserted. */
type Change = readonly [replaced: string, newText: string];

const path = '/a.ts';
const text = `import 'x';\nfirst(1, 2);\nsecond(3, 4);\n`;

function preferred(...changes: readonly Change[]): Fix {
  return { title: 'Fix it', preferred: true, edits: changes.map(editOf) };
}

function editOf([replaced, newText]: Change): TextEdit {
  const bar = replaced.indexOf('|');
  const start = text.indexOf(replaced.replace('|', ''));
  assert.ok(start >= 0, replaced);
  if (bar >= 0) return { span: { start: start + bar, end: start + bar }, newText };
  return { span: { start, end: start + replaced.length }, newText };
}

function findingWith(...fixes: readonly Fix[]): Finding {
  const span = { start: 0, end: 1 };
  return { rule: 'some-rule', severity: 'error', span, message: 'Wrong.', related: [], fixes };
}

/** The text after all fixes are made, and how many were. */
function fixed(...findings: readonly Finding[]): readonly [string, number] {
  const result = fixAll(findings, path);
  return [applied(result.edits, text), result.findings.length];
}

suite('fixing all', () => {
  test('makes the preferred fixes and no others', () => {
    const other: Fix = { ...preferred(['3', '30']), preferred: false };
    assert.deepEqual(fixed(findingWith(preferred(['1', '10'])), findingWith(other)), [
      `import 'x';\nfirst(10, 2);\nsecond(3, 4);\n`,
      1,
    ]);
  });

  test('leaves a fix that cannot be made', () => {
    const disabled: Fix = { ...preferred(['1', '10']), disabled: 'It cannot be made.' };
    assert.deepEqual(fixed(findingWith(disabled)), [text, 0]);
  });

  test('adds an import once', () => {
    const line: Change = [`import 'x';\n|`, `import 'y';\n`];
    assert.deepEqual(fixed(findingWith(preferred(line, ['1', 'a'])), findingWith(preferred(line, ['3', 'b']))), [
      `import 'x';\nimport 'y';\nfirst(a, 2);\nsecond(b, 4);\n`,
      2,
    ]);
  });

  test('mends a declaration once for all that use it', () => {
    const fix = preferred(['1', '10']);
    assert.deepEqual(fixed(findingWith(fix), findingWith(fix)), [`import 'x';\nfirst(10, 2);\nsecond(3, 4);\n`, 2]);
  });

  for (const [what, one, other] of [
    ['the same place in two ways', ['1, 2', ''], ['1, 2', '0']],
    ['overlapping places', ['first(1', 'f('], ['1, 2', '']],
    ['a place within the other', ['first(1, 2)', ''], ['2', '20']],
    ['two insertions', ['|first', 'a'], ['|first', 'b']],
    ['an insertion beside a replacement', ['|1', '+'], ['1', '10']],
  ] satisfies readonly (readonly [string, Change, Change])[]) {
    test(`makes the first of two fixes, and nothing of the other: ${what}`, () => {
      assert.deepEqual(fixed(findingWith(preferred(one)), findingWith(preferred(other, ['3', '30']))), [
        applied([editOf(one)], text),
        1,
      ]);
    });
  }

  test('stays in the file', () => {
    const [edit] = preferred(['1', '10']).edits;
    const elsewhere = { ...preferred(), edits: [{ ...edit!, file: '/b.ts' }] };
    const here = { ...preferred(), edits: [{ ...edit!, file: path }] };
    assert.equal(fixed(findingWith(elsewhere))[1], 0);
    assert.equal(fixed(findingWith(here))[1], 1);
  });

  test('has nothing more to do after as many runs as there are fixes in one place', async () => {
    const analyser = await loadAnalyser();
    let source = `const socket = new WebSocket(url);\nsocket.close(1001, '${'x'.repeat(124)}');\nsocket.close(1005);\n`;
    for (let run = 0; run < 3; run++) {
      const findings = findingsOf(analyser.analyse({ path, text: source, known: new Map() }));
      source = applied(fixAll(findings, path).edits, source);
    }
    assert.equal(
      source,
      `const socket = new WebSocket(url);\nsocket.close(1000, '${'x'.repeat(124)}');\nsocket.close();\n`,
    );
  });
});
