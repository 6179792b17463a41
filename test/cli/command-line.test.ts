import assert from 'node:assert/strict';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { closewise, startClosewise } from './closewise.ts';

suite('command line', function () {
  this.timeout(30_000);

  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(closewise('.', ['--version']), { exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help names every command, with examples', () => {
    const { exitCode, stdout } = closewise('.', ['--help']);
    for (const said of ['check', 'explain', 'lsp', 'Examples:', 'Exit codes:']) assert.ok(stdout.includes(said), said);
    assert.equal(exitCode, 0);
  });

  test('the built file runs by itself', () =>
    assert.match(readFileSync('dist/cli.js', 'utf8'), /^#!\/usr\/bin\/env node\n/));

  const mistakes: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'no command': [[], /^Usage: closewise/],
    'an unknown command': [['chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    'an unknown option': [['check', '--formt', 'json'], /unknown option '--formt'/],
    'an unknown format': [['check', '--format', 'xml'], /'xml' is invalid\. Allowed choices are readable, json\./],
    'nothing to explain': [['explain'], /missing required argument 'query'/],
    'a server without a transport': [['lsp'], /required option '--stdio' not specified/],
  };
  for (const [mistake, [args, said]] of Object.entries(mistakes)) {
    test(`${mistake} is told and ends with 2`, () => {
      const { exitCode, stdout, stderr } = closewise('.', args);
      assert.match(stderr, said);
      assert.equal(stdout, '');
      assert.equal(exitCode, 2);
    });
  }

  test('lsp --stdio answers and ends as the protocol says', async () => {
    const server = startClosewise('.', ['lsp', '--stdio']);
    const ended = once(server, 'close');
    server.stdin.write(
      frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    assert.match(
      await outputUntil(server, '"capabilities":'),
      /^Content-Length: \d+\r\n[^{]*\{"jsonrpc":"2\.0","id":1,"result":/,
    );
    server.stdin.write(frame({ method: 'initialized', params: {} }));
    server.stdin.write(frame({ id: 2, method: 'shutdown' }));
    await outputUntil(server, '"id":2');
    server.stdin.write(frame({ method: 'exit' }));
    assert.deepEqual(await ended, [0, null]);
  });
});

/** What a process prints until `wanted` is in it; rejects where it ends before. */
async function outputUntil({ stdout }: ChildProcessWithoutNullStreams, wanted: string): Promise<string> {
  let output = '';
  while (!output.includes(wanted)) {
    const [chunk] = (await Promise.race([once(stdout, 'data'), once(stdout, 'end')])) as [Buffer?];
    assert.ok(chunk, `The process ended after ${JSON.stringify(output)}.`);
    output += chunk.toString();
  }
  return output;
}

/** A message as LSP puts it on the wire. */
function frame(message: object): string {
  const json = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
}
