import assert from 'node:assert/strict';
import { blank } from '../../server/src/embedded/blank.ts';
import { isHost, isProse, scriptsIn } from '../../server/src/embedded/scripts.ts';
import { check, checkCompletion, checkFix, checkFixes, checkHover, checkNoHover, checkRefactoring } from './fixture.ts';

/** The scripts of a document: the language of each, and its blocks as they stand there. */
function checkScripts(name: string, document: string, expected: readonly (readonly [string, ...string[]])[]): void {
  const found = scriptsIn(`/${name}`, document);
  assert.ok(found, `${name} is a document of another language`);
  const shown = found.scripts.map(({ language, spans }) => [
    language,
    ...spans.map(({ start, end }) => document.slice(start, end).trim()),
  ]);
  assert.deepEqual(shown, expected);
  for (const { text, spans } of found.scripts) {
    assert.equal(text.length, document.length, 'offsets are those of the document');
    for (const { start, end } of spans) {
      assert.equal(text.slice(start, end), document.slice(start, end));
      assert.match(text.slice(0, start), /\n$/, 'a block begins a line');
      assert.match(text.slice(start), /\n|$/);
    }
  }
}

suite('embedded scripts', () => {
  test('which files have some', () => {
    for (const name of ['a.vue', 'a.svelte', 'a.astro', 'a.html', 'a.HTM', 'a.md', 'a.mdx'])
      assert.ok(isHost(name), name);
    for (const name of ['a.ts', 'a.vue.ts', 'a.svelte.js', 'vue', 'a.xml']) assert.ok(!isHost(name), name);
    assert.ok(isProse('README.md') && isProse('a.mdx') && !isProse('a.html'));
    assert.equal(scriptsIn('/a.ts', '<script>1</script>'), undefined);
  });

  test('HTML: scripts share the page, each module is on its own', () =>
    checkScripts(
      'a.html',
      `<script>one()</script><p><script type="">two()</script><script type="module">three()</script>
       <script TYPE = 'Module'>four()</script><script language="javascript" type=text/javascript>five()</script>`,
      [
        ['js', 'one()', 'two()', 'five()'],
        ['js', 'three()'],
        ['js', 'four()'],
      ],
    ));

  test('HTML: data, templates and other files are none', () =>
    checkScripts(
      'a.html',
      `<script type="application/json">1</script><script type="importmap">2</script><script type="text/template">3</script>
       <script src>4</script><script src="a.js">5</script><script type="x-shader/x-vertex">6</script><script> </script>
       <script type="speculationrules">7</script><script type="text/x-handlebars">8</script><script/>9</script>`,
      [['js', '9']],
    ));

  test('HTML: what looks like a script', () =>
    checkScripts(
      'a.html',
      `<!doctype html "<script>0</script>"><!-- <script>1</script> --><!--><script>yes()</script><!-- --!><script>also()</script>
       <title><script>2</script></title><p title="<script>3</script>" x='<script>4</script>'>< script>5</script>
       <scripts>6</scripts><style>/* <script>7</script> */</style></script><p a=<script>8</script>`,
      [['js', 'yes()', 'also()']],
    ));

  test('HTML: where a script ends', () =>
    checkScripts(
      'a.html',
      `<script>a = '</script>'; b</script ><script>c</scripty></SCRIPT
       x><script><!-- <script> d </script> e --></script><script><!-- f</script><script><!--><script>g</script>
       <script type="module">h()`,
      [
        ['js', "a = '", 'c</scripty>', '<!-- <script> d </script> e -->', '<!-- f', '<!--><script>g'],
        ['js', 'h()'],
      ],
    ));

  test('HTML: other languages', () =>
    checkScripts(
      'a.html',
      `<script lang="ts">a</script><script type="text/typescript">b</script><script type="text/babel" data-type="module">c</script>
       <script lang="coffee">d</script><script type="application/x-typescript">e</script><script lang="tsx">f</script>`,
      [
        ['ts', 'a', 'b', 'e'],
        ['jsx', 'c'],
        ['tsx', 'f'],
      ],
    ));

  test('Vue: both scripts are one module', () =>
    checkScripts(
      'a.vue',
      `<script setup lang="ts">a</script>
<template><div><script>no</script></div><template #x></template><b t="</template>">{{ '</template>' }}</b></template>
<docs><script>no</script></docs><template lang="pug"><script>no</script></template>
<template/><script lang="ts">b = '<!-- <script>'</script><style/><script>c</script>`,
      [
        ['ts', 'a', "b = '<!-- <script>'"],
        ['js', 'c'],
      ],
    ));

  test('Vue: a template that is only half typed', () =>
    checkScripts('a.vue', '<script>a()</script>\n<template><div :x="', [['js', 'a()']]));

  test('Svelte: module and instance are one module, others are for the page', () =>
    checkScripts(
      'a.svelte',
      `<script context="module">a</script>
<script>b</script>
<svelte:head><script>c</script></svelte:head>
{#if a < b}<A on:x={() => { if (a > 1) say("<script>no</script>}") }} {...b} {c}/>{/if}`,
      [
        ['js', 'a', 'b'],
        ['js', 'c'],
      ],
    ));

  test('Astro: what makes the page, what is compiled, and what is left as it is', () =>
    checkScripts(
      'a.astro',
      `---
const a = '---';
---
<A b={() => a > 1} /><script>c</script><script is:inline>d</script><script define:vars={{ e: '>' }}>f</script>
<script type="module">g</script>`,
      [
        ['ts', "const a = '---';"],
        ['ts', 'c'],
        ['js', 'd', 'f'],
        ['js', 'g'],
      ],
    ));

  test('Astro without what makes the page', () =>
    checkScripts('a.astro', '<p>---</p><script>a</script>\n---', [['ts', 'a']]));

  test('Markdown: each example is on its own', () =>
    checkScripts(
      'a.md',
      '```js\na\n```\n\n```tsx {1}\nb\n````\n   ~~~ typescript\r\n   c\r\n   ```\r\n   ~~~\r\n```\nd\n```\n``` ts ``` no\n```json\n1\n```\n```jsx\ne',
      [
        ['js', 'a'],
        ['tsx', 'b'],
        ['ts', 'c\r\n   ```'],
        ['jsx', 'e'],
      ],
    ));

  test('all else is blank, and line ends stay', () => {
    const document = '<p>ä\r\n<script>a\r\nb</script>\r\n<i>';
    const lines = scriptsIn('/a.html', document)!.text.replaceAll(blank, '.').split('\r\n');
    assert.deepEqual(lines, ['....', '......', 'a', 'b', '.......', '...']);
  });

  // Whoever looks through the rest of the document at each of the tags is not done within the patience of mocha.
  test('a large document is read to its end', () => {
    const tags = '<p a="b" {{ c <% d {% <!- < </ <script'.repeat(40_000);
    for (const name of ['a.html', 'a.vue', 'a.svelte', 'a.astro', 'a.md']) {
      const document = `${tags}><script>one()</script>`;
      assert.ok([undefined, document.length].includes(scriptsIn(`/${name}`, document)?.text.length), name);
    }
  });
});

