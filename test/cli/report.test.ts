import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closewise } from './closewise.ts';
import { withTree } from './file-tree.ts';

const files = {
  'server/chat.ts': `import { WebSocketServer } from 'ws';
import { CloseCode } from '../codes';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(CloseCode.Kicked, 'kicked'));
`,
  'client/chat.ts': `const socket = new WebSocket('wss://chat.example');
socket.onclose = event => event.code === 4002;
export const leave = (code: number) => socket.close(code);
`,
  'codes.ts': 'export enum CloseCode { Kicked = 4002, Full }\n',
};

/** A place as `--format json` prints it. */
interface JsonPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What `--format json` prints. */
interface JsonMap {
  readonly version: number;
  readonly filesChecked: number;
  readonly codes: readonly {
    readonly code: number;
    readonly name: string | null;
    readonly sent: readonly JsonPlace[];
    readonly handled: readonly JsonPlace[];
    readonly declared: readonly JsonPlace[];
    readonly observations: readonly { readonly kind: string }[];
  }[];
  readonly unknown: readonly JsonPlace[];
}

suite('closewise report', function () {
  this.timeout(30_000);

  test('by code, for people', () =>
    withTree(files, root =>
      assert.deepEqual(closewise(root, ['report']), {
        exitCode: 0,
        stderr: '',
        stdout: `4002 Kicked
  server  sends     server/chat.ts:3:74  ws, CloseCode.Kicked, "kicked"
  client  handles   client/chat.ts:2:42
          declares  codes.ts:1:34        CloseCode.Kicked

4003 Full
  Not used here, only named by CloseCode.Full.
  declares  codes.ts:1:40  CloseCode.Full

Known only at run time
  client  sends  client/chat.ts:3:53  WebSocket.close

1 code in use: 1 sent, 1 handled (3 files checked)
`,
      }),
    ));

  test('by file and by side', () =>
    withTree(files, root => {
      assert.match(
        closewise(root, ['report', '--by', 'file']).stdout,
        /^client\/chat\.ts\n {2}client {2}handles {2}4002 Kicked {20}2:42\n/,
      );
      assert.match(
        closewise(root, ['report', '--by', 'side']).stdout,
        /^Server\n {2}4002 Kicked\n {4}server {2}sends {2}server\/chat\.ts:3:74 /m,
      );
    }));

  test('the contract, for programs', () =>
    withTree(files, root => {
      const { stdout, exitCode } = closewise(root, ['report', '--format', 'json', 'server', 'codes.ts']);
      assert.equal(exitCode, 0);
      assert.equal(
        stdout,
        '{"version":1,"filesChecked":2,"sides":{"client":0,"server":1,"unknown":0},"codes":[{"code":4002,"name":"Kicked",' +
          '"names":{"registry":null,"configuration":null,"protocols":[],"constants":["CloseCode.Kicked"]},' +
          '"meaning":"The code means whatever the two ends of this application agreed on, and it cannot be registered.",' +
          '"sent":[{"path":"server/chat.ts","line":3,"column":74,"endLine":3,"endColumn":90,"side":"server","isSideAssumed":false,' +
          '"apis":["ws"],"form":null,"range":null,"possible":null,"constant":"CloseCode.Kicked","reason":"kicked","refusal":null,"isTest":false}],' +
          '"handled":[],"madeUp":[],' +
          '"declared":[{"path":"codes.ts","line":1,"column":34,"endLine":1,"endColumn":38,"side":"unknown","isSideAssumed":false,' +
          '"apis":[],"form":null,"range":null,"possible":null,"constant":"CloseCode.Kicked","reason":null,"refusal":null,"isTest":false}],' +
          '"observations":[]},{"code":4003,"name":"Full",' +
          '"names":{"registry":null,"configuration":null,"protocols":[],"constants":["CloseCode.Full"]},' +
          '"meaning":"The code means whatever the two ends of this application agreed on, and it cannot be registered.",' +
          '"sent":[],"handled":[],"madeUp":[],' +
          '"declared":[{"path":"codes.ts","line":1,"column":40,"endLine":1,"endColumn":44,"side":"unknown","isSideAssumed":false,' +
          '"apis":[],"form":null,"range":null,"possible":null,"constant":"CloseCode.Full","reason":null,"refusal":null,"isTest":false}],' +
          '"observations":[{"kind":"unused","message":"Not used here, only named by CloseCode.Full."}]}],' +
          '"unknown":[]}\n',
      );
    }));

  test('a page, into a file', () =>
    withTree(files, root => {
      assert.deepEqual(closewise(root, ['report', '--format', 'html', '--output', 'codes.html']), {
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
      const html = readFileSync(path.join(root, 'codes.html'), 'utf8');
      assert.match(html, /^<!doctype html>[^]*<svg class="diagram"[^]*server\/<wbr>chat\.ts:3:74[^]*<\/html>\n$/);
      assert.equal(closewise(root, ['report', '--format', 'html']).stdout, html);
    }));

  test('what the configuration names, and nobody uses; what it ignores', () =>
    withTree(
      {
        ...files,
        'closewise.config.json': '{ "codes": { "4009": { "name": "Banned" } }, "ignore": ["client"] }',
      },
      root => {
        const { codes, filesChecked } = JSON.parse(closewise(root, ['report', '--format', 'json']).stdout) as JsonMap;
        assert.equal(filesChecked, 2);
        assert.deepEqual(
          codes.map(({ code, name, handled, observations }) => [
            code,
            name,
            handled.length,
            observations.map(({ kind }) => kind),
          ]),
          [
            [4002, 'Kicked', 0, []],
            [4003, 'Full', 0, ['unused']],
            [4009, 'Banned', 0, ['unused']],
          ],
        );
      },
    ));

  test('a constant that nothing but its use shows to be a code, and nothing beside it', () =>
    withTree(
      {
        'server.ts': `import { WebSocketServer } from 'ws';
import { Shutdown } from './shared/names';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.close(Shutdown.Restart));
`,
        'shared/names.ts': 'export enum Shutdown { Restart = 4012, Maintenance = 4100 }\n',
      },
      root => {
        const { codes } = JSON.parse(closewise(root, ['report', '--format', 'json']).stdout) as JsonMap;
        assert.deepEqual(
          codes.map(({ code, name, declared, observations }) => [
            code,
            name,
            declared.map(({ path: file, line, column }) => `${file}:${line}:${column}`),
            observations.map(({ kind }) => kind),
          ]),
          [[4012, 'Restart', ['shared/names.ts:1:34'], []]],
        );
      },
    ));

  test('findings are no failure; without codes there is a report, too', () =>
    withTree({ 'a.ts': 'new WebSocket("u").close(1006);\n', 'b/b.ts': 'export {};\n' }, root => {
      const { exitCode, stdout } = closewise(root, ['report', 'a.ts']);
      assert.match(
        stdout,
        /^1006 Abnormal Closure\n {2}WebSocket\.close throws InvalidAccessError[^:\n]*: it does not arrive\./,
      );
      assert.equal(exitCode, 0);
      assert.deepEqual(closewise(root, ['report', 'b']), {
        exitCode: 0,
        stdout: 'No close codes found (1 file checked)\n',
        stderr: '',
      });
    }));

  test('what cannot be read or written ends with 2, after all the rest', () =>
    withTree(files, root => {
      const { exitCode, stdout, stderr } = closewise(root, ['report', 'server', 'missing']);
      assert.match(stdout, /^4002 Kicked/);
      assert.match(stderr, /^closewise: missing: could not be checked: no such file or directory$/m);
      assert.equal(exitCode, 2);
      const unwritten = closewise(root, ['report', '--output', 'no/such/folder.txt']);
      assert.match(
        unwritten.stderr,
        /^closewise: no\/such\/folder\.txt: could not be written: no such file or directory$/m,
      );
      assert.equal(unwritten.exitCode, 2);
      assert.ok(!existsSync(path.join(root, 'no')));
    }));

  const mistakes: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'an unknown format': [['--format', 'xml'], /'xml' is invalid\. Allowed choices are readable, json, html\./],
    'an unknown grouping': [['--by', 'size'], /'size' is invalid\. Allowed choices are code, file, side\./],
    'a missing configuration': [['--config', 'missing.json'], /missing\.json: could not be read/],
  };
  for (const [mistake, [args, said]] of Object.entries(mistakes)) {
    test(`${mistake} is told and ends with 2`, () =>
      withTree(files, root => {
        const { exitCode, stdout, stderr } = closewise(root, ['report', ...args]);
        assert.match(stderr, said);
        assert.equal(stdout, '');
        assert.equal(exitCode, 2);
      }));
  }
});
