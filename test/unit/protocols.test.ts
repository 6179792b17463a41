import assert from 'node:assert/strict';
import { rowOf, type Protocol } from '../../server/src/catalogue/protocols/protocol.ts';
import { formatRange, sendableCodes } from '../../server/src/catalogue/lookup.ts';
import { isInRanges } from '../../server/src/catalogue/range.ts';
import { loadAnalyser, protocols, type Analysis } from '../../server/src/core.ts';
import { analyseFile } from '../../server/src/workspace/analyse-file.ts';
import { fixtureOf, sourceOf, textAtCursor } from './fixture-files.ts';

suite('protocols', () => {
  suite('every protocol', () => {
    test('has an id of its own, which fits into a setting', () => {
      assert.equal(new Set(protocols.map(({ id }) => id)).size, protocols.length);
      for (const { id } of protocols) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    });

    test('has a name of its own', () => {
      assert.equal(new Set(protocols.map(({ label }) => label)).size, protocols.length);
    });

    for (const { id, label, packages, mentions, codes, defines, source } of protocols) {
      test(`${id}: names, meanings and a source`, () => {
        assert.ok(label.length > 0 && packages.length + mentions.length > 0 && codes.length > 0);
        assert.match(source.url, /^https:\/\//);
        assert.ok(source.title.length > 0);
        for (const { name, meaning } of codes) {
          assert.match(name, /\S/);
          assert.match(meaning, /^\S.*\.$/);
        }
      });

      test(`${id}: rows are sorted, the wider one first, and none is there twice`, () => {
        const keys = codes.map(({ from, to }) => from * 10_000 + (9999 - to));
        assert.deepEqual(
          keys,
          [...keys].sort((one, other) => one - other),
        );
        assert.equal(new Set(keys).size, keys.length);
        for (const { from, to } of codes) assert.ok(from <= to);
      });

      test(`${id}: every code may stand in a Close frame, or is made up`, () => {
        for (const { from, to, isMadeUp } of codes) {
          const isSendable = sendableCodes.some(range => range.from <= from && to <= range.to);
          assert.equal(isSendable, !isMadeUp, formatRange({ from, to }));
        }
      });

      test(`${id}: what it defines is private, and another code is better where one is`, () => {
        for (const { from, to } of defines) assert.ok(4000 <= from && from <= to && to <= 4999);
        for (const { whenSent } of codes) {
          assert.ok(!whenSent || isInRanges([{ from: 4000, to: 4999 }], whenSent.instead));
        }
      });
    }

    test('the narrowest row counts', () => {
      const pusher = protocolNamed('pusher');
      assert.equal(rowOf(pusher, 4004)?.name, 'Application is over connection quota');
      assert.equal(rowOf(pusher, 4002)?.whenReceived, 'do not reconnect');
      assert.equal(rowOf(pusher, 4203)?.whenReceived, 'reconnect');
      assert.equal(rowOf(pusher, 4400), undefined);
    });

    test('codes that are missing on purpose', () => {
      assert.equal(rowOf(protocolNamed('discord-gateway'), 4006), undefined);
      assert.equal(rowOf(protocolNamed('discord-voice'), 4006)?.name, 'Session no longer valid');
      assert.equal(rowOf(protocolNamed('obs'), 4001), undefined);
    });
  });

  suite('a file speaks one', () => {
    for (const [source, expected] of [
      [`import { Client } from 'discord.js';`, `discord-gateway: import discord.js`],
      [`import type { Client } from 'discord.js';`, `discord-gateway: import discord.js`],
      [`import { GatewayCloseCodes } from 'discord-api-types/v10';`, `discord-gateway: import discord-api-types/v10`],
      [`import { joinVoiceChannel } from '@discordjs/voice';`, `discord-voice: import @discordjs/voice`],
      [`import { useServer } from 'graphql-ws/use/ws';`, `graphql-transport-ws: import graphql-ws/use/ws`],
      [`export { createClient } from 'graphql-ws';`, `graphql-transport-ws: import graphql-ws`],
      [`const { createClient } = await import('npm:graphql-ws@6');`, `graphql-transport-ws: import npm:graphql-ws@6`],
      [`const Pusher = require('pusher-js');`, `pusher: import pusher-js`],
      [`import OBS = require('obs-websocket-js');`, `obs: import obs-websocket-js`],
      [`import { Server } from '@hocuspocus/server';`, `hocuspocus: import @hocuspocus/server`],
      [`import { Room } from '@colyseus/core';`, `colyseus: import @colyseus/core`],
      [`import { createClient } from '@liveblocks/client';`, `liveblocks: import @liveblocks/client`],
      [`import { useSync } from '@tldraw/sync';`, `tldraw: import @tldraw/sync`],
      [`import { Centrifuge } from 'centrifuge';`, `centrifugo: import centrifuge`],
      [`import SockJS from 'sockjs-client';`, `sockjs: import sockjs-client`],
      [`const url = 'wss://gateway.discord.gg/?v=10&encoding=json';`, `discord-gateway: mention gateway.discord.gg`],
      ['const url = `wss://gateway.discord.gg/?v=${v}`;', `discord-gateway: mention gateway.discord.gg`],
      [`const host = 'gateway.discord.gg';`, `discord-gateway: mention gateway.discord.gg`],
      [`const url = 'wss://gateway-us-east1-b.discord.gg';`, `discord-gateway: mention gateway-us-east1-b.discord.gg`],
      [`const url = 'wss://eventsub.wss.twitch.tv/ws';`, `twitch-eventsub: mention eventsub.wss.twitch.tv`],
      ['const url = `wss://ws-${cluster}.pusher.com/app/${key}`;', `pusher: mention ws-*.pusher.com`],
      [`new WebSocket(url, 'graphql-transport-ws');`, `graphql-transport-ws: mention graphql-transport-ws`],
      [`new WebSocket(url, ['graphql-ws']);`, `subscriptions-transport-ws: mention graphql-ws`],
      [`new WebSocket('ws://localhost:4455');`, `obs: mention localhost:4455`],
      [`new WebSocket('ws://192.168.0.5:4455', 'obswebsocket.json');`, `obs: mention 192.168.0.5:4455`],
    ] as const) {
      test(source, async () => assert.deepEqual(await spoken(source), [expected]));
    }

    test('both subprotocols, in one header', async () =>
      assert.deepEqual(await spoken(`const header = 'graphql-transport-ws, graphql-ws';`), [
        'graphql-transport-ws: mention graphql-transport-ws',
        'subscriptions-transport-ws: mention graphql-ws',
      ]));

    test('a type in a comment of JavaScript', async () =>
      assert.deepEqual(
        await spoken(`//- file: a.js\n/** @param {import('discord.js').Client} client */\nfunction start(client) {}`),
        ['discord-gateway: import discord.js'],
      ));

    test('by its setting, which comes first', async () =>
      assert.deepEqual(await spoken(`import 'discord.js';`, [protocolNamed('obs')]), [
        'obs: chosen',
        'discord-gateway: import discord.js',
      ]));

    test('once, for the best reason', async () => {
      assert.deepEqual(await spoken(`import 'discord.js';\nconst url = 'wss://gateway.discord.gg';`), [
        'discord-gateway: import discord.js',
      ]);
      assert.deepEqual(await spoken(`import 'discord.js';`, [protocolNamed('discord-gateway')]), [
        'discord-gateway: chosen',
      ]);
    });
  });

  suite('a file does not speak one', () => {
    for (const source of [
      `// wss://gateway.discord.gg, import 'discord.js'`,
      `import { Client } from './discord.js';`,
      `import { Client } from 'discord.js-like';`,
      `import { graphql } from 'graphql';`,
      `import { WebSocket } from 'ws';`,
      `const name = 'discord.js';`,
      `const url = 'https://discord.com/api/v10';`,
      `const url = 'wss://gateway.discord.gg.evil.example/';`,
      `const url = 'wss://my-gateway.discord.gg/';`,
      `const url = 'wss://example.com/gateway.discord.gg';`,
      `const text = 'Speak to gateway.discord.gging';`,
      `vi.mock('graphql-ws');`,
      `jest.requireActual('graphql-ws');`,
      `require.resolve('graphql-ws');`,
      `const tag = 'graphql-ws-client';`,
      'const url = `wss://${host}/app`;',
      `const url = 'ws://localhost:44550';`,
      `type Room = import('./colyseus').Room;`,
    ]) {
      test(source, async () => assert.deepEqual(await spoken(source), []));
    }
  });

  suite('by the nearest package.json', () => {
    const manifest = (name: string): string => `//- file: package.json\n{ "dependencies": { "${name}": "*" } }\n`;
    const file = `//- file: src/a.ts\n/*|*/`;

    for (const [name, id] of [
      ['discord.js', 'discord-gateway'],
      ['graphql-ws', 'graphql-transport-ws'],
      ['@hocuspocus/provider', 'hocuspocus'],
      ['pusher-js', 'pusher'],
    ] as const) {
      test(name, async () =>
        assert.deepEqual(await spoken(manifest(name) + file), [`${id}: dependency ${name} /package.json`]),
      );
    }

    test('not where the file says it, or the setting', async () => {
      assert.deepEqual(await spoken(`${manifest('discord.js')}${file}import 'pusher-js';`), [
        'pusher: import pusher-js',
      ]);
      assert.deepEqual(await spoken(manifest('discord.js') + file, [protocolNamed('obs')]), ['obs: chosen']);
    });

    test('but beside the codes of the project', async () =>
      assert.deepEqual(await spoken(manifest('discord.js') + file, [own]), [
        'project: chosen',
        'discord-gateway: dependency discord.js /package.json',
      ]));

    test('not from one further up', async () =>
      assert.deepEqual(
        await spoken(`${manifest('discord.js')}//- file: src/package.json\n{ "name": "web" }\n${file}`),
        [],
      ));

    test('not from one that is half typed, or that only resembles', async () => {
      assert.deepEqual(await spoken(`//- file: package.json\n{ "dependencies": { "discord.js": \n${file}`), []);
      assert.deepEqual(await spoken(manifest('discord.js-docs') + file), []);
      assert.deepEqual(await spoken(`//- file: package.json\n{ "name": "discord.js" }\n${file}`), []);
    });
  });
});

const own: Protocol = {
  id: 'project',
  label: 'this project',
  packages: [],
  mentions: [],
  codes: [{ from: 4001, to: 4001, name: 'Kicked', meaning: 'A moderator put the user out.' }],
  defines: [],
  source: { title: 'the configuration', url: '' },
};

function protocolNamed(name: string): Protocol {
  const found = protocols.find(({ id }) => id === name);
  assert.ok(found, name);
  return found;
}

/** The protocols that the file at the cursor of a picture speaks, and why. */
async function spoken(picture: string, chosen: readonly Protocol[] = []): Promise<readonly string[]> {
  const fixture = fixtureOf(picture);
  const text = `${textAtCursor(fixture)}\nnew WebSocket(url).close(1000);\n`;
  const files = sourceOf(new Map([...fixture.files, [fixture.path, text]]));
  const analysis = await analyseFile(await loadAnalyser(), files, fixture.path, text, new Map(), { protocols: chosen });
  return analysis.protocols.map(({ protocol, because }) => `${protocol.id}: ${wordsOf(because)}`);
}

function wordsOf(because: Analysis['protocols'][number]['because']): string {
  switch (because.kind) {
    case 'chosen':
      return 'chosen';
    case 'import':
      return `import ${because.specifier}`;
    case 'mention':
      return `mention ${because.text}`;
    case 'dependency':
      return `dependency ${because.name} ${because.path}`;
  }
}
