import { startServer } from './language-client.mjs';
import { lastDigit } from './sources.mjs';
import { ratio, summary } from './statistics.mjs';

const keystrokes = 30;
const uri = 'file:///bench/bot.ts';
const line = `socket.send('nothing in this says anything of a protocol, and it goes on for a while');\n`;
const source = `const socket = new WebSocket('wss:' + url);\n${line.repeat(1500)}  socket.close(1006);\n`;

/** A file of 130 kB in which every literal is looked at for a protocol, beside the same without what makes Closewise look. */
export async function protocols() {
  const named = await openInServer(`import 'discord.js';\n${source}`);
  const unnamed = await openInServer(source);
  const times = { named: [], unnamed: [] };
  // In turns, so that whatever else the machine does falls on both alike.
  for (let version = 2; version < 2 + keystrokes; version++) {
    times.named.push(await named.type(version));
    times.unnamed.push(await unnamed.type(version));
  }
  await named.stop();
  await unnamed.stop();
  return {
    title: 'Keystroke to diagnostics, a file of 1,500 literals',
    rows: [
      ['that imports discord.js', summary(times.named)],
      ['without the import', summary(times.unnamed)],
      ['ratio', ratio(times.named, times.unnamed)],
    ],
  };
}

async function openInServer(text) {
  const server = await startServer('pull');
  await server.open(uri, text);
  const range = lastDigit(text);
  return {
    async type(version) {
      const start = performance.now();
      await server.change(uri, version, range, String(version % 10));
      return performance.now() - start;
    },
    stop: () => server.stop(),
  };
}
