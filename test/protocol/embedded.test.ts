import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { withTree } from '../cli/file-tree.ts';
import { everything } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const component = `<template>
  <p>close(1006) 𝒞</p>
</template>

<script setup lang="ts">
const socket = new WebSocket('wss://example.com');
socket.close(1001);
</script>
`;
const page = '<p>a</p>\r\n<script>new WebSocket("u").close(1006)</script>\r\n<script>close(1006)</script>\r\n';

suite('embedded scripts', function () {
  this.timeout(30_000);

  for (const [languageId, name, text] of [
    ['vue', 'a.vue', component],
    ['html', 'a.html', page],
    ['svelte', 'a.svelte', component],
    ['astro', 'a.astro', component],
    ['html', 'untitled:Untitled-1', page],
  ] as const) {
    test(`${name} is checked`, () =>
      withServer({ capabilities: everything }, async client => {
        const document = await client.open(name, text, languageId);
        const [diagnostic, ...others] = await document.pull();
        assert.deepEqual(others, []);
        assert.match(document.picture(diagnostic!.range), /close\(\[100[16]\]\)/);
      }));
  }

  test('hover, completion and fixes stand in the script', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('a.vue', component, 'vue');
      assert.equal(document.picture((await document.hover('1001'))!.range!), 'socket.close([1001]);');
      assert.equal(await document.hover('1006'), null);
      const actions = await document.codeActions('1001');
      const fix = actions.find(({ title }) => title === 'Close with 1000 Normal Closure')!;
      const comment = actions.find(({ title }) => title === 'Disable api-rejects-code for this file')!;
      const placed = document
        .editsOf(comment)
        .map(({ newText, range: { start } }) => [newText, start.line, start.character]);
      await document.apply(document.editsOf(fix));
      assert.equal(document.text, component.replace('1001', '1000'));
      await document.change('1000', '');
      const items = await document.complete('socket.close(');
      assert.ok(items.some(({ label }) => label === '1000'));
      assert.deepEqual(placed, [['// closewise-disable-file api-rejects-code\n', 5, 0]]);
    }));

  test('a change elsewhere in the document moves what is found', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('a.vue', component, 'vue');
      await document.change('<p>', '<p>\n\n<!-- 1001 -->');
      const [diagnostic] = await document.pull();
      assert.equal(document.picture(diagnostic!.range), 'socket.close([1001]);');
      await document.change('<script', '<!--<script');
      assert.deepEqual(await document.pull(), []);
    }));

  test('Markdown is checked where the user wants it', async () => {
    const text = '# Closing\n\n```js\nnew WebSocket(url).close(1006);\n```\n';
    for (const [settings, count] of [
      [{}, 0],
      [{ markdown: true }, 1],
    ] as const) {
      await withServer({ capabilities: everything, settings }, async client => {
        const document = await client.open('a.md', text, 'markdown');
        assert.equal((await document.pull()).length, count);
        const other = await client.open('a.mdx', text, 'mdx');
        assert.equal((await other.pull()).length, count);
      });
    }
  });

  test('cells of a notebook are documents of their own, beside its files', () =>
    withTree({ 'codes.ts': 'export const gone = 1006;\n' }, root =>
      withServer({ capabilities: everything }, async client => {
        const cell = (fragment: string): string =>
          `${pathToFileURL(root).href.replace('file://', 'vscode-notebook-cell:')}/a.ipynb#${fragment}sZmlsZQ%3D%3D`;
        const one = await client.open(cell('W0'), 'new WebSocket(url).close(1001);\n', 'javascript');
        const other = await client.open(
          cell('W1'),
          "import { gone } from './codes';\nnew WebSocket(url).close(gone);\n",
          'typescript',
        );
        const [first] = await one.pull();
        assert.equal(one.picture(first!.range), 'new WebSocket(url).close([1001]);');
        const [second] = await other.pull();
        assert.equal(other.picture(second!.range), 'new WebSocket(url).close([gone]);');
        assert.match(JSON.stringify(second!.message), /1006/);
      }),
    ));
});
