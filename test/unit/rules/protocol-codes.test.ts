import { check } from '../fixture.ts';

suite('impossible-code by protocols', () => {
  suite('speaks', () => {
    test('of 4010 in the voice gateway of Discord', () =>
      check(`
import { joinVoiceChannel } from '@discordjs/voice';
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 4010) identify();
//                   ^^^^ warning[impossible-code]: 4010 is a close code of Discord Gateway, not of Discord Voice, so a close
//| event never has it.
//| Discord Voice is assumed because this file imports '@discordjs/voice'.
};
`));

    test('of 4001 in OBS, in a case', () =>
      check(`
import { WebSocket } from 'ws';
const socket = new WebSocket('ws://localhost:4455');
socket.on('close', code => {
  switch (code) {
    case 4009: return askForPassword();
    case 4001: return retry();
//       ^^^^ warning[impossible-code]: 4001 is not a close code of OBS WebSocket, so a close event never has it
  }
});
`));

    test('by the address', () =>
      check(`
const socket = new WebSocket('ws://127.0.0.1:4455');
socket.addEventListener('close', ({ code }) => { if (code !== 4001) reconnect(); });
//                                                            ^^^^ warning[impossible-code]: 4001 is not a close code of OBS
`));

    test('by the setting', () =>
      check(`
//- protocols: obs
new WebSocket(url).onclose = event => event.code === 4001;
//                                                   ^^^^ warning[impossible-code]: OBS WebSocket is assumed, as the settings say
`));

    test('of codes after all that it has', () =>
      check(`
const socket = new WebSocket('wss://eventsub.wss.twitch.tv/ws');
socket.onclose = event => {
  if (event.code === 4008 || event.code === 4050) retry();
//                   ^^^^ warning[impossible-code] 💡: 4008 is not a close code of Twitch EventSub
//                                          ^^^^ warning[impossible-code] 💡: 4050 is not a close code of Twitch EventSub
};
`));

    test('of a code of another protocol of the same vendor', () =>
      check(`
const socket = new WebSocket('wss://gateway.discord.gg');
socket.onclose = event => {
  if (event.code === 4017) retry();
//                   ^^^^ warning[impossible-code]: 4017 is a close code of Discord Voice, not of Discord Gateway, so a close
//| event never has it. Discord Gateway is assumed because this file mentions 'gateway.discord.gg'.
};
`));

    test('where both lack it', () =>
      check(`
//- protocols: discord-gateway, discord-voice
new WebSocket(url).onclose = event => event.code === 4008 || event.code === 4006 || event.code === 4010;
//- file: b.ts
import type { Client } from 'discord.js';
import '@discordjs/voice';
export const CloseCode = { Lost: 4013 };
new WebSocket(url).onclose = event => event.code === 4002;
`));
  });

  suite('is silent', () => {
    test('of a code that the protocol had once, and that servers still send', () =>
      check(`
import { Client } from 'discord.js';
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
socket.onclose = event => {
  if (event.code === 4006) identify();
  if ([1000, 4006, 4007].includes(event.code)) identify();
};
`));

    test('beside codes that it has', () =>
      check(`
//- protocols: obs
new WebSocket(url).onclose = ({ code }) => [4001, 4009].includes(code);
new WebSocket(url).onclose = ({ code }) => code === 4001 || code === 4009;
`));

    test('of codes that it has', () =>
      check(`
import { Client } from 'discord.js';
const socket = new WebSocket(url);
socket.onclose = ({ code }) => [4000, 4004, 4007, 4009, 4014].includes(code);
`));

    test('of codes outside what it defines', () =>
      check(`
import { Client } from 'discord.js';
new WebSocket(url).onclose = event => event.code === 3000;
new WebSocket(url).onclose = event => event.code === 4200;
`));

    test('where another protocol of the file has it', () =>
      check(`
import { Client } from 'discord.js';
import { joinVoiceChannel } from '@discordjs/voice';
new WebSocket(url).onclose = event => event.code === 4006;
`));

    test('of a name for a number far from all others', () =>
      check(`
const zombie = 4900;
const socket = new WebSocket('wss://gateway.discord.gg');
socket.onclose = event => event.code === zombie;
`));

    test('where another protocol of the file may have codes that are not known', () =>
      check(`
import { Room } from 'colyseus.js';
import OBSWebSocket from 'obs-websocket-js';
new WebSocket('ws://localhost:4455').onclose = event => event.code === 4100;
`));

    test('where the file connects to an address that is put together as well', () =>
      check(`
const gateway = new WebSocket('wss://gateway.discord.gg');
gateway.onmessage = ({ data }) => {
  const voice = new WebSocket(\`wss://\${JSON.parse(data).endpoint}?v=8\`);
  voice.onclose = event => event.code === 4015;
};
`));

    test('where only package.json speaks of it', () =>
      check(`
//- file: package.json
{ "dependencies": { "discord.js": "14" } }
//- file: a.ts
new WebSocket(url).onclose = event => event.code === 4006;
`));

    test('where the file connects to somewhere else', () =>
      check(`
import { Client } from 'discord.js';
new WebSocket('wss://chat.example.com').onclose = event => event.code === 4006;
`));

    test('where the file serves connections', () =>
      check(`
import { Client } from 'discord.js';
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', socket => socket.on('close', code => code === 4006));
`));

    test('where the file sends it itself', () =>
      check(`
import { Client } from 'discord.js';
const socket = new WebSocket(url);
socket.onclose = event => event.code === 4006;
socket.close(4006);
`));

    test('in protocols that let others add codes', () =>
      check(`
import { createClient } from 'graphql-ws';
import { Room } from 'colyseus.js';
new WebSocket(url).onclose = event => event.code === 4006 || event.code === 4402;
`));

    test('of a comparison by order', () =>
      check(`
import { Client } from 'discord.js';
new WebSocket(url).onclose = event => event.code >= 4006 && event.code < 4010;
`));

    test('where no protocol is known', () => check(`new WebSocket(url).onclose = event => event.code === 4006;`));
  });
});
