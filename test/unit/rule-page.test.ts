import assert from 'node:assert/strict';
import { behaviourOf } from '../../server/src/assist/rule-pages/api-behaviour.ts';
import { capitalised } from '../../server/src/assist/rule-pages/capitalised.ts';
import { showExample, type ShownExample } from '../../server/src/assist/rule-pages/shown-example.ts';
import { loadAnalyser, rulePage, rulePages, type RulePage } from '../../server/src/core.ts';

const page: RulePage = {
  id: 'reserved-code',
  severity: 'error',
  summary: 'A summary.',
  explanation: 'Why.',
  bad: [],
  good: [],
  whenToTurnOff: 'Never.',
};

async function shown(source: string, level: RulePage['severity'] = 'error'): Promise<ShownExample> {
  return showExample({ title: 'an example', source }, { ...page, severity: level }, await loadAnalyser());
}

suite('the page of a rule', function () {
  // All examples of a rule are analysed for its page.
  this.timeout(30_000);

  test('shows an example with its carets, and with all that is said of it', async () => {
    const { source, findings } = await shown(`
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: 1006 Abnormal Closure
//| is only ever reported
`);
    assert.equal(source, 'new WebSocket(url).close(1006);\n//                       ^^^^');
    assert.match(findings[0]!.message, /^1006 .* Close with a private code such as 4000\.$/);
  });

  test('takes the setting of an example into its title, and several files into one text', async () => {
    const { title, source, findings } = await shown(
      `//- runtime: bun\n//- file: codes.ts\nexport const GONE = 1006;\n//- file: a.ts\nimport { GONE } from './codes';\nnew WebSocket(url).close(GONE);\n`,
    );
    assert.equal(title, 'an example, in Bun');
    assert.equal(
      source,
      `// codes.ts\nexport const GONE = 1006;\n// a.ts\nimport { GONE } from './codes';\nnew WebSocket(url).close(GONE);`,
    );
    assert.match(findings[0]?.message ?? '', /GONE/);
  });

  test('lets a rule that is off speak in its examples', async () => {
    const { findings } = await shown('new WebSocket(url).close(1006);', 'off');
    assert.deepEqual(
      findings.map(({ rule, severity }) => `${severity} ${rule}`),
      ['hint reserved-code'],
    );
  });

  test('puts APIs that do the same together, without their names in what they do', () => {
    const [first, second, ...others] = behaviourOf({
      ...page,
      inApi: ({ id, label }) =>
        id.startsWith('playwright') ? `the promise of ${label} rejects` : id === 'msw' ? undefined : `${label} throws`,
    });
    assert.equal(first?.does, 'throws');
    assert.deepEqual(first.ids.slice(0, 2), ['whatwg', 'websocket-stream']);
    assert.ok(!first.ids.includes('msw'));
    assert.deepEqual(second, { does: 'its promise rejects', ids: ['playwright-route', 'playwright-server-route'] });
    assert.deepEqual(others, []);
  });

  test('leaves names as they are written', () => {
    assert.equal(capitalised('a proxy'), 'A proxy');
    assert.equal(capitalised('ws never sends it'), 'ws never sends it');
    assert.equal(capitalised('uWebSockets.js closes'), 'uWebSockets.js closes');
    assert.equal(capitalised('terminate sends nothing', 'socket.terminate(1001)'), 'terminate sends nothing');
  });

  test('says what to write to turn it down, and to turn it up where it is off', async () => {
    const analyser = await loadAnalyser();
    for (const [level, other] of [
      ['error', 'warning'],
      ['hint', 'off'],
      ['off', 'hint'],
    ] as const) {
      const text = rulePage({ ...page, severity: level }, analyser);
      assert.ok(text.includes(`{ "rules": { "reserved-code": "${other}" } }`), level);
    }
  });

  for (const each of rulePages) {
    test(`${each.id} has all its parts`, async () => {
      const text = rulePage(each, await loadAnalyser());
      const parts = Array.from(text.matchAll(/^## (.*)$/gm), ([, title]) => title);
      const must = ['Why', 'Reported', 'Not reported', 'Settings', 'When to turn it off'];
      assert.deepEqual(
        parts.filter(part => must.includes(part ?? '')),
        must,
      );
      assert.match(text, /^> \S/m, 'something is said of the examples');
      assert.doesNotMatch(text, /undefined\b(?![,)`'])/, 'no hole');
    });
  }
});
