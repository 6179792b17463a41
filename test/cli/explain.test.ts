import assert from 'node:assert/strict';
import { closewise } from './closewise.ts';
import { withTree } from './file-tree.ts';

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
    assert.match(page, /^reserved-code\n/);
    assert.match(page, /^REPORTED\n\n.+\n\n {4}/m);
    assert.match(page, /^│ .*1006 Abnormal Closure is only ever reported, never sent/m);
    assert.match(page, /^NOT REPORTED\n\n.+\n\n {4}/m);
    assert.match(page, /^Throws TypeError and the socket stays open +`ws`/m);
    assert.doesNotMatch(page, /\.md/);
  });

  test('a code that the configuration names, by its number and its name', () =>
    withTree(
      {
        'closewise.config.json':
          '{ "codes": { "4001": { "name": "Token expired", "sentBy": "server" }, "1": { "name": "One" } } }',
        'src/a.ts': '',
      },
      root => {
        for (const query of ['4001', 'tokenExpired']) {
          const { exitCode, stdout, stderr } = closewise(`${root}/src`, ['explain', query]);
          assert.match(stdout, /^4001 Token expired\n[^]*\n- Sent by: the server\n/);
          assert.match(stderr, /^\.\.\/closewise\.config\.json:1:\d+: [^\n]+ 1 is none of them\.\n$/);
          assert.equal(exitCode, 0);
        }
      },
    ));

  test('its name is shown as it stands, and nothing in it is Markdown', () =>
    withTree(
      {
        'closewise.config.json': JSON.stringify({
          codes: { 4001: { name: '`a` \\* *b*\n\n- [c](https://d.example)', meaning: 'The end.' } },
        }),
      },
      root => {
        const { stdout } = closewise(root, ['explain', '4001']);
        assert.match(stdout, /^4001 `a` \\\* \*b\* - \[c\]\(https:\/\/d\.example\)\n\nThe end\.\n/);
      },
    ));

  test('what nobody knows is an answer: 1, with what to try', () => {
    const { exitCode, stdout, stderr } = closewise('.', ['explain', 'nonsense']);
    assert.equal(stdout, '');
    assert.match(stderr, /^closewise: nothing is known as 'nonsense'\. Try .*\n {2}reserved-code\n/);
    assert.equal(exitCode, 1);
  });

  test('a rule is found by its words, and by one that is nearly its id', () => {
    assert.match(explained('reserved', 'code'), /^reserved-code\n/);
    const { stderr } = closewise('.', ['explain', 'reserved-codes']);
    assert.equal(stderr, "closewise: nothing is known as 'reserved-codes'. Did you mean reserved-code?\n");
  });
});
