import { checkHover, checkNoHover } from './fixture.ts';

suite('hover', () => {
  test('a sent code: number, name, meaning, sender, what this API does, the names of the vocabularies, the RFC', () =>
    checkHover(
      `new WebSocket(url).close(10/*|*/06);`,
      /^\*\*1006\*\* Abnormal Closure\n/,
      /ended without a Close frame/,
      /Sent by: nobody/,
      /Here: WebSocket\.close throws InvalidAccessError and the socket stays open/,
      /Apple Foundation +\| `abnormalClosure`/,
      /CLOSE_ABNORMAL/,
      /WEB_SOCKET_ABORTED_CLOSE_STATUS/,
      /ClosedAbnormally|AbnormalClosure|1006/,
      /\[RFC 6455 section 7\.4\.1\]\(https:/,
    ));

  test('the same code with another API', () =>
    checkHover(
      `import { WebSocket } from 'ws';\nnew WebSocket(url).close(/*|*/1001);`,
      /^\*\*1001\*\* Going Away/,
      /Here: ws sends it as given/,
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
      /^\*\*1015\*\* TLS handshake/,
      /Here: a close event never reports it/,
    ));

  test('a code that only makes up an event', () =>
    checkHover(`new CloseEvent('close', { code: /*|*/1006 });`, /Here: it only makes up an event and is never sent/));

  test('a name', () =>
    checkHover(
      `const GOING_AWAY = 1001;\nconst socket = new WebSocket(url);\nsocket.close(GOING/*|*/_AWAY);`,
      /^\*\*1001\*\* Going Away/,
    ));

  test('a name from another file', () =>
    checkHover(
      `import { CloseCode } from './codes';\nnew WebSocket(url).close(CloseCode./*|*/Gone);\n//- file: codes.ts\nexport enum CloseCode { Fine = 1000, Gone }`,
      /^\*\*1001\*\* Going Away/,
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
      /^\*\*1001\*\* Going Away/,
      /Here: sent by .*\bws\b.*; refused by .*WebSocket\.close/,
    ));

  test('one branch of several', () =>
    checkHover(`new WebSocket(url).close(ok ? 1000 : /*|*/3000);`, /^\*\*3000\*\* Unauthorized(?![^]*---\n\n\*\*)/));

  test('a name for several values has a page for each', () =>
    checkHover(
      `const code = ok ? 1000 : 3000;\nnew WebSocket(url).close(/*|*/code);`,
      /^\*\*1000\*\* Normal Closure[^]*\n---\n\n\*\*3000\*\* Unauthorized/,
    ));

  test('what is no code', () =>
    checkHover(`new WebSocket(url).close(/*|*/40.5);`, /^\*\*40\.5\*\*/, /whole numbers from 1000 to 4999/));

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
        /^\*\*4004\*\* Authentication failed\n\nThe token in Identify is wrong\.\n/,
        /^- Protocol: Discord Gateway, because this file imports 'discord\.js'$/m,
        /^- Sent by: the server$/m,
        /^- A client: does not reconnect$/m,
        /^- Here: a close event can report it$/m,
        /\[Discord, Gateway Close Event Codes\]\(https:/,
      ));

    test('a range of one', () =>
      checkHover(
        `import Pusher from 'pusher-js';\n${received(4150)}`,
        /^\*\*4150\*\* Try again later\n/,
        /^- A client: reconnects after a pause$/m,
      ));

    test('by a text', () =>
      checkHover(
        `new WebSocket(url, 'graphql-transport-ws').onclose = event => event.code === 4401/*|*/;`,
        /^\*\*4401\*\* Unauthorized\n/,
        /Protocol: graphql-transport-ws, because this file mentions 'graphql-transport-ws'$/m,
      ));

    test('by package.json', () =>
      checkHover(
        `//- file: package.json\n{ "dependencies": { "obs-websocket-js": "5" } }\n//- file: a.ts\n${received(4009)}`,
        /^\*\*4009\*\* AuthenticationFailed\n/,
        /Protocol: OBS WebSocket, because package\.json depends on obs-websocket-js$/m,
      ));

    test('by the setting', () =>
      checkHover(
        `//- protocols: twitch-eventsub\n${received(4003)}`,
        /^\*\*4003\*\* Connection unused\n/,
        /Protocol: Twitch EventSub, as the settings say$/m,
      ));

    test('several, each on a line', () =>
      checkHover(
        `import 'discord.js';\nimport '@discordjs/voice';\n${received(4004)}`,
        /^\*\*4004\*\* Private use\n/,
        /^- Discord Gateway, because this file imports 'discord\.js': Authentication failed\. .* \(sent by the server; a client does not reconnect\)$/m,
        /^- Discord Voice, because this file imports '@discordjs\/voice': Authentication failed\. .* \(sent by the server\)$/m,
      ));

    test('only those that have the code', () =>
      checkHover(
        `import 'discord.js';\nimport '@discordjs/voice';\n${received(4010)}`,
        /^\*\*4010\*\* Invalid shard\n/,
        /^(?!.*Voice)/s,
      ));

    test('what it adds to a code that IANA lists', () =>
      checkHover(
        `new WebSocket('wss://gateway.discord.gg').close(/*|*/1000);`,
        /^\*\*1000\*\* Normal Closure\n/,
        /^- Discord Gateway, because this file mentions 'gateway\.discord\.gg': .* a client that sends it ends the session for good\)$/m,
        /CLOSE_NORMAL/,
      ));

    test('a code that no Close frame has', () =>
      checkHover(
        `import SockJS from 'sockjs-client';\nconst socket = new SockJS(url);\nsocket.onclose = event => event.code === /*|*/2010;`,
        /^\*\*2010\*\* Another connection still open\n/,
        /^- Sent by: nobody, as it is in no Close frame$/m,
      ));

    test('no name where none is known', async () => {
      const none = /^(?!.*(?:Authentication failed|Discord|Bad response|Protocol:))/s;
      await checkHover(received(4004), /^\*\*4004\*\* Private use\n/, none);
      await checkHover(`import { WebSocket } from 'ws';\n${received(4004)}`, /^\*\*4004\*\* Private use\n/, none);
      await checkHover(`// discord.js\n${received(4004)}`, /^\*\*4004\*\* Private use\n/, none);
    });

    test('that the known one lacks the code', () =>
      checkHover(
        `new WebSocket('wss://gateway.discord.gg').onclose = event => event.code === /*|*/4006;`,
        /^\*\*4006\*\* Private use\n/,
        /^- Discord Gateway, because this file mentions 'gateway\.discord\.gg': has no such code$/m,
        /^- Here: a close event never reports it$/m,
      ));

    test('no name where the known one lacks the code', () =>
      checkHover(
        `import 'discord.js';\n${received(4777)}`,
        /^\*\*4777\*\* Private use\n/,
        /Discord Gateway, because this file imports 'discord.js': has no such code/,
      ));
  });
});
