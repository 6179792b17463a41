import assert from 'node:assert/strict';
import { rulePages as rules } from '../../../server/src/core.ts';
import { check } from '../fixture.ts';

suite('the examples of the rules', () => {
  for (const { id, bad, good } of rules) {
    for (const { title, source } of bad) {
      test(`${id}: ${title}`, async () => {
        assert.match(source, new RegExp(`\\^ \\w+\\[${id}\\]`));
        await check(source);
      });
    }
    for (const { title, source } of good) {
      test(`${id} is silent: ${title}`, async () => {
        assert.doesNotMatch(source, /\^/);
        await check(source);
      });
    }
  }

  test('every rule has both kinds of examples', () => {
    for (const { bad, good } of rules) assert.ok(bad.length > 0 && good.length > 0);
  });
});
