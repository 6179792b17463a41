import assert from 'node:assert/strict';
import { inlayHintDetails, inlayHintsIn, type HintedUses } from '../../server/src/core.ts';
import { analysisOf, applied } from './fixture.ts';
import { fixtureOf, textAtCursor } from './fixture-files.ts';
import { settingsIn } from './fixture-settings.ts';

const hint = /‹[^›]*›/g;

/** The hints of a file, drawn where an editor shows them: `socket.close(1008‹Policy Violation›)`. There are no others. */
async function checkHints(picture: string, shown?: HintedUses): Promise<void> {
  const fixture = fixtureOf(picture.replace(hint, ''));
  const { path } = fixture;
  const text = textAtCursor(fixture);
  const analysis = await analysisOf(fixture, path, text);
  const { evidence } = settingsIn(fixture, path);
  const hints = inlayHintsIn(analysis, { start: 0, end: text.length }, shown, evidence);
  const drawn = hints.map(({ span: { end }, label }) => ({ span: { start: end, end }, newText: `‹${label}›` }));
  assert.equal(applied(drawn, text), fixtureOf(picture).files.get(path));
}

/** What a double click on the hint behind the number at the cursor makes of the file. */
async function checkDoubleClick(before: string, after: string): Promise<void> {
  const fixture = fixtureOf(before);
  const text = textAtCursor(fixture);
  const { edits } = inlayHintDetails(await analysisOf(fixture, fixture.path, text), fixture.offset);
  assert.equal(applied(edits, text), fixtureOf(after).files.get(fixture.path));
}

const checkNothingInserted = (source: string): Promise<void> => checkDoubleClick(source, source.replace('/*|*/', ''));

