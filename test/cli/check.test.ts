import assert from 'node:assert/strict';
import { once } from 'node:events';
import { checkAsJson, closewise, startClosewise } from './closewise.ts';
import { badSource, withTree } from './file-tree.ts';
import { hideTooDeep } from './unreachable-files.ts';

suite('closewise check', function () {
  this.timeout(30_000);

  test('prints what is wrong, for people', () =>
    withTree({ 'src/a.ts': badSource }, root => {
      const { exitCode, stdout, stderr } = closewise(root, ['check', 'src']);
      assert.match(stdout, /^src\/a\.ts:1:26 error \[reserved-code\]$/m);
      assert.match(stdout, /^ {2}1 \| new WebSocket\("u"\)\.close\(1006\);\n {4}\| {26}\^{4}$/m);
      assert.match(stdout, /^1 error in 1 file \(1 file checked\)$/m);
      assert.equal(stderr, '');
      assert.equal(exitCode, 1);
    }));

  test('prints the contract, for programs', () =>
    withTree({ 'src/a.ts': badSource, 'src/b.ts': 'export {};\n' }, root => {
      const { version, filesChecked, findings } = checkAsJson(root, 'src');
      assert.equal(version, 1);
      assert.equal(filesChecked, 2);
      assert.equal(findings.length, 1);
      const { message, ...place } = findings[0]!;
      assert.match(message, /1006/);
      assert.deepEqual(place, {
        path: 'src/a.ts',
        line: 1,
        column: 26,
        endLine: 1,
        endColumn: 30,
        rule: 'reserved-code',
        severity: 'error',
        api: 'whatwg',
      });
    }));

  test('checks the scripts in components and pages, and shows the lines of the files', () =>
    withTree(
      {
        'src/a.vue': `<template>\n  <p />\n</template>\n<script>\n  ${badSource}</script>\n`,
        'src/b.svelte': `<p></p><script>${badSource}</script>\n`,
        'src/c.astro': `---\r\n${badSource}---\n`,
        'src/d.html': `<script type="module">${badSource}</script>\n`,
        'src/e.md': '```js\n' + badSource + '```\n',
      },
      root => {
        const { exitCode, stdout } = closewise(root, ['check', 'src']);
        assert.match(stdout, /^src\/a\.vue:5:28 error \[reserved-code\]$/m);
        assert.match(stdout, /^src\/b\.svelte:1:41 error \[reserved-code\]$/m);
        assert.match(stdout, /^ {2}1 \| <p><\/p><script>new WebSocket\("u"\)\.close\(1006\);$/m);
        assert.match(stdout, /^src\/c\.astro:2:26 error \[reserved-code\]$/m);
        assert.match(stdout, /^src\/d\.html:1:48 error \[reserved-code\]$/m);
        assert.match(stdout, /^4 errors in 4 files \(4 files checked\)$/m);
        assert.equal(exitCode, 1);
      },
    ));

  test('ends with 0 where nothing is wrong', () =>
    withTree({ 'a.ts': 'new WebSocket("u").close(1000);\n' }, root => {
      const { exitCode, stdout } = closewise(root, ['check', '.']);
      assert.equal(stdout, 'No problems found (1 file checked)\n');
      assert.equal(exitCode, 0);
    }));

  test('checks the current folder where no path is named', () =>
    withTree({ 'src/a.ts': badSource }, root => {
      const { exitCode, stdout } = closewise(root, ['check']);
      assert.match(stdout, /^src\/a\.ts:1:26 error/);
      assert.equal(exitCode, 1);
    }));

  test('paths are relative to the working folder, also above it', () =>
    withTree({ 'a.ts': badSource, 'sub/b.ts': badSource }, root =>
      assert.deepEqual(
        checkAsJson(`${root}/sub`, '..').findings.map(({ path }) => path),
        ['../a.ts', 'b.ts'],
      ),
    ));

  test('a code is followed to the file that it comes from', () =>
    withTree(
      {
        'src/codes.ts': 'export const LOST = 1006;\n',
        'src/a.ts': 'import { LOST } from "./codes";\nnew WebSocket("u").close(LOST);\n',
      },
      root => {
        const { stdout } = closewise(root, ['check', 'src/a.ts']);
        assert.match(stdout, /^src\/a\.ts:2:26 error \[reserved-code\]$/m);
        assert.match(stdout, /^ {2}= src\/codes\.ts:1:21 /m);
      },
    ));

  test('the files of the project tell the runtime, and --runtime comes before them', () =>
    withTree({ 'wrangler.toml': '', 'src/a.ts': 'new WebSocket("u").close(1001);\n' }, root => {
      assert.equal(closewise(root, ['check']).exitCode, 0);
      assert.equal(closewise(root, ['check', '--runtime', 'auto']).exitCode, 0);
      assert.equal(closewise(root, ['check', '--runtime', 'bun']).exitCode, 0);
      const { exitCode, stdout } = closewise(root, ['check', '--runtime', 'node']);
      assert.match(stdout, /^src\/a\.ts:1:26 error \[api-rejects-code\]$/m);
      assert.match(stdout, /Runtime: Node, as the settings say\./);
      assert.equal(exitCode, 1);
      assert.deepEqual(
        checkAsJson(root, '--runtime', 'browser').findings.map(({ api }) => api),
        ['whatwg'],
      );
    }));

  test('a runtime that nobody knows is an error that names those that there are', () =>
    withTree({ 'a.ts': badSource }, root => {
      const { exitCode, stdout, stderr } = closewise(root, ['check', '--runtime', 'netscape']);
      assert.match(stderr, /--runtime <id>.*netscape.*auto, browser, node, deno, bun, cloudflare/);
      assert.equal(stdout, '');
      assert.equal(exitCode, 2);
    }));

  test('a byte order mark, CRLF and characters beyond the BMP do not shift positions', () =>
    withTree({ 'bom.ts': `\uFEFF${badSource}`, 'crlf.ts': `// x\r\n/* 😀 */ ${badSource}` }, root =>
      assert.deepEqual(
        checkAsJson(root).findings.map(({ path, line, column }) => [path, line, column]),
        [
          ['bom.ts', 1, 26],
          ['crlf.ts', 2, 26 + '/* 😀 */ '.length],
        ],
      ),
    ));

  test('a missing path is told, the rest is checked, and the run ends with 2', () =>
    withTree({ 'a.ts': badSource }, root => {
      const { exitCode, stdout, stderr } = closewise(root, ['check', 'nowhere', 'a.ts']);
      assert.equal(stderr, 'closewise: nowhere: could not be checked: no such file or directory\n');
      assert.match(stdout, /^a\.ts:1:26 error/);
      assert.equal(exitCode, 2);
    }));

  test('a file and a folder that cannot be read are told, and the rest is checked', () =>
    withTree({ 'z.ts': badSource }, root => {
      // Permissions do not bind root, who runs tests in containers; the longest path that a system takes binds everybody.
      const undo = hideTooDeep(root);
      try {
        const { exitCode, stdout, stderr } = closewise(root, ['check', '.']);
        assert.match(stderr, /\/file-x+\.ts: could not be checked: [^\n]*too long[^\n]*\n/);
        assert.match(stderr, /\/folder-x+: could not be checked: [^\n]*too long[^\n]*\n/);
        assert.match(stdout, /^z\.ts:1:26 error/);
        assert.equal(exitCode, 2);
      } finally {
        undo();
      }
    }));

  test('ignored files do not count as checked', () =>
    withTree({ 'a.ts': '', 'b.ts': '', '.gitignore': 'b.ts\n' }, root =>
      assert.equal(checkAsJson(root).filesChecked, 1),
    ));

  test('a binary or very large file is told and left alone', () =>
    withTree({ 'binary.ts': `${badSource}\0`, 'large.ts': badSource.repeat(80_000) }, root => {
      const { exitCode, stdout, stderr } = closewise(root, ['check', '.']);
      assert.equal(
        stderr,
        'closewise: binary.ts: not analysed, because it is binary\n' +
          'closewise: large.ts: not analysed, because it is larger than 2 MB\n',
      );
      assert.equal(stdout, 'Nothing was checked: 2 files could not be analysed\n');
      assert.equal(exitCode, 0);
    }));

  test('a file that is named and cannot be analysed ends the run with 2', () =>
    withTree(
      {
        'binary.ts': `${badSource}\0`,
        'utf16.ts': '\ufffe\0a\0',
        'large.ts': badSource.repeat(80_000),
        'deep.ts': `${'('.repeat(60_000)}ws.close(1006)`,
        'data.json': '{}',
        'GOOD.TS': '',
      },
      root => {
        const named = ['binary.ts', 'utf16.ts', 'large.ts', 'deep.ts', 'data.json', 'GOOD.TS', ''];
        const { exitCode, stdout, stderr } = closewise(root, ['check', ...named]);
        assert.deepEqual(stderr.trimEnd().split('\n'), [
          'closewise: binary.ts: could not be checked: binary',
          'closewise: utf16.ts: could not be checked: binary',
          'closewise: large.ts: could not be checked: larger than 2 MB',
          'closewise: data.json: could not be checked: not a JavaScript or TypeScript file',
          'closewise: : could not be checked: an empty path',
          'closewise: deep.ts: could not be checked: nested too deeply',
        ]);
        assert.equal(stdout, 'No problems found (1 file checked, 6 files could not be analysed)\n');
        assert.equal(exitCode, 2);
      },
    ));

  test('source that is nested too deeply is told once and does not end the run', () =>
    withTree({ 'a.ts': badSource, 'deep.ts': `${'('.repeat(60_000)}ws.close(1006)` }, root => {
      const { exitCode, stdout, stderr } = closewise(root, ['check', '.']);
      assert.match(stderr, /^closewise: deep\.ts: [^\n]+\n$/);
      assert.match(stdout, /^1 error in 1 file \(1 file checked, 1 file could not be analysed\)$/m);
      assert.equal(exitCode, 1);
    }));

  test('a reader that leaves early is no crash', () =>
    withTree({ 'a.ts': badSource.repeat(2000) }, async root => {
      const child = startClosewise(root, ['check', '.']);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.destroy();
      const [exitCode] = (await once(child, 'close')) as [number | null];
      assert.equal(stderr, '');
      assert.equal(exitCode, 2);
    }));

  test('colours only where they are asked for', () =>
    withTree({ 'a.ts': badSource }, root => {
      const escape = '\u001b[';
      assert.ok(!closewise(root, ['check']).stdout.includes(escape), 'not a terminal');
      assert.ok(!closewise(root, ['check'], { CI: 'true' }).stdout.includes(escape), 'not a terminal, in CI');
      assert.ok(closewise(root, ['check'], { FORCE_COLOR: '1' }).stdout.includes(escape), 'FORCE_COLOR');
      assert.ok(!closewise(root, ['check'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout.includes(escape), 'NO_COLOR');
    }));
});
