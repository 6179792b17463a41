import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver/node';
import { counting, everything, simple } from './client-capabilities.ts';
import { withServer, type AnswerDefinitions, type ClientOptions } from './language-client.ts';

const text = `import { connect } from 'chatty';
const socket = connect('wss://example.com');
socket.close(1006);
`;
const marked = 'reserved-code: socket.close([1006]);';

/** A definition in TypeScript's declarations of the DOM: the name `method` in `declaration`. */
function inDom(declaration: string, method = 'close'): unknown {
  const uri = 'file:///usr/lib/node_modules/typescript/lib/lib.dom.d.ts';
  return { uri, text: declaration, offset: declaration.indexOf(method) };
}
const webSocket = inDom('interface WebSocket extends EventTarget {\n  close(code?: number): void;\n}');
const dialog = inDom('interface HTMLDialogElement {\n  close(returnValue?: string): void;\n}');

const sayWebSocket: AnswerDefinitions = ({ positions }) => positions.map(() => [webSocket]);

/** A client that says that it can find definitions. */
function able(capabilities: ClientOptions['capabilities'], definitions: AnswerDefinitions): ClientOptions {
  return { capabilities, initializationOptions: { definitions: true }, definitions };
}

suite('receivers that the client settles', function () {
  this.timeout(30_000);

  test('are asked for after the diagnostics were given, and these are then pulled again', () =>
    withServer(able(everything, sayWebSocket), async client => {
      const document = await client.open('client.ts', text);
      assert.deepEqual(await document.pull(), []);
      await client.until('a refresh', () => client.refreshes || undefined);
      const { start } = document.rangeOf('close');
      assert.deepEqual(client.asked, [{ uri: document.uri, version: 1, positions: [start] }]);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      assert.match(JSON.stringify(await document.hover('1006')), /Abnormal Closure/);
    }));

  test('are asked for after the diagnostics were published, and these are then published again', () =>
    withServer(able(simple, sayWebSocket), async client => {
      const document = await client.open('client.ts', text);
      await client.until('other diagnostics', () => (client.published.length > 1 ? true : undefined));
      assert.deepEqual(
        client.published.map(({ version, diagnostics }) => [version, document.findings(diagnostics)]),
        [
          [1, []],
          [1, [marked]],
        ],
      );
      assert.equal(client.asked.length, 1);
    }));

  test('are asked for at positions of the agreed encoding', () =>
    withServer(able(counting, sayWebSocket), async client => {
      const document = await client.open('client.ts', text.replace('socket.close', '/* höchst */ socket.close'));
      await document.pull();
      await client.until('a refresh', () => client.refreshes || undefined);
      assert.deepEqual(client.asked[0]?.positions, [document.rangeOf('close').start]);
      assert.deepEqual(await document.pulledFindings(), ['reserved-code: /* höchst */ socket.close([1006]);']);
    }));

  test('are asked for once per version; what was said holds on until the next answer', () => {
    let answer = webSocket;
    const options = able(everything, ({ positions }) => positions.map(() => [answer]));
    return withServer(options, async client => {
      const document = await client.open('client.ts', text);
      await document.pull();
      await client.until('a refresh', () => client.refreshes || undefined);
      await document.pull();
      await document.pull();

      answer = dialog;
      await document.change('connect(', '\nconnect(');
      assert.deepEqual(await document.pulledFindings(), [marked]);
      await client.until('another refresh', () => (client.refreshes === 2 ? true : undefined));
      assert.deepEqual(await document.pull(), []);
      assert.deepEqual(
        client.asked.map(({ version }) => version),
        [1, 2],
      );
    });
  });

  test('also settle what is offered', () =>
    withServer(able(everything, sayWebSocket), async client => {
      const document = await client.open('client.ts', text);
      await document.pull();
      await client.until('a refresh', () => client.refreshes || undefined);
      await document.change('1006', '');
      const labels = (await document.complete('socket.close(')).map(({ label }) => label);
      assert.ok(labels.includes('3000') && !labels.includes('1001'), labels.join());
    }));

  test('take away what only a name spoke for', () =>
    withServer(
      able(everything, ({ positions }) => positions.map(() => [dialog])),
      async client => {
        const document = await client.open('client.js', '// WebSocket\nexport const stop = ws => ws.close(1006);\n');
        assert.equal((await document.pull()).length, 1);
        await client.until('a refresh', () => client.refreshes || undefined);
        assert.deepEqual(await document.pull(), []);
      },
    ));

  test('are not asked for where there are none', () =>
    withServer(able(everything, sayWebSocket), async client => {
      const known = await client.open('known.ts', "new WebSocket('wss://example.com').close(1006);\n");
      await known.pull();
      const unknown = await client.open('client.ts', text);
      await unknown.pull();
      await client.until('a question', () => client.asked[0]);
      assert.deepEqual(
        client.asked.map(({ uri }) => uri),
        [unknown.uri],
      );
    }));

  test('stay unknown while the answers make no sense', () => {
    const senseless: readonly unknown[] = [
      ...[null, 5, 'garbage', {}, []],
      ...[[null], [5], [{}], [[webSocket, null]], [[webSocket, {}]], [[{ uri: 5, text: '', offset: 0 }]]],
      ...[[[{ uri: ':::', text: '', offset: -1 }]], [[inDom('interface WebSocket { ')]]],
      [[inDom('}}} */ interface WebSocket extends { { `close(')]],
    ];
    const options = able(everything, asked => {
      if (asked.version > senseless.length + 1) return sayWebSocket(asked, CancellationToken.None);
      if (asked.version > senseless.length) throw new Error('I do not feel like it.');
      return senseless[asked.version - 1];
    });
    return withServer(options, async client => {
      const document = await client.open('client.ts', text);
      for (let version = 1; version <= senseless.length + 2; version++) {
        if (version > 1) await document.change('connect(', '\nconnect(');
        assert.deepEqual(await document.pull(), []);
        await client.until('a question', () => client.asked.find(asked => asked.version === version));
      }
      await client.until('a refresh', () => client.refreshes || undefined);
      assert.deepEqual(await document.pulledFindings(), [marked]);
      assert.equal(client.refreshes, 1);
      assert.match(client.log.join('\n'), /closewise\/definitions failed: .*I do not feel like it/);
    });
  });

  test('hold nothing up when the answer never comes, and are not waited for any more once the text has changed', () => {
    const cancelled: number[] = [];
    const options = able(everything, ({ version }, token) => {
      token.onCancellationRequested(() => cancelled.push(version));
      return new Promise(() => undefined);
    });
    return withServer(options, async client => {
      const document = await client.open('client.ts', `${text}new WebSocket('').close(1005);\n`);
      const known = "reserved-code: new WebSocket('').close([1005]);";
      assert.deepEqual(await document.pulledFindings(), [known]);
      await client.until('a question', () => client.asked[0]);
      assert.deepEqual(await document.pulledFindings(), [known]);
      await document.change('1006', '1015');
      assert.deepEqual(await document.pulledFindings(), [known]);
      await client.until('another question', () => client.asked[1]);
      assert.deepEqual(cancelled, [1]);
      await document.close();
      assert.deepEqual(await document.pull(), []);
      assert.deepEqual(cancelled, [1, 2]);
    });
  });

  test('are never asked for where a client does not offer it', () =>
    withServer({ capabilities: everything, definitions: sayWebSocket }, async other =>
      withServer(able(everything, sayWebSocket), async client => {
        const there = await other.open('client.ts', text);
        assert.deepEqual(await there.pull(), []);
        const here = await client.open('client.ts', text);
        assert.deepEqual(await here.pull(), []);
        await client.until('a refresh', () => client.refreshes || undefined);
        assert.deepEqual(await there.pull(), []);
        assert.deepEqual(other.asked, []);
      }),
    ));
});
