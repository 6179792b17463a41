import assert from 'node:assert/strict';
import type { MappedCodes } from '../../../server/src/map/mapped-code.ts';
import { pageOf } from '../../../server/src/map/page/page.ts';
import { mapOf } from '../map/picture.ts';
import { assertTranslated, speakEnglish, speakPseudoLanguage } from './pseudo-language.ts';

const codes = `//- file: codes.ts
export const CloseCode = { Kicked: 4001, Full: 4002, Gone: 4003 } as const;
`;
const server = `//- file: server.ts
import { WebSocketServer } from 'ws';
import { CloseCode } from './codes';
new WebSocketServer({ port: 1 }).on('connection', socket => {
  socket.close(CloseCode.Kicked, 'kicked');
  socket.close(CloseCode.Kicked, 'cheats');
  socket.close(CloseCode.Gone);
  socket.close(1006);
  socket.close(1001);
  socket.on('close', code => code === 4100 || code === 1006 || (code >= 4200 && code < 4300) || [4300].includes(code));
});
`;
const client = `//- file: client.ts
import { CloseCode } from './codes';
const socket = new WebSocket('wss://game.example');
socket.onclose = event => {
  switch (event.code) {
    case 1006: case CloseCode.Kicked: case 1011: case 4444:
  }
};
export const leave = () => socket.close(4000);
export const go = (code: number) => socket.close(code);
`;
const unknownSide = `//- file: kick.ts
import type { WebSocket } from 'ws';
export const kick = (socket: WebSocket) => socket.close(4005);
`;
const test1 = `//- file: client.test.ts
import { WebSocket } from 'ws';
new WebSocket('ws://x').close(4001, 'tried');
new WebSocket('ws://x').emit('close', 4002);
`;

/** Maps in which everything is said that can be said of one. */
const sources: Readonly<Record<string, string>> = {
  'both ends': codes + server + client,
  'one end': codes + server,
  'a side that is not known': codes + unknownSide + server + client,
  'one place each': `${codes}//- file: a.ts\nimport { WebSocketServer } from 'ws';\nnew WebSocketServer({ port: 1 }).on('connection', socket => { socket.close(4001); socket.close(1006); });\n`,
  'refused here and there': `//- file: a.ts\nimport { WebSocket } from 'ws';\nnew WebSocket('ws://x').close(1014);\n//- file: b.ts\nnew WebSocket('ws://x').close(1014);\nnew WebSocket('ws://x').close(1015);\n`,
  tests: codes + server + test1,
  nothing: 'export {};',
};

suite('in another language, nothing in a map is English', () => {
  suiteSetup(speakPseudoLanguage);
  suiteTeardown(speakEnglish);

  for (const [name, source] of Object.entries(sources)) {
    test(name, async () => {
      const map = await mapOf(source);
      assertTranslated(map.codes.flatMap(({ meaning, comesUnasked = '' }) => [meaning, comesUnasked]));
      assertTranslated(map.codes.flatMap(({ observations }) => observations.map(({ message }) => message)));
      assertTranslated(map.codes.flatMap(({ places }) => places.map(({ refusal = '' }) => refusal)));
      assert.deepEqual(wordsIn(await pageOf(map, 'game', ({ path }) => ({ name: path })), map), []);
    });
  }
});

/** Words in Latin letters, even single ones: but for names, and for what is written as code or stands between quotes. */
function wordsIn(page: string, { codes: mapped }: MappedCodes): readonly string[] {
  const attribute = / (?:aria-label|placeholder)="([^"]*)"/g;
  const body = page
    .replace(/^[^]*?<title>/, '<title>')
    .replace(/<(style|script|bdi|code)\b[^>]*>[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, tag => ` ${Array.from(tag.matchAll(attribute), ([, text]) => text).join(' ')} `)
    .replace(/&#39;[^]*?&#39;|`[^`]*`|\{\w+\}/g, ' ');
  const named = mapped.flatMap(({ name, names, places }) => [
    ...[name ?? '', ...names.constants, ...names.protocols],
    ...places.flatMap(({ apis }) => apis.map(({ label }) => label)),
  ]);
  const known = new Set(['game', 'ws', 'case', 'TypeError', 'InvalidAccessError', ...named.flatMap(wordsOf)]);
  return wordsOf(body).filter(word => !known.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/(?<![\w-])[a-zA-Z]{2,}(?![\w-])/g) ?? [];
}
