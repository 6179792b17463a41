import assert from 'node:assert/strict';
import { explain } from '../../server/src/assist/explain.ts';
import type { Protocol } from '../../server/src/catalogue/protocols/protocol.ts';

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
    ['4xxx', '4000-4999 Private use'],
    ['41XX', '4100-4199 Private use'],
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

| Platform | Name                                    |
| -------- | --------------------------------------- |
| Luka967  | "Unused; reserved for later" (internal) |

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
    for (const query of ['1001', '4004', 'discord', 'pusher']) {
      for (const { markdown } of explain(query)) {
        const tables = markdown.split('\n\n').filter(piece => piece.startsWith('|'));
        assert.ok(tables.length > 0);
        for (const table of tables) assert.equal(new Set(table.split('\n').map(line => line.length)).size, 1, table);
      }
    }
  });

  test('an API, by its id or its name: what it does with every code', () => {
    const [ws] = explain('ws');
    assert.equal(ws!.title, 'ws');
    assert.match(
      ws!.markdown,
      /- Sends as given: 1000-1003, 1007-1014 and 3000-4999\n- Every other whole number: throws TypeError/,
    );
    assert.match(explain('bun-server')[0]!.markdown, /\n- 0, 1005-1006 and 65536: sends a Close frame without a code/);
    for (const query of ['whatwg', 'uWebSockets.js', 'uwebsockets', 'phoenix', 'Deno_Server']) {
      assert.match(explain(query)[0]!.markdown, /^A way to close a WebSocket, for /, query);
    }
    assert.deepEqual(
      explain('sockjs').map(({ title }) => title),
      ['sockjs', 'SockJS'],
    );
    assert.deepEqual(explain('__proto__'), []);
    assert.match(
      explain('404')[0]!.markdown,
      /404 is a status of HTTP, and not a close code\.\n\nIn its place .* 4404\./,
    );
  });

  test('what to send in the place of a code that nobody may send', () => {
    for (const [query, expected] of [
      ['1006', 'In its place send 1011 Internal Error or a private code such as 4000.'],
      ['1005', 'In its place send no code at all or 1000 Normal Closure.'],
      ['401', 'In its place send 3000 Unauthorized or a private code such as 4401.'],
      ['2000', 'In its place send a private code such as 4000.'],
    ] as const) {
      assert.ok(explain(query)[0]!.markdown.includes(`\n\n${expected}\n\n`), query);
    }
    for (const query of ['1000', '1001', '3000', '4001', '4xxx']) {
      assert.doesNotMatch(explain(query)[0]!.markdown, /In its place/);
    }
  });

  test('a document without a name for a code is quoted', () => {
    assert.match(explain('4001')[0]!.markdown, /\| "Available for applications" \(customizable\) +\|/);
    assert.match(explain('0')[0]!.markdown, /\| `invalid`, no close code: the connection is still open +\|/);
  });

  suite('the codes of a project', () => {
    const own: Protocol = {
      id: 'project',
      label: 'this project',
      packages: [],
      mentions: [],
      codes: [
        { from: 3000, to: 3000, name: 'Log in', meaning: 'No token was sent.' },
        { from: 4001, to: 4001, name: 'Token expired', meaning: 'Log in again.', sender: 'server' },
      ],
      defines: [],
      source: { title: 'the configuration of this project', url: '' },
    };

    test('come first, with who sends them', () => {
      for (const query of ['4001', 'token expired', 'TOKEN_EXPIRED']) {
        const [first] = explain(query, { own: [own] });
        assert.equal(first?.title, '4001 Token expired');
        assert.match(
          first.markdown,
          /^Log in again\.\n\n- Named by: the configuration of this project\n- Sent by: the server\n\n/,
        );
        assert.match(first.markdown, /\| Discord Gateway +\|/);
      }
      assert.equal(explain('4001')[0]?.title, '4001 Private use');
      assert.equal(explain('4002', { own: [own] })[0]?.title, '4002 Private use');
    });

    test('a registered one keeps its name', () => {
      const [page] = explain('3000', { own: [own] });
      assert.equal(page?.title, '3000 Unauthorized');
      assert.match(page.markdown, /^- In this project: Log in\. No token was sent\.$/m);
    });
  });

  suite('application protocols', () => {
    test('a private code lists what each of them calls it', () => {
      const [page] = explain('4004');
      assert.equal(page?.title, '4004 Private use');
      assert.match(
        page.markdown,
        /\| Discord Gateway +\| Authentication failed +\| the server +\| does not reconnect +\|/,
      );
      assert.match(page.markdown, /\| graphql-transport-ws +\| Bad response +\| the client +\| does not reconnect +\|/);
      assert.match(page.markdown, /\| Twitch EventSub +\| Reconnect grace time expired +\|/);
      assert.doesNotMatch(page.markdown, /closewise explain/);
      const [told] = explain('4004', { wayTo: ({ id }) => `Ask for \`${id}\`.` });
      assert.match(told!.markdown, /\|\n\nAsk for `discord-gateway`\.\n\n- \[/);
      assert.doesNotMatch(page.markdown, /\]\(https:\/\/docs\.discord/);
    });

    test('a code that none of them has, has no such table', () => {
      assert.doesNotMatch(
        explain('4777')[0]!.markdown,
        /Discord|application protocols:\n\n\| Protocol \| Name \| Sent by \| A client \|$/,
      );
      assert.doesNotMatch(explain('4042')[0]!.markdown, /Discord/);
      assert.doesNotMatch(explain('1012')[0]!.markdown, /protocols/);
      assert.doesNotMatch(explain('4000-4999')[0]!.markdown, /Discord/);
    });

    test('a range says what a client does with the codes that have no name', () =>
      assert.match(
        explain('4150')[0]!.markdown,
        /\| Pusher Channels +\| Try again later +\| the server +\| reconnects after a pause +\|/,
      ));

    for (const [query, expected] of [
      ['Authentication failed', ['4004 Private use', '4009 Private use']],
      ['AUTHENTICATION_FAILED', ['4004 Private use', '4009 Private use']],
      ['Disallowed intent(s)', ['4014 Private use']],
      ['WebSocketCloseCode.SessionInvalidated', ['4011 Private use']],
      ['Subscriber already exists', ['4409 Private use']],
      ['discord', ['Discord Gateway', 'Discord Voice', 'Discord RPC']],
      ['Discord gateway', ['Discord Gateway']],
      ['discord-voice', ['Discord Voice']],
      ['OBS', ['OBS WebSocket']],
      ['graphql-ws', ['graphql-transport-ws']],
      ['discord.js', ['Discord Gateway']],
      ['pusher', ['Pusher Channels']],
    ] as const) {
      test(`${query} finds ${expected.join(', ')}`, () => assert.deepEqual(titles(query), expected));
    }

    test('the page of one has all its codes, and says how a file is known to speak it', () => {
      const [page] = explain('discord-gateway');
      assert.match(
        page!.markdown,
        /^\| 4004 +\| Authentication failed +\| The token .*\| the server +\| does not reconnect +\|$/m,
      );
      assert.match(page!.markdown, /^\| 1000 .*ends the session for good/m);
      assert.match(page!.markdown, /^- The file imports `discord\.js`, /m);
      assert.match(page!.markdown, /^- It has `gateway\.discord\.gg` or `gateway-\*\.discord\.gg` in a text\.$/m);
    });
  });
});

function titles(query: string): string[] {
  return explain(query).map(({ title }) => title);
}
