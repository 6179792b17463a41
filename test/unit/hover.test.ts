import assert from 'node:assert/strict';
import { findingsOf, hoverAt } from '../../server/src/core.ts';
import { fixtureOf, textAtCursor } from './fixture-files.ts';
import { analysisOf, checkHover, checkNoHover } from './fixture.ts';

suite('hover', () => {
  test('a sent code: number, name, meaning, sender, what this API does, the names of the vocabularies, the RFC', () =>
    checkHover(
      `new WebSocket(url).close(10/*|*/06);`,
      /^\*\*1006 Abnormal Closure\*\* — only reported, never sent\n\n/,
      /^\*\*Here: WebSocket\.close throws InvalidAccessError and the socket stays open\.\*\*$/m,
      /^The connection ended without a Close frame: /m,
      /Apple Foundation +\| `abnormalClosure`/,
      /CLOSE_ABNORMAL/,
      /WEB_SOCKET_ABORTED_CLOSE_STATUS/,
      /ClosedAbnormally|AbnormalClosure|1006/,
      /\[RFC 6455 § 7\.4\.1\]\(https:/,
    ));

  test('the same code with another API', () =>
    checkHover(
      `import { WebSocket } from 'ws';\nnew WebSocket(url).close(/*|*/1001);`,
      /^\*\*1001 Going Away\*\*/,
      /^Here: ws sends it as given\.$/m,
    ));

  test('both APIs of a union', () =>
    checkHover(
      `import WS from 'ws';\ndeclare const socket: WebSocket | WS;\nsocket.close(1001/*|*/);`,
      /Here: WebSocket\.close throws InvalidAccessError and the socket stays open; ws sends it as given/,
    ));

  test('a compared code', () =>
    checkHover(
      `import { WebSocket } from 'ws';\nnew WebSocket(url).on('close', code => code === 1006/*|*/);`,
      /Here: a close event can report it/,
    ));

  test('a code that can never be received', () =>
    checkHover(
      `import { WebSocket } from 'ws';\nnew WebSocket(url).on('close', code => {\n  switch (code) { case /*|*/1015: }\n});`,
      /^\*\*1015 TLS handshake\*\*/,
      /^\*\*Here: a close event never reports it\.\*\*$/m,
    ));

  test('a code that only makes up an event', () =>
    checkHover(`new CloseEvent('close', { code: /*|*/1006 });`, /Here: it only makes up an event and is never sent/));

  test('a name', () =>
    checkHover(
      `const GOING_AWAY = 1001;\nconst socket = new WebSocket(url);\nsocket.close(GOING/*|*/_AWAY);`,
      /^\*\*1001 Going Away\*\*/,
    ));

  test('a name from another file', () =>
    checkHover(
      `import { CloseCode } from './codes';\nnew WebSocket(url).close(CloseCode./*|*/Gone);\n//- file: codes.ts\nexport enum CloseCode { Fine = 1000, Gone }`,
      /^\*\*1001 Going Away\*\*/,
      /InvalidAccessError/,
    ));

  test('where a constant is declared, what is done with it', () =>
    checkHover(
      `const leaving = /*|*/1001;\nnew WebSocket(url).close(leaving);`,
      /Here: WebSocket\.close throws InvalidAccessError/,
    ));

  test('a constant that is only declared: who takes it', () =>
    checkHover(
      `export enum CloseCode { GoingAway = 10/*|*/01 }`,
      /^\*\*1001 Going Away\*\*/,
      /^Sent by .*\bws\b.* more; refused by .*WebSocket\.close/m,
    ));

  suite('a private code that a constant of the project names', () => {
    const table = `enum CloseCode { LoginExpired = 4001 }\n`;
    const onlyHere = (here: string): RegExp =>
      new RegExp(`^\\*\\*4001 LoginExpired\\*\\*\n\n${here}\n\n\\[RFC 6455.*$`);
    const sent = onlyHere('Here: WebSocket.close sends it as given.');

    test('where it is sent, compared and declared', async () => {
      await checkHover(`${table}new WebSocket(url).close(CloseCode.Login/*|*/Expired);`, sent);
      await checkHover(
        `${table}new WebSocket(url).onclose = e => e.code === CloseCode.Login/*|*/Expired;`,
        onlyHere('Here: a close event can report it.'),
      );
      await checkHover(`export enum CloseCode { LoginExpired = 40/*|*/01 }`, onlyHere('Every API sends it as given.'));
      await checkHover(`const LoginExpired = 4001;\nnew WebSocket(url).close(Login/*|*/Expired);`, sent);
    });

    test('where it stands as a number', () => checkHover(`${table}new WebSocket(url).close(40/*|*/01);`, sent));

    test('with what a protocol says besides, and after what the team says', async () => {
      await checkHover(
        `import 'discord.js';\n${table}new WebSocket(url).onclose = e => e.code === CloseCode.Login/*|*/Expired;`,
        /^\*\*4001 LoginExpired\*\*\n\nHere: .*\n\n\*\*Discord Gateway, Unknown opcode\*\* — /,
      );
      await checkHover(
        `import 'discord.js';\nenum Codes { UnknownOpcode = 4001 }\nnew WebSocket(url).onclose = e => e.code === Codes./*|*/UnknownOpcode;`,
        /^\*\*4001 Unknown opcode\*\* — Discord Gateway, sent by the server\n/,
      );
    });

    test('but not where its name says nothing, and what is wrong with it all the same', async () => {
      await checkHover(`const code = 4001;\nnew WebSocket(url).close(/*|*/code);`, /^\*\*4001 Private use\*\* — /);
      await checkHover(
        `import { WebSocket } from 'ws';\nconst KICKED = 1600;\nnew WebSocket(url).close(/*|*/KICKED);`,
        /^\*\*1600 KICKED\*\* — never sent\n/,
      );
      await checkHover(
        `const LEAVING = 1000;\nnew WebSocket(url).close(/*|*/LEAVING);`,
        /^\*\*1000 Normal Closure\*\* — .*\| Apple/s,
      );
    });
  });

  test('one branch of several', () =>
    checkHover(`new WebSocket(url).close(ok ? 1000 : /*|*/3000);`, /^\*\*3000 Unauthorized\*\* — (?![^]*---\n\n\*\*)/));

  test('a name for several values has a page for each', () =>
    checkHover(
      `const code = ok ? 1000 : 3000;\nnew WebSocket(url).close(/*|*/code);`,
      /^\*\*1000 Normal Closure\*\*[^]*\n---\n\n\*\*3000 Unauthorized\*\*/,
    ));

  test('what is no code', () =>
    checkHover(
      `new WebSocket(url).close(/*|*/40.5);`,
      /^\*\*40\.5\*\* — not a close code\n/,
      /whole numbers from 1000 to 4999/,
    ));

  test('a code that no Close frame should have, given to an API that sends it', () =>
    checkHover(
      `Deno.upgradeWebSocket(request).socket.close(/*|*/1006);`,
      /Here: .*Deno.* sends it all the same, and the other end fails the connection/,
    ));

  test('a mock server only makes up an event', () =>
    checkHover(
      `import { Server } from 'mock-socket';\nnew Server(url).close({ code: /*|*/1006, reason: 'lost' });`,
      /Here: it only makes up an event and is never sent/,
    ));

  test('a method that takes no code', () =>
    checkHover(
      `import { App } from 'uWebSockets.js';\nApp().ws('/*', { open: socket => socket.close(/*|*/1001) });`,
      /Here: this method takes no code/,
    ));

  test('the code that a promise of a close event gives', () =>
    checkHover(
      `import { once } from 'node:events';
import { WebSocket } from 'ws';
const [code] = await once(new WebSocket(url), 'close');
if (code === /*|*/1006) retry();`,
      /Here: a close event can report it/,
    ));

  test('a range that begins or ends where it is compared', async () => {
    const compared = (test: string): string => `new WebSocket(url).onclose = ({ code }) => ${test};`;
    const none = /^(?!.*Here)/s;
    await checkHover(compared('code >= /*|*/4000'), /^\*\*4000-4999 Private use\*\* — sent by/, /customizable/, none);
    await checkHover(compared('code < /*|*/3000'), /^\*\*3000-3999 Libraries and frameworks\*\* — /, none);
    await checkHover(compared('code <= /*|*/4999'), /^\*\*4000-4999 Private use\*\* — /, none);
    await checkHover(compared('code > /*|*/1000'), /^\*\*1000 Normal Closure\*\* — /);
    await checkHover(compared('code >= /*|*/4100'), /^\*\*4100 Private use\*\* — /);
    await checkHover(compared('code === /*|*/3000'), /^\*\*3000 Unauthorized\*\* — /);
  });

  test('what a finding above it says, it does not say again', async () => {
    const shown = async (source: string): Promise<string> => {
      const fixture = fixtureOf(source);
      const analysis = await analysisOf(fixture, fixture.path, textAtCursor(fixture));
      const findings = findingsOf(analysis);
      assert.ok(findings.length > 0);
      return hoverAt(analysis, fixture.offset, findings)?.markdown ?? '';
    };
    const refused = await shown('new WebSocket(url).close(/*|*/1006);');
    assert.match(refused, /^\*\*1006 Abnormal Closure\*\*\n\nThe connection ended/);
    assert.doesNotMatch(refused, /throws/);
    assert.match(
      refused,
      /^Apple Foundation `abnormalClosure` · Best .* · Luka967 `CLOSE_ABNORMAL` \(internal\)\n\n\[/m,
    );
    assert.doesNotMatch(refused, /\|/);
    assert.match(
      await shown('new WebSocket(url).close(/*|*/1001);'),
      /^\*\*1001 Going Away\*\* — sent by the client or the server\n/,
    );
    assert.match(await shown(`new WebSocket(url).close(/*|*/4001);\nnew WebSocket(url).close(1006);`), /Here: /);
  });

  test('silence beside a code', async () => {
    await checkNoHover(`new WebSocket(url)./*|*/close(1000);`);
    await checkNoHover(`new WebSocket(url).close(o/*|*/k ? 1000 : 3000);`);
    await checkNoHover(`const port = 10/*|*/00;`);
    await checkNoHover(`new WebSocket(url).close(1000, 'by/*|*/e');`);
  });

  suite('application protocols', () => {
    const received = (code: number | string): string =>
      `const socket = new WebSocket(url);\nsocket.onclose = event => event.code === /*|*/${code};`;

    test('the name, meaning and sender of the one that the file speaks, what a client does, and why it is assumed', () =>
      checkHover(
        `import { Client } from 'discord.js';\n${received(4004)}`,
        /^\*\*4004 Authentication failed\*\* — Discord Gateway, sent by the server\n\nHere: a close event can report it\.\n/,
        /^The token in Identify is wrong\. A client does not reconnect\. Spoken here because this file imports 'discord\.js'\.$/m,
        /\[Discord, Gateway Close Event Codes\]\(https:/,
      ));

    test('a range of one', () =>
      checkHover(
        `import Pusher from 'pusher-js';\n${received(4150)}`,
        /^\*\*4150 Try again later\*\* — /,
        / A client reconnects after a pause\. /,
      ));

    test('by a text', () =>
      checkHover(
        `new WebSocket(url, 'graphql-transport-ws').onclose = event => event.code === 4401/*|*/;`,
        /^\*\*4401 Unauthorized\*\* — /,
        / — graphql-transport-ws, sent by .* Spoken here because this file mentions 'graphql-transport-ws'\.$/ms,
      ));

    test('by package.json', () =>
      checkHover(
        `//- file: package.json\n{ "dependencies": { "obs-websocket-js": "5" } }\n//- file: a.ts\n${received(4009)}`,
        /^\*\*4009 AuthenticationFailed\*\* — /,
        / — OBS WebSocket, .* Spoken here because package\.json depends on obs-websocket-js\.$/ms,
      ));

    test('by the setting', () =>
      checkHover(
        `//- protocols: twitch-eventsub\n${received(4003)}`,
        /^\*\*4003 Connection unused\*\* — /,
        / — Twitch EventSub, .* Spoken here as the settings say\.$/ms,
      ));

    test('several, each on a line', () =>
      checkHover(
        `import 'discord.js';\nimport '@discordjs/voice';\n${received(4004)}`,
        /^\*\*4004 Private use\*\* — /,
        /^\*\*Discord Gateway, Authentication failed\*\* — .* A client does not reconnect\. Spoken here because this file imports 'discord\.js'\.$/m,
        /^\*\*Discord Voice, Authentication failed\*\* — .* Spoken here because this file imports '@discordjs\/voice'\.$/m,
      ));

    test('only those that have the code', () =>
      checkHover(
        `import 'discord.js';\nimport '@discordjs/voice';\n${received(4010)}`,
        /^\*\*4010 Invalid shard\*\* — /,
        /^(?!.*Voice)/s,
      ));

    test('what it adds to a code that IANA lists', () =>
      checkHover(
        `new WebSocket('wss://gateway.discord.gg').close(/*|*/1000);`,
        /^\*\*1000 Normal Closure\*\* — /,
        /^\*\*Discord Gateway\*\* — The bot logs off, and its session is over\. Spoken here because this file mentions 'gateway\.discord\.gg'\.$/m,
        /CLOSE_NORMAL/,
      ));

    test('a code that no Close frame has', () =>
      checkHover(
        `import SockJS from 'sockjs-client';\nconst socket = new SockJS(url);\nsocket.onclose = event => event.code === /*|*/2010;`,
        /^\*\*2010 Another connection still open\*\* — /,
        / — SockJS, in no Close frame\n/,
      ));

    test('no name where none is known', async () => {
      const none = /^(?!.*(?:Authentication failed|Discord|Bad response|Spoken))/s;
      await checkHover(received(4004), /^\*\*4004 Private use\*\* — /, none);
      await checkHover(`import { WebSocket } from 'ws';\n${received(4004)}`, /^\*\*4004 Private use\*\* — /, none);
      await checkHover(`// discord.js\n${received(4004)}`, /^\*\*4004 Private use\*\* — /, none);
    });

    test('that the known one lacks the code', () =>
      checkHover(
        `new WebSocket('wss://gateway.discord.gg').onclose = event => event.code === /*|*/4006;`,
        /^\*\*4006 Private use\*\* — /,
        /^Discord Gateway has no such code\. Spoken here because this file mentions 'gateway\.discord\.gg'\.$/m,
        /^\*\*Here: a close event never reports it\.\*\*$/m,
      ));

    test('no name where the known one lacks the code', () =>
      checkHover(
        `import 'discord.js';\n${received(4777)}`,
        /^\*\*4777 Private use\*\* — /,
        /Discord Gateway has no such code\. Spoken here because this file imports 'discord\.js'\./,
      ));
  });
});
