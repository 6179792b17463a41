import assert from 'node:assert/strict';
import {
  findingsOf,
  loadAnalyser,
  ruleDocs,
  rules,
  type Finding,
  type RuleSettings,
} from '../../../server/src/core.ts';

const text = `
const ws = new WebSocket(url);
ws.close(5000);
ws.close(1001, '${'x'.repeat(124)}');
function drop(socket: any) { socket.close(1006); }
`;

async function findings(settings?: RuleSettings): Promise<readonly Finding[]> {
  const analyser = await loadAnalyser();
  const analysis = analyser.analyse({ path: '/a.ts', text, known: new Map() });
  return findingsOf(analysis, settings && { rules: settings });
}

suite('rules', () => {
  test('what is found comes in the order of the text', async () =>
    assert.deepEqual(
      (await findings()).map(({ rule, severity }) => `${severity} ${rule}`),
      ['error out-of-range', 'error api-rejects-code', 'error reason-too-long', 'warning reserved-code'],
    ));

  test('a rule can be turned off', async () => {
    const found = await findings(new Map([['out-of-range', 'off']]));
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['api-rejects-code', 'reason-too-long', 'reserved-code'],
    );
  });

  test('a rule can speak in another voice, and what only names speak for stays a warning', async () => {
    const found = await findings(
      new Map([
        ['out-of-range', 'hint'],
        ['reserved-code', 'error'],
      ]),
    );
    assert.equal(found.find(({ rule }) => rule === 'out-of-range')?.severity, 'hint');
    assert.equal(found.find(({ rule }) => rule === 'reserved-code')?.severity, 'warning');
  });

  test('a finding names its API, unless only names speak for one', async () =>
    assert.deepEqual(
      (await findings()).map(({ api }) => api),
      ['whatwg', 'whatwg', 'whatwg', undefined],
    ));

  test('ids are unique and fit into an address and a setting', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id } of rules) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(ruleDocs(id).startsWith('https://') && ruleDocs(id).endsWith(`/${id}.md`));
    }
  });
});
