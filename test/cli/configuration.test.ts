import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { checkAsJson, closewise } from './closewise.ts';
import { badSource, withTree } from './file-tree.ts';

const name = 'closewise.config.json';
const off = '{ "rules": { "reserved-code": "off" } }';

/** `path:line [rule] severity` */
function found(folder: string, ...args: readonly string[]): string[] {
  return checkAsJson(folder, ...args).findings.map(
    ({ path, line, rule, severity }) => `${path}:${line} [${rule}] ${severity}`,
  );
}

suite('closewise check with a configuration', function () {
  this.timeout(30_000);

  test('takes the one nearest to each file', () =>
    withTree(
      {
        [name]: '{ "rules": { "reserved-code": "hint" } }',
        'a.ts': badSource,
        [`one/${name}`]: off,
        'one/deep/a.ts': badSource,
        'two/package.json': '{ "closewise": { "rules": { "reserved-code": "warning" } } }',
        'two/a.ts': badSource,
        'three/package.json': '{ "name": "closewise" }',
        'three/a.ts': badSource,
      },
      root => {
        assert.deepEqual(found(root), [
          'a.ts:1 [reserved-code] hint',
          'three/a.ts:1 [reserved-code] hint',
          'two/a.ts:1 [reserved-code] warning',
        ]);
        assert.deepEqual(found(`${root}/one/deep`), []);
      },
    ));

  test('its levels decide how the run ends', () =>
    withTree({ [name]: '{ "rules": { "reserved-code": "hint" } }', 'a.ts': badSource }, root =>
      assert.equal(closewise(root, ['check']).exitCode, 0),
    ));

  test('comments, a byte order mark', () =>
    withTree({ [name]: `\uFEFF// ours\n${off}`, 'a.ts': badSource }, root =>
      assert.deepEqual(closewise(root, ['check']), {
        exitCode: 0,
        stdout: 'No problems found (1 file checked)\n',
        stderr: '',
      }),
    ));

  test('tells what is wrong in it once, at its place, uses the rest, and ends with 2', () =>
    withTree(
      {
        [name]: '{\n  "runtime": "bun",\n  "rules": { "reserved-code": "loud" }\n}\n',
        'a.ts': badSource,
        'b.ts': 'new WebSocket("u").close(1001);\n',
        'sub/c.ts': 'export {};\n',
      },
      root => {
        const { exitCode, stdout, stderr } = closewise(root, ['check', '--format', 'json']);
        assert.equal(stderr, `${name}:3:31: "loud" is not a level: use error, warning, hint or off.\n`);
        assert.equal(exitCode, 2);
        assert.equal((JSON.parse(stdout) as { findings: unknown[] }).findings.length, 1);
      },
    ));

  test('says that a key beside it is not used, which is no reason to fail', () =>
    withTree({ [name]: off, 'package.json': '{ "closewise": {} }', 'a.ts': badSource }, root => {
      const { exitCode, stderr } = closewise(root, ['check']);
      assert.match(stderr, /^package\.json:1:3: The key "closewise" is not used: closewise\.config\.json in the same/);
      assert.equal(exitCode, 0);
    }));

  test('names it as it names files', () =>
    withTree({ 'package.json': '{ "closewise": { "rule": {} } }', 'src/a.ts': 'export {};\n' }, root => {
      const { exitCode, stderr } = closewise(`${root}/src`, ['check']);
      assert.equal(stderr, '../package.json:1:18: There is no setting "rule". Did you mean "rules"?\n');
      assert.equal(exitCode, 2);
    }));

  test('one that no file has to do with is not looked at', () =>
    withTree({ [`other/${name}`]: '{', 'src/a.ts': 'export {};\n' }, root =>
      assert.equal(closewise(root, ['check', 'src']).exitCode, 0),
    ));

  test('half-typed', () =>
    withTree({ [name]: '{ "rules": { "reserved-code": "off"', 'a.ts': badSource }, root =>
      assert.deepEqual(closewise(root, ['check']), {
        exitCode: 2,
        stdout: 'No problems found (1 file checked)\n',
        stderr: `${name}:1:36: A closing brace is missing here.\n`,
      }),
    ));

  test('empty', () =>
    withTree({ [name]: '', 'a.ts': 'export {};\n' }, root => {
      const { exitCode, stderr } = closewise(root, ['check']);
      assert.equal(stderr, `${name}:1:1: The file has no configuration in it: write {} for one that sets nothing.\n`);
      assert.equal(exitCode, 2);
    }));

  test('a folder of that name is told, and what is above it counts', () =>
    withTree({ [name]: off, [`sub/${name}/`]: '', 'sub/a.ts': badSource }, root => {
      const { exitCode, stderr } = closewise(root, ['check']);
      assert.equal(stderr, `closewise: sub/${name}: could not be read: it is a folder\n`);
      assert.equal(exitCode, 2);
    }));

  test('one that cannot be read is told', () =>
    withTree({ 'a.ts': badSource }, root => {
      // A link to itself: root, too, fails to read that.
      symlinkSync(name, `${root}/${name}`);
      const { exitCode, stderr } = closewise(root, ['check']);
      assert.equal(stderr, `closewise: ${name}: could not be read: too many symbolic links encountered\n`);
      assert.equal(exitCode, 2);
    }));

  suite('that ignores files', () => {
    const tree = {
      [name]: '{ "ignore": ["generated/", "*.gen.ts", "!keep.gen.ts"] }',
      'a.ts': badSource,
      'b.gen.ts': badSource,
      'keep.gen.ts': badSource,
      'generated/deep/c.ts': badSource,
      'generated/d.ts': 'export {};\n',
    };

    test('leaves them out of folders', () =>
      withTree(tree, root => {
        const { filesChecked, findings } = checkAsJson(root);
        assert.equal(filesChecked, 2);
        assert.deepEqual(
          findings.map(({ path }) => path),
          ['a.ts', 'keep.gen.ts'],
        );
        assert.equal(checkAsJson(root, 'generated').filesChecked, 0);
      }));

    test('leaves them out when they are named, and says so', () =>
      withTree(tree, root =>
        assert.deepEqual(closewise(root, ['check', 'generated/deep/c.ts']), {
          exitCode: 0,
          stdout: 'Nothing was checked: there is no TypeScript or JavaScript file to check\n',
          stderr: 'closewise: generated/deep/c.ts: not checked, because its configuration ignores it\n',
        }),
      ));
  });

  suite('and options', () => {
    test('--runtime counts before it, and auto is what the files tell', () =>
      withTree({ [name]: '{ "runtime": "bun" }', 'a.ts': 'new WebSocket("u").close(1001);\n' }, root => {
        assert.deepEqual(found(root), []);
        assert.deepEqual(found(root, '--runtime', 'browser'), ['a.ts:1 [api-rejects-code] error']);
        assert.deepEqual(found(root, '--runtime', 'auto'), ['a.ts:1 [api-rejects-code] error']);
      }));

    test('--config takes that one and no other, with patterns from the current folder', () =>
      withTree(
        {
          [name]: off,
          'ci/strict.json': '{ "rules": { "reserved-code": "warning" }, "ignore": ["src/generated/"] }',
          'src/a.ts': badSource,
          'src/generated/b.ts': badSource,
        },
        root => {
          assert.deepEqual(found(root), []);
          assert.deepEqual(found(root, '--config', 'ci/strict.json'), ['src/a.ts:1 [reserved-code] warning']);
        },
      ));

    test('--config with a package.json', () =>
      withTree({ 'a/package.json': `{ "closewise": ${off} }`, 'b/package.json': '{}', 'a.ts': badSource }, root => {
        assert.deepEqual(found(root, '--config', 'a/package.json'), []);
        const { exitCode, stderr } = closewise(root, ['check', '--config', 'b/package.json']);
        assert.equal(stderr, 'closewise: b/package.json: has no key "closewise"\n');
        assert.equal(exitCode, 2);
      }));

    test('--config with a file that is not there', () =>
      withTree({ 'a.ts': badSource }, root =>
        assert.deepEqual(closewise(root, ['check', '--config', 'nope.json']), {
          exitCode: 2,
          stdout: '',
          stderr: 'closewise: nope.json: could not be read: no such file or directory\n',
        }),
      ));
  });
});
