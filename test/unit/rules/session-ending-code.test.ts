import { check, checkFix, checkFixes } from '../fixture.ts';

const gateway = `const socket = new WebSocket('wss://gateway.discord.gg/?v=10');\n`;

suite('session-ending-code', () => {
  suite('speaks', () => {
    test('of 1000, where the file has the address', () =>
      check(`
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
socket.close(1000);
//           ^^^^ hint[session-ending-code] 💡: 1000 Normal Closure ends the session for good (Discord Gateway,
//| because this file mentions 'gateway.discord.gg'). To resume it, close with another code such as 4200.
`));

    test('of 1001, where it is sent', () =>
      check(`
import WebSocket from 'ws';
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
socket.on('error', () => socket.close(1001, 'reconnect'));
//                                    ^^^^ hint[session-ending-code] 💡: 1001 Going Away ends the session
`));

    test('where the file imports a package', () =>
      check(`
import { GatewayOpcodes } from 'discord-api-types/v10';
export class Shard {
  socket = new WebSocket(this.url);
  constructor(readonly url: string) {}
  reconnect() { this.socket.close(1000); }
//                                ^^^^ hint[session-ending-code] 💡: because this file imports 'discord-api-types/v10'
}
`));

    test('where it is set', () =>
      check(`
//- protocols: discord-gateway
new WebSocket(url).close(1000);
//                       ^^^^ hint[session-ending-code] 💡: (Discord Gateway, as the settings say)
`));

    test('of a constant', () =>
      check(`
const NORMAL = 1000;
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
socket.close(NORMAL);
//           ^^^^^^ hint[session-ending-code] 💡: \`NORMAL\` is 1000 Normal Closure, which ends the session
`));
  });

  suite('is silent', () => {
    test('of other codes', () =>
      check(`${gateway}socket.close(4000);\nsocket.close(4200, 'Resuming');\nsocket.close(3000);\nsocket.close();`));

    test('in a file of another protocol, or of none', async () => {
      await check(`new WebSocket(url).close(1000);`);
      await check(`import { createClient } from 'graphql-ws';\nnew WebSocket(url).close(1000);`);
      await check(`// wss://gateway.discord.gg\nnew WebSocket(url).close(1000);`);
    });

    test('where only package.json speaks of it', () =>
      check(
        `//- file: package.json\n{ "dependencies": { "discord.js": "14" } }\n//- file: a.ts\nnew WebSocket(url).close(1000);`,
      ));

    test('where the file connects to somewhere else', () =>
      check(
        `import { Client } from 'discord.js';\nconst chat = new WebSocket('wss://chat.example.com/');\nchat.close(1000);`,
      ));

    test('where the file serves connections', () =>
      check(
        `import { Client } from 'discord.js';\nimport { WebSocketServer } from 'ws';\nnew WebSocketServer({ port: 80 }).on('connection', socket => socket.close(1000));`,
      ));

    test('on a server', () =>
      check(`
//- runtime: bun
//- protocols: discord-gateway
Bun.serve({ fetch() {}, websocket: { message(socket) { socket.close(1000); } } });
`));

    test('where 1001 is refused anyway', () =>
      check(`
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
socket.close(1001);
//           ^^^^ error[api-rejects-code] 💡: 1001 Going Away is legal on the wire
`));

    test('of what is received', () => check(`${gateway}socket.onclose = event => event.code === 1000;`));
  });

  suite('tells a reconnect from a log-off', () => {
    const closing = (source: string): Promise<void> => check(`${gateway}${source}`);
    const finding = '^^^^ hint[session-ending-code] 💡: ends the session for good';

    for (const source of [
      `function destroy() { socket.close(1000); }`,
      `export const shutdown = async () => { await flush(); socket.close(1000); };`,
      `class Bot { logout() { socket.close(1000); } async [Symbol.asyncDispose]() { socket.close(1000); } }`,
      `module.exports = { stop() { socket.close(1000); } };`,
      `function close() { socket.close(1000); }`,
      `process.once('SIGINT', () => { socket.close(1000); });`,
      `for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { socket.close(1000); process.exit(); });`,
      `stopButton.addEventListener('click', () => socket.close(1000));`,
      `signal.addEventListener('abort', () => socket.close(1000));`,
      `useEffect(() => { socket.send('hi'); return () => socket.close(1000); }, []);`,
      `socket.close(1000, 'logging off');`,
      `if (command === 'shutdown') socket.close(1000);`,
      `function drop() { shouldReconnect = false; socket.close(1000); }`,
      `if (!payload.d) { sessionId = null; socket.close(1000); }`,
      `function drop(resume: boolean) { socket.close(resume ? 4000 : 1000); }`,
      `function drop(canResume: boolean) { if (canResume) { socket.close(4000); return; } socket.close(1000); }`,
      `async function main() { try { await run(); } finally { socket.close(1000); } }`,
      `function drop(code: number) { socket.close(code); }\nfunction logoff() { drop(1000); }`,
    ]) {
      test(`silent: ${source}`, () => closing(source));
    }

    for (const [before, after] of [
      ['function reconnect() { socket.close(', '); }'],
      ['function cycle() { socket.close(', '); setTimeout(connect, 5000); }'],
      ['function drop(reconnect: boolean) { socket.close(reconnect ? ', ' : 4200); }'],
      ['function drop(resume: boolean) { if (!resume) { socket.close(4900); return; } socket.close(', '); }'],
      ['setInterval(() => { if (!acked) socket.close(', '); }, 1000);'],
      ['while (true) { try { await run(); } finally { socket.close(', '); } }'],
    ] as const) {
      const isTernary = before.includes('?');
      test(`speaks: ${before}1000${after}`, () => {
        const from = isTernary ? before.lastIndexOf('(') + 1 : before.length;
        const marks = isTernary ? finding.replace('^^^^', '^'.repeat('reconnect ? 1000 : 4200'.length)) : finding;
        return closing(`${before}1000${after}\n//${' '.repeat(from - 2)}${marks}`);
      });
    }
  });

  suite('beside a package that opens the connection itself', () => {
    test('silent: the socket may be another', () =>
      check(`import { Client } from 'discord.js';\nconst bridge = new WebSocket(url);\nbridge.close(1000);`));

    test('speaks where it says that it comes back', () =>
      check(`
import { Client } from 'discord.js';
const socket = new WebSocket(url);
function resume() { socket.close(1000); }
//                               ^^^^ hint[session-ending-code] 💡: To resume it, close with another code such as 4200.
`));

    test('speaks where the file has the address', () =>
      check(`
import { Client } from 'discord.js';
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
socket.close(1000);
//           ^^^^ hint[session-ending-code] 💡: ends the session for good
`));
  });

  test('a comment or a text about a server makes none', () =>
    check(`
// No WebSocketServer here.
const socket = new WebSocket('wss://gateway.discord.gg/?v=10');
console.log('not a WebSocketServer');
socket.close(1000);
//           ^^^^ hint[session-ending-code] 💡: ends the session for good
`));

  suite('fixes', () => {
    test('the fix of another rule does not end the session', async () => {
      await checkFix(
        'Close with 4200 (the session can be resumed)',
        `${gateway}function reconnect() { socket.close(/*|*/1001); }`,
        `${gateway}function reconnect() { socket.close(4200); }`,
      );
      await checkFix(
        'Close with 1000 Normal Closure',
        `${gateway}function logout() { socket.close(/*|*/1001); }`,
        `${gateway}function logout() { socket.close(1000); }`,
      );
    });

    test('another code, which is not preferred', async () => {
      await checkFixes(`${gateway}socket.close(/*|*/1000);`, ['Close with 4200 (the session can be resumed)']);
      await checkFix(
        'Close with 4200 (the session can be resumed)',
        `${gateway}socket.close(/*|*/1000, 'reconnect');`,
        `${gateway}socket.close(4200, 'reconnect');`,
      );
    });
  });
});