suite('embedded scripts in the editor', () => {
  const codes = '//- file: codes.ts\nexport enum CloseCode { Done = 1000, Kicked = 4001 }\n';

  test('hover', async () => {
    await checkHover('//- file: a.vue\n<script>new WebSocket(u).close(/*|*/4001)</script>', /4001/);
    await checkNoHover(
      '//- file: a.vue\n<template>close(/*|*/4001)</template><script>new WebSocket(u).close()</script>',
    );
  });

  test('completion', async () => {
    const rest = ['3000', '3003', '3008', '4000'];
    await checkCompletion('//- file: a.html\n<p><script>\n  new WebSocket(u).close(/*|*/)\n</script>', [
      '1000',
      ...rest,
    ]);
    await checkCompletion(
      `//- file: a.astro\n---\nconst a = 1;\n---\n<script>\nimport { CloseCode } from './codes';\nnew WebSocket(u).close(/*|*/)</script>${codes.replace(/^/, '\n')}`,
      ['CloseCode.Done', 'CloseCode.Kicked', ...rest],
    );
  });

  test('a fix stands in the script', () =>
    checkFix(
      'Close with 1000 Normal Closure',
      '//- file: a.svelte\n<p>{a}</p>\n<script>\r\n  new WebSocket(u).close(/*|*/1001);\r\n</script>\n',
      '//- file: a.svelte\n<p>{a}</p>\n<script>\r\n  new WebSocket(u).close(1000);\r\n</script>\n',
    ));

  test('an import goes into the script', () =>
    checkFix(
      'Use CloseCode.Kicked and import it',
      `//- file: a.vue\n<template><p/></template>\n\n<script setup lang="ts">\nconst socket = new WebSocket(u);\nsocket.close(/*|*/4001);\n</script>\n${codes}`,
      `//- file: a.vue\n<template><p/></template>\n\n<script setup lang="ts">\nimport { CloseCode } from './codes';\nconst socket = new WebSocket(u);\nsocket.close(CloseCode.Kicked);\n</script>\n${codes}`,
    ));

  test('an import goes into the script that needs it', () =>
    checkFix(
      'Use CloseCode.Kicked and import it',
      `//- file: a.astro\n---\nconst a = 1;\n---\n<script>\n  const socket = new WebSocket(u);\n  socket.close(/*|*/4001);\n</script>\n${codes}`,
      `//- file: a.astro\n---\nconst a = 1;\n---\n<script>\n  import { CloseCode } from './codes';\n  const socket = new WebSocket(u);\n  socket.close(CloseCode.Kicked);\n</script>\n${codes}`,
    ));

  test('a page imports nothing', () =>
    check(`//- file: a.html\n<script>new WebSocket(u).close(4001);</script>\n${codes}`));

  test('a comment for a line', async () => {
    await checkFix(
      'Disable reserved-code for this line',
      '//- file: a.html\n<p>a</p>\n<script>\n  new WebSocket(u).close(/*|*/1006);\n</script>',
      '//- file: a.html\n<p>a</p>\n<script>\n  // closewise-disable-next-line reserved-code\n  new WebSocket(u).close(1006);\n</script>',
    );
    await checkFix(
      'Disable reserved-code for this line',
      '//- file: a.html\n<p>a</p><script>new WebSocket(u).close(/*|*/1006);</script><p>',
      '//- file: a.html\n<p>a</p><script>// closewise-disable-next-line reserved-code\nnew WebSocket(u).close(1006);</script><p>',
    );
  });

  test('a comment for the file stands in the first script', async () => {
    await checkFix(
      'Disable reserved-code for this file',
      '//- file: a.vue\n<template><p/></template>\r\n\r\n<script>\r\n\r\n  new WebSocket(u).close(/*|*/1006);\r\n</script>',
      '//- file: a.vue\n<template><p/></template>\r\n\r\n<script>\r\n\r\n  // closewise-disable-file reserved-code\r\n  new WebSocket(u).close(1006);\r\n</script>',
    );
    await checkFix(
      'Disable reserved-code for this file',
      '//- file: a.astro\n---\nconst a = new WebSocket(u);\n---\n<script>new WebSocket(u).close(/*|*/1006);</script>',
      '//- file: a.astro\n---\n// closewise-disable-file reserved-code\nconst a = new WebSocket(u);\n---\n<script>new WebSocket(u).close(1006);</script>',
    );
    await checkFix(
      'Disable reserved-code for this file',
      '//- file: a.html\n<script>new WebSocket(u).close(/*|*/1006);</script>',
      '//- file: a.html\n<script>// closewise-disable-file reserved-code\nnew WebSocket(u).close(1006);</script>',
    );
  });

  test('comments hold for all scripts of the file', () =>
    check(`//- file: a.html
<script type="module">
  // closewise-disable-file reserved-code
  const socket = new WebSocket(u);
</script>
<script>
  new WebSocket(u).close(1006);
  // closewise-disable-next-line reserved-code, out-of-range
//                                              ^^^^^^^^^^^^ hint[unused-suppression] 💡
  new WebSocket(u).close(1006); </script>`));

  test('a comment that suppresses nothing goes without its surroundings', () =>
    checkFix(
      'Remove the comment',
      '//- file: a.html\n<script>// closewise-disable-next-line/*|*/\nnew WebSocket(u).close(1000);</script>',
      '//- file: a.html\n<script>new WebSocket(u).close(1000);</script>',
    ));

  test('no fix reaches beyond the script', () =>
    checkFixes(
      `//- file: a.html\n<script>new WebSocket(u).close(1000); /* closewise-disable-line/*|*/ reserved-code </script><p>`,
      [],
    ));

  test('what a template engine puts in is not touched', () =>
    checkFixes('//- file: a.html\n<script>new WebSocket(u).close(/*|*/1006, {{ reason }});</script>', [
      'Close with 4000 (a private code)',
    ]));

  test('a constant gets its place in the script', () =>
    checkRefactoring(
      'Extract constant CLOSE_4001',
      '//- file: a.html\n<p>\n<script>\n  const a = new WebSocket(u);\n  a.close(/*|*/4001);\n</script>',
      '//- file: a.html\n<p>\n<script>\n  const CLOSE_4001 = 4001;\n\n  const a = new WebSocket(u);\n  a.close(CLOSE_4001);\n</script>',
    ));
});
