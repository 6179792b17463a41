import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { findSources } from '../../../server/src/workspace/walk.ts';
import { withTree } from '../../cli/file-tree.ts';

/** What a walk finds, relative to `root`, and what it says. */
function walked(root: string, ...named: readonly string[]): { files: string[]; omitted: string[] } {
  const omitted: string[] = [];
  const found = findSources(named.length > 0 ? named : ['.'], root, target => omitted.push(target));
  return { files: [...found].map(file => path.relative(root, file)), omitted };
}

function filesIn(root: string, ...named: readonly string[]): string[] {
  const { files, omitted } = walked(root, ...named);
  assert.deepEqual(omitted, []);
  return files;
}

/** A tree of empty files, and files of patterns with their text. */
function tree(names: readonly string[], ignoreFiles: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...Object.fromEntries(names.map(name => [name, ''])), ...ignoreFiles };
}

suite('walk', () => {
  test('all endings of JavaScript and TypeScript, and of what has scripts in it, sorted by name, and no others', () =>
    withTree(
      tree([
        'b.ts',
        'c.tsx',
        'd.mts',
        'e.cts',
        'f.js',
        'g.jsx',
        'h.mjs',
        'i.cjs',
        'a/z.ts',
        'j.vue',
        'k.json',
        'l.svelte',
        'm.astro',
        'n.html',
        'o.htm',
        'p.md',
        'q.xml',
      ]),
      root =>
        assert.deepEqual(filesIn(root), [
          'a/z.ts',
          'b.ts',
          'c.tsx',
          'd.mts',
          'e.cts',
          'f.js',
          'g.jsx',
          'h.mjs',
          'i.cjs',
          'j.vue',
          'l.svelte',
          'm.astro',
          'n.html',
          'o.htm',
        ]),
    ));

  test('no declarations, node_modules, dist or .git', () =>
    withTree(
      tree([
        'a.d.ts',
        'b.d.mts',
        'c.d.css.ts',
        'node_modules/a/a.js',
        'x/node_modules/b.js',
        'dist/c.js',
        '.git/d.js',
        'ok.ts',
      ]),
      root => assert.deepEqual(filesIn(root), ['ok.ts']),
    ));

  test('what is named is checked in any case, once', () =>
    withTree(tree(['node_modules/a/a.js', 'dist/b.js', 'c.d.ts', 'd.ts'], { '.gitignore': 'dist\nd.ts\n' }), root =>
      assert.deepEqual(filesIn(root, 'node_modules/a', 'dist', 'c.d.ts', 'd.ts', './dist/b.js'), [
        'node_modules/a/a.js',
        'dist/b.js',
        'c.d.ts',
        'd.ts',
      ]),
    ));

  test('a named file that is no source is told', () =>
    withTree({ 'README.md': '', 'a.ts': '' }, root =>
      assert.deepEqual(walked(root, 'README.md', 'a.ts'), { files: ['a.ts'], omitted: ['README.md'] }),
    ));

  test('.gitignore: names, folders, paths from its own folder, comments, and what is taken back', () =>
    withTree(
      tree(['build/a.js', 'src/build/b.js', 'cache/c.ts', 'src/cache/d.ts', 'gen/e.ts', 'gen/keep.ts', '#f.ts'], {
        '.gitignore': '# comment\n\nbuild/\r\n/cache\ngen/*\n!gen/keep.ts\n\\#f.ts\n',
      }),
      root => assert.deepEqual(filesIn(root), ['gen/keep.ts', 'src/cache/d.ts']),
    ));

  test('.gitignore: deeper files add to those above and overrule them', () =>
    withTree(
      tree(
        [
          'a/x.gen.ts',
          'a/out/b.ts',
          'a/lib/c.ts',
          'a/deep/lib/d.ts',
          'out/e.ts',
          'lib/f.ts',
          'a [1]/out/g.ts',
          'a [1]/h.ts',
        ],
        {
          '.gitignore': '*.gen.ts\nout\n',
          'a/.gitignore': '!out\n!x.gen.ts\n/lib\n',
          'a [1]/.gitignore': 'h.ts\n!out/\n',
        },
      ),
      root =>
        assert.deepEqual(filesIn(root), ['a/deep/lib/d.ts', 'a/out/b.ts', 'a/x.gen.ts', 'a [1]/out/g.ts', 'lib/f.ts']),
    ));

  test('.gitignore: those above the named folder hold up to the root of the repository', () =>
    withTree(
      tree(['repo/src/a/b.ts', 'repo/src/a/c.ts', 'repo/src/a/d.ts', 'repo/src/a/e.ts'], {
        '.gitignore': '*.ts\n',
        'repo/.git/info/exclude': 'b.ts\n',
        'repo/.gitignore': 'src/a/c.ts\n',
        'repo/src/.gitignore': '/a/d.ts\n',
      }),
      root => assert.deepEqual(filesIn(root, 'repo/src/a'), ['repo/src/a/e.ts']),
    ));

  test('.gitignore: outside of a repository, that of the working folder holds', () =>
    withTree(tree(['src/a.ts', 'src/b.ts'], { '.gitignore': 'b.ts\n' }), root =>
      assert.deepEqual(filesIn(root, 'src'), ['src/a.ts']),
    ));

  test('links in folders are not followed, named ones are', () =>
    withTree(tree(['real/a.ts']), root => {
      symlinkSync('..', path.join(root, 'real/loop'));
      symlinkSync('real', path.join(root, 'link'));
      assert.deepEqual(filesIn(root, '.'), ['real/a.ts']);
      assert.deepEqual(filesIn(root, 'link'), ['link/a.ts']);
    }));

  test('a missing path and a link that leads to itself are told', () =>
    withTree({ 'a.ts': '' }, root => {
      symlinkSync('loop.ts', path.join(root, 'loop.ts'));
      assert.deepEqual(walked(root, 'nowhere', 'loop.ts', 'a.ts'), {
        files: ['a.ts'],
        omitted: ['nowhere', 'loop.ts'],
      });
    }));
});
