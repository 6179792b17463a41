import assert from 'node:assert/strict';
import { explain } from '../../server/src/assist/explain.ts';

suite('explain', () => {
  for (const [query, title] of [
    ['1006', '1006 Abnormal Closure'],
    ['goingAway', '1001 Going Away'],
    ['TooBigMessage', '1009 Message Too Big'],
    ['WEB_SOCKET_ABORTED_CLOSE_STATUS', '1006 Abnormal Closure'],
    ['CLOSE_TOO_LARGE', '1009 Message Too Big'],
    ['normal closure', '1000 Normal Closure'],
    ['4007', '4007 Private use'],
    ['3000-3999', '3000-3999 Libraries and frameworks'],
  ] as const) {
    test(`${query} is ${title} and nothing else`, () => assert.deepEqual(titles(query), [title]));
  }

  test('a piece of a name finds all that have it', () => assert.deepEqual(titles('tls'), ['1015 TLS handshake']));

  test('what nobody calls a code has no explanation', () => assert.deepEqual(explain('nonsense'), []));

  test('the text says all that is known', () =>
    assert.equal(
      explain('1014')[0]?.markdown,
      `
A gateway or proxy got an invalid answer from the server behind it, as with HTTP 502.

- Sent by: a gateway or proxy
- On the wire: yes

| Platform | Name                                           |
| -------- | ---------------------------------------------- |
| Luka967  | no name: Unused; reserved for later (internal) |

The documents disagree on 1014:

- IANA: Bad gateway
- Luka967: unused, reserved for later and internal; its present README says Bad gateway
- Apple Foundation, Best HTTP, Windows: not listed

It was registered after RFC 6455 and may be sent, but some receivers still refuse it.

- [IANA WebSocket Close Code Number Registry](https://www.iana.org/assignments/websocket/websocket.xml#close-code-number)
- [IETF hybi list, message 10748](https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html)
- [Luka967/websocket-close-codes, an earlier README](https://github.com/Luka967/websocket-close-codes)
`.trim(),
    ));

  test('an unlisted code names its neighbours', () =>
    assert.match(
      explain('3500')[0]!.markdown,
      /^- Listed by IANA in 3000-3999: 3000 Unauthorized, 3003 Forbidden, 3008 Timeout$/m,
    ));

  test('every line of a table is as long as the others, for terminals', () => {
    const lines = explain('1001')[0]!
      .markdown.split('\n')
      .filter(line => line.startsWith('|'));
    assert.equal(lines.length, 6);
    assert.equal(new Set(lines.map(line => line.length)).size, 1);
  });
});

function titles(query: string): string[] {
  return explain(query).map(({ title }) => title);
}
