import assert from 'node:assert/strict';
import { substituteRows } from '../../../server/src/catalogue/substitutes.ts';
import { findingsOf, loadAnalyser, type Finding } from '../../../server/src/core.ts';
import { applied } from '../fixture.ts';

/** Ways to send a code, one for each API, for a socket that may be of two, and for one that only its name makes a socket. */
const senders: Readonly<Record<string, (code: number) => string>> = {
  WebSocket: code => `new WebSocket(url).close(${code});`,
  ws: code => `new Ws(url).close(${code});`,
  WebSocketStream: code => `new WebSocketStream(url).close({ closeCode: ${code} });`,
  WebSocketError: code => `new WebSocketError('', { closeCode: ${code} });`,
  'WebSocket or ws': code => `either.close(${code});`,
  'an untyped socket': code => `socket.close(${code});`,
};
const head = `import Ws from 'ws';\ndeclare const either: WebSocket | Ws;\ndeclare const socket: any;\n`;

/** Every code that the catalogue has something to say about, by the ends of its row. */
const codes = [...new Set(substituteRows.flatMap(({ from, to }) => [from, to]))].filter(code => Number.isFinite(code));

suite('every fix', () => {
  for (const [name, send] of Object.entries(senders)) {
    test(`ends what was found: ${name}`, async () => {
      const lines = codes.map(send);
      const found = await findingsIn(lines);
      const most = Math.max(...found.map(({ fixes }) => fixes.length));
      assert.ok(most > 0);
      for (let nth = 0; nth < most; nth++) {
        const edits = found.flatMap(({ fixes }) => fixes[nth]?.edits ?? []);
        const left = await findingsIn(
          applied(edits, head + lines.join('\n'))
            .slice(head.length)
            .split('\n'),
        );
        assert.deepEqual(
          left.map(({ message }) => message),
          found.filter(({ fixes }) => !fixes[nth]).map(({ message }) => message),
        );
      }
    }).timeout(30_000);

    test(`is offered, and one at most is preferred: ${name}`, async () => {
      for (const { fixes, message } of await findingsIn(codes.map(send))) {
        assert.ok(fixes.length > 0, message);
        assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, message);
        assert.equal(new Set(fixes.map(({ title }) => title)).size, fixes.length, message);
      }
    }).timeout(30_000);
  }
});

async function findingsIn(lines: readonly string[]): Promise<readonly Finding[]> {
  const analyser = await loadAnalyser();
  const found = findingsOf(analyser.analyse({ path: '/a.ts', text: head + lines.join('\n'), known: new Map() }));
  return found.map(each => ({ ...each, fixes: each.fixes.filter(({ disabled }) => disabled === undefined) }));
}
