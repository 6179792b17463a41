import assert from 'node:assert/strict';
import { closewise } from './closewise.ts';

function explained(...query: readonly string[]): string {
  const { exitCode, stdout, stderr } = closewise('.', ['explain', ...query]);
  assert.equal(stderr, '');
  assert.equal(exitCode, 0);
  return stdout;
}

suite('closewise explain', function () {
  this.timeout(30_000);

  const names: Readonly<Record<string, RegExp>> = {
    '1006': /^1006 Abnormal Closure\n/,
    goingAway: /^1001 Going Away\n/,
    TooBigMessage: /^1009 Message Too Big\n/,
    WEB_SOCKET_ABORTED_CLOSE_STATUS: /^1006 Abnormal Closure\n/,
    CLOSE_TOO_LARGE: /^1009 Message Too Big\n/,
    '4001': /^4001 /,
    '-1': /^-1 /,
  };
  for (const [query, title] of Object.entries(names)) test(query, () => assert.match(explained(query), title));

  test('a name may be several words', () => assert.match(explained('going', 'away'), /^1001 Going Away\n/));

  test('a piece of many names lists them', () => {
    const listed = explained('close');
    assert.match(listed, /^\d+ codes go by 'close'\n\n(?:- \d{4} [^\n]+\n)+$/);
  });

  test('the id of a rule prints its page with examples', () => {
    const page = explained('reserved-code');
    assert.match(page, /^reserved-code \(error\)\n/);
    assert.match(page, /^Reported: .+\n\n {4}/m);
    assert.match(page, /^Not reported: .+\n\n {4}/m);
  });

  test('what nobody knows is an answer: 1, with what to try', () => {
    const { exitCode, stdout, stderr } = closewise('.', ['explain', 'nonsense']);
    assert.equal(stdout, '');
    assert.match(stderr, /^closewise: nothing is known as 'nonsense'\..*reserved-code/);
    assert.equal(exitCode, 1);
  });
});