suite('inlay hints', () => {
  suite('stand behind numbers', () => {
    test('that are sent', () =>
      checkHints(`
const socket = new WebSocket(url);
socket.close(1000‹Normal Closure›);
socket.close(3000‹Unauthorized›, 'no token');
socket.close((1008‹Policy Violation› as number));
socket.close(0x3e8‹Normal Closure›);
socket.close(ok ? 1_000‹Normal Closure› : 1011‹Internal Error›);
`));

    test('that are wrong there', () =>
      checkHints(`
const socket = new WebSocket(url);
socket.close(1006‹Abnormal Closure›);
new WebSocketServer({ port: 1000 });
socket.close(1015‹TLS handshake›, 'bye');
`));

    test('that received codes are compared with', () =>
      checkHints(`
import { WebSocket } from 'ws';
new WebSocket(url).on('close', code => {
  if (code === 1000‹Normal Closure› || 1001‹Going Away› === code) return;
  if ([1002‹Protocol error›, 1003‹Unsupported Data›].includes(code)) return;
  switch (code) {
    case 1006‹Abnormal Closure›:
    case 1012‹Service Restart›:
      reconnect();
  }
});
const final = new Set([1008‹Policy Violation›, 3003‹Forbidden›]);
socket.onclose = (event: CloseEvent) => final.has(event.code);
`));

    test('in events that are made up, options, and arguments of the own functions', () =>
      checkHints(`
import { WebSocket } from 'ws';
new CloseEvent('close', { code: 1006‹Abnormal Closure›, wasClean: false });
new WebSocketStream(url).close({ closeCode: 1000‹Normal Closure› });
const end = (socket: WebSocket, code: number) => socket.close(code);
end(new WebSocket(url), 1013‹Try Again Later›);
`));

    test('on their way to where they are sent', () =>
      checkHints(`
declare const socket: WebSocket;
function kick(code = 1008‹Policy Violation›) { socket.close(code); }
function end(isBroken: boolean) {
  let code = 1000‹Normal Closure›;
  if (isBroken) code = 3008‹Timeout›;
  socket.close(code);
}
function codeFor(error: unknown) { return error ? 1011‹Internal Error› : 1000‹Normal Closure›; }
socket.close(codeFor(undefined));
const closing = { code: 3003‹Forbidden›, reason: 'no' };
socket.close(closing.code, closing.reason);
`));

    test('in JavaScript, where names speak for a socket', () =>
      checkHints(`
//- file: a.js
export function end(ws) { if (ws.readyState === WebSocket.OPEN) ws.close(1008‹Policy Violation›); }
`));

    test('in the file that is looked at, and not for those of others', () =>
      checkHints(`
import { CODE } from './b';
new WebSocket(url).close(CODE);
//- file: b.ts
export const CODE = 1008;
`));
  });

  suite('are left out', () => {
    test('where a name stands', () =>
      checkHints(`
enum CloseCode { Normal = 1000, GoingAway }
const POLICY = 1008;
const codes = { tooBig: 1009 } as const;
class Chat {
  private static readonly restart = 1012;
  end(socket: WebSocket) { socket.close(Chat.restart); }
}
const socket = new WebSocket(url);
socket.close(CloseCode.Normal);
socket.close(POLICY);
socket.close(codes.tooBig);
function end(policyCode = 1008) { socket.close(policyCode); }
socket.onclose = event => event.code === CloseCode.GoingAway;
`));

    test('where nobody has a name', () =>
      checkHints(`
const socket = new WebSocket(url);
socket.close(4001);
socket.close(401);
socket.close(2000);
socket.onclose = event => event.code === 4500 || event.code === 0;
`));

    test('where a range begins', () =>
      checkHints(`
const socket = new WebSocket(url);
socket.onclose = event => event.code >= 3000 && event.code < 3003;
`));

    test('for numbers that are no code', () =>
      checkHints(`
const socket = new WebSocket(url);
setTimeout(() => socket.send('1000'), 1000);
fs.close(1001);
timer.close(1000);
if (error.code === 1006) retry();
socket.close(1000‹Normal Closure›, String(1001));
`));

    test('for methods that take none', () =>
      checkHints(`
import { WebSocket } from 'ws';
new WebSocket(url).terminate(1006);
`));

    test('where a comment says it', () =>
      checkHints(`
const socket = new WebSocket(url);
socket.close(1008 /* Policy Violation */);
socket.close(1000); // a normal close
socket.close(/* going-away */ 1001);

// ABNORMAL_CLOSURE
socket.close(1006);
/**
 * Internal server error.
 */
socket.close(1011);
socket.close(
  3008, // Timeout
);
`));

    test('where a text beside it says it', () =>
      checkHints(`
const socket = new WebSocket(url);
socket.close(1001, 'page is going away');
socket.close(
  1008,
  'Policy violated',
);
socket.onclose = ({ code }) => {
  switch (code) {
    case 1000:
      return 'Normal Closure';
    case 1006: return \`abnormal closure of \${url}\`;
  }
};
`));

    test('but not where it speaks of something else', () =>
      checkHints(`
// a normal day
const socket = new WebSocket(url);
socket.close(1000‹Normal Closure›, 'the end');

socket.close(3008‹Timeout›, 'after some time');

setTimeout(() => socket.close(3008‹Timeout›));

socket.close(3000‹Unauthorized›, 'authorized by nobody'); // as ever
`));
  });

  suite('have the name', () => {
    test('of the own codes, before that of the registry', () =>
      checkHints(`
//- file: closewise.config.json
{ "codes": { "4001": { "name": "Token expired" }, "3000": { "name": "Bad token" } } }
//- file: a.ts
new WebSocket(url).close(4001‹Token expired›)/*|*/;

new WebSocket(url).close(3000‹Bad token›);
`));

    test('of the protocol that the file speaks', () =>
      checkHints(`
//- protocols: graphql-transport-ws
const socket = new WebSocket(url, 'graphql-transport-ws');
socket.onclose = event => event.code === 4429‹Too many initialisation requests›;
socket.close(1000‹Normal Closure›);
`));

    test('cut, where it is long', () =>
      checkHints(`
//- file: closewise.config.json
{ "codes": { "4001": { "name": "The token expired while the user was away" } } }
//- file: a.ts
new WebSocket(url).close(4001‹The token expired while the use…›)/*|*/;
`));

    test('of no protocol, where several are spoken that differ', () =>
      checkHints(`
//- protocols: obs, discord-gateway
const socket = new WebSocket(url);
socket.onclose = event => event.code === 4014‹Disallowed intent(s)› || event.code === 4009;
`));

    test('of no protocol for who means something else by it', () =>
      checkHints(`
const socket = new WebSocket('wss://gateway.discord.gg');
socket.onclose = event => event.code === 4009‹Session timed out›;
socket.close(4000);
`));

    test('of no protocol, where only a dependency speaks for it', () =>
      checkHints(`
//- file: package.json
{ "dependencies": { "graphql-ws": "6" } }
//- file: a.ts
new WebSocket(url).close(4401)/*|*/;
`));

    test('of a constant, where nothing else has one', () =>
      checkHints(`
enum CloseCode { GoingAway = 1001, Kicked = 4003 }
const CLOSE_SLOW = 4009;
const socket = new WebSocket(url);
socket.close(4003‹Kicked›);

socket.close(4009‹CLOSE_SLOW›);

socket.close(1001‹Going Away›);
socket.close(CLOSE_SLOW);
socket.close(4003, 'kicked');
`));
  });

  suite('can be asked for', () => {
    const mixed = (sent: string, received: string): string => `
const socket = new WebSocket(url);
socket.close(1000${sent});
socket.onclose = event => event.code === 1001${received};
new CloseEvent('close', { code: 1006${received && '‹Abnormal Closure›'} });
`;

    test('for sent codes only', () => checkHints(mixed('‹Normal Closure›', ''), 'sent'));
    test('for received codes only', () => checkHints(mixed('', '‹Going Away›'), 'received'));
    test('for none', () => checkHints(mixed('', ''), 'never'));
    test('where types speak for a socket only', () =>
      checkHints(`
//- evidence: types
//- file: a.js
export function end(ws) { if (ws.readyState === WebSocket.OPEN) ws.close(1008); }
new WebSocket(url).close(1000‹Normal Closure›);
`));

    test('for a piece of the file', async () => {
      const fixture = fixtureOf(mixed('', ''));
      const text = textAtCursor(fixture);
      const analysis = await analysisOf(fixture, fixture.path, text);
      const [all, line] = [text.length, text.indexOf('\n', 1)].map(end => inlayHintsIn(analysis, { start: 0, end }));
      assert.deepEqual([all?.length, line?.length], [3, 0]);
    });
  });

  suite('on a double click', () => {
    test('become the constant of the file', () =>
      checkDoubleClick(
        `
enum CloseCode { GoingAway = 1001, Kicked = 4003 }
new WebSocket(url).onclose = ({ code }) => code === /*|*/1001 || code === 4003;
`,
        `
enum CloseCode { GoingAway = 1001, Kicked = 4003 }
new WebSocket(url).onclose = ({ code }) => code === CloseCode.GoingAway || code === 4003;
`,
      ));

    test('become a constant of another file, with its import', () =>
      checkDoubleClick(
        `
import { WebSocket } from 'ws';
new WebSocket(url).close(/*|*/1001);
//- file: codes.ts
export enum CloseCode { GoingAway = 1001, Kicked = 4003 }
`,
        `
import { WebSocket } from 'ws';
import { CloseCode } from './codes';
new WebSocket(url).close(CloseCode.GoingAway);
`,
      ));

    test('stay where there is no constant, or the code is wrong', async () => {
      await checkNothingInserted('new WebSocket(url).close(/*|*/1000);');
      await checkNothingInserted(`
const ABNORMAL_CLOSURE = 1006;
new WebSocket(url).close(/*|*/1006);
`);
    });

    test('stay where TypeScript would not take it', () =>
      checkNothingInserted(`
let GOING_AWAY = 1001;
function end(code: 1000 | 1001) { new WebSocket(url).close(code); }
end(/*|*/1001);
`));
  });

  test('explain themselves as the hover does', async () => {
    const fixture = fixtureOf('new WebSocket(url).close(/*|*/1008);');
    const analysis = await analysisOf(fixture, fixture.path, textAtCursor(fixture));
    assert.match(inlayHintDetails(analysis, fixture.offset).markdown ?? '', /\*\*1008 Policy Violation\*\*/);
  });
});
