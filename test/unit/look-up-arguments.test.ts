import assert from 'node:assert/strict';
import { lookUpArguments } from '../../client/src/look-up/look-up-arguments.ts';

suite('what the command to look up codes is given', () => {
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } };

  for (const given of [{}, { query: '1008' }, { uri: 'file:///a.ts', version: 3, range, query: '' }]) {
    test(`${JSON.stringify(given)} is taken`, () => assert.deepEqual(lookUpArguments(given), given));
  }

  for (const given of [
    undefined,
    null,
    'file:///a.ts',
    [1008],
    { query: 1008 },
    { uri: { scheme: 'file' } },
    { range: [1, 2] },
    { range: { start: range.start } },
    { range: { ...range, end: { line: -1, character: 0 } } },
    { range: { ...range, end: { line: 1.5, character: 0 } } },
    { version: '3' },
    { uri: 'file:///a.ts', command: 'workbench.action.quit' },
    { toString: 'a' },
    JSON.parse('{ "__proto__": { "query": "a" } }'),
  ]) {
    test(`${JSON.stringify(given)} counts as nothing`, () => assert.deepEqual({ ...lookUpArguments(given) }, {}));
  }
});
