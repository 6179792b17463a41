import assert from 'node:assert/strict';
import { findingsOf, loadAnalyser, passesGate, rulePages } from '../../server/src/core.ts';
import { check, checkFix, checkFixes, checkFixOfMore } from './fixture.ts';

const line = 'Disable reserved-code for this line';
const file = 'Disable reserved-code for this file';

suite('suppressions', () => {
  suite('what they cover', () => {
    test('the next line', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code -- the proxy is tested with it
        socket.close(1006);
        socket.close(1006);
        //           ^^^^ error[reserved-code] 💡
      `));

    test('only the rule that is named', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code
        socket.close(1006); socket.close(5000);
        //                               ^^^^ error[out-of-range] 💡
      `));

    test('several rules', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code, out-of-range
        socket.close(1006); socket.close(5000);
        /* closewise-disable-next-line out-of-range,reserved-code */
        socket.close(1006); socket.close(5000);
        // closewise-disable-next-line reserved-code out-of-range — both are meant
        socket.close(1006); socket.close(5000);
      `));

    test('all rules', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line
        socket.close(1006); socket.close(5000);
        socket.close(1006); // closewise-disable-line
      `));

    test('what begins in a line, also in the middle of a statement', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(
          // closewise-disable-next-line reserved-code
          1006,
          'lost',
        );
        // closewise-disable-next-line reserved-code
        socket.close(1006,
          'lost',
        );
      `));

    test('what begins further below is not covered', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡
        socket.close(
          1006,
//        ^^^^ error[reserved-code] 💡
        );
      `));

    test('comments of others and blank lines are skipped', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code
        // eslint-disable-next-line no-restricted-syntax

        /* a word
           more */
        socket.close(1006);
      `));

    test('a block, to its end', () =>
      check(`
        const socket = new WebSocket(url);
        /* closewise-disable reserved-code */
        socket.close(1006);
        socket.close(1005);
        /* closewise-enable reserved-code */
        socket.close(1006);
        //           ^^^^ error[reserved-code] 💡
      `));

    test('a block without an end, and one that is ended without ids', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable reserved-code, out-of-range
        socket.close(1006);
        socket.close(5000);
        // closewise-enable
        socket.close(1006);
        //           ^^^^ error[reserved-code] 💡
        /* closewise-disable */
        socket.close(1006);
        socket.close(5000);
      `));

    test('one rule is on again in a block of all', () =>
      check(`
        const socket = new WebSocket(url);
        /* closewise-disable */
        socket.close(1006);
        /* closewise-enable out-of-range */
        socket.close(1006);
        socket.close(5000);
        //           ^^^^ error[out-of-range] 💡
      `));

    test('blocks in one line', () =>
      check(`
        const socket = new WebSocket(url);
        /* closewise-disable */ socket.close(1006); /* closewise-enable */ socket.close(1006);
        //                                                                              ^^^^ error[reserved-code] 💡
      `));

    test('a block inside a block', () =>
      check(`
        const socket = new WebSocket(url);
        /* closewise-disable out-of-range */
        /* closewise-disable reserved-code */
        socket.close(1006);
        /* closewise-enable reserved-code */
        socket.close(5000);
        /* closewise-enable out-of-range */
      `));

    test('the file, from wherever it is said', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(1006);
        socket.close(5000);
        //           ^^^^ error[out-of-range] 💡
        // closewise-disable-file reserved-code
      `));

    test('in JSX, where comments are expressions', () =>
      check(`
//- file: a.tsx
const socket = new WebSocket(url);
export const a = (
  <p>
    {/* closewise-disable-next-line reserved-code */}
    {socket.close(1006)}
    {socket.close(1006)} {/* closewise-disable-line reserved-code */}
    {socket.close(1006 /* closewise-disable-line */)}
    {socket.close(1006)} // closewise-disable-line
//                ^^^^ error[reserved-code] 💡
  </p>
);
      `));

    test('lines that end as Windows ends them', () =>
      check(
        `
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code
        socket.close(1006);
        socket.close(1006); // closewise-disable-line reserved-code
      `.replaceAll('\n', '\r\n'),
      ));

    test('a number by its name in a JavaScript file, with JSDoc before it', () =>
      check(`
//- file: a.js
/** closewise-disable-file reserved-code */
/** Ends it. */
export function end() { new WebSocket(url).close(1006); }
      `));

    test('names as evidence, too', () =>
      check(`
        export function drop(socket: any) {
          socket.close(1006); // closewise-disable-line reserved-code
        }
      `));
  });

  suite('what is none', () => {
    test('words in strings, templates, regular expressions and JSX', () =>
      check(`
//- file: a.tsx
const socket = new WebSocket(url);
socket.close(1006, '// closewise-disable-line'); // no closewise-disable-line
//           ^^^^ error[reserved-code] 💡
const text = \`
  // closewise-disable-next-line
  \${socket.close(1006)}
//               ^^^^ error[reserved-code] 💡
\`;
const pattern = /\\/\\/ closewise-disable-file/;
const page = <p>// closewise-disable-file /* closewise-disable-file */</p>;
      `));

    test('a comment that speaks of them, or of Closewise', () =>
      check(`
        // Write closewise-disable-next-line reserved-code above the line.
        // closewise-disabled
        // closewise-enabled editors show it
        // closewise-friendly code
        // closewise-config: see below
        // closewise-line
        // closewise-table
        // closewise-disable-all
        // @closewise-disable-file
        // see closewise-disable-nextline
        const text = '// closewise-disable-nextline';
      `));

    test('a template is code again between its braces', () =>
      check(
        'const socket = new WebSocket(url);\nconst text = `${socket.close(1006 /* closewise-disable-line reserved-code */)}`;',
      ));

    test('source that is broken', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(1006); // closewise-disable-line reserved-code
        function ( { / ' // closewise-disable-file
      `));
  });

  suite('misspelt', () => {
    const problem = (written: string, meant: string): string => `
        const socket = new WebSocket(url);
        socket.close(1006); // ${written} reserved-code
        //           ^^^^ error[reserved-code] 💡
        //                     ${'^'.repeat(written.length)} hint[unused-suppression] 💡: \`${written}\` means nothing to Closewise. Did you mean \`${meant}\`?
      `;
    for (const [written, meant] of [
      ['closewise-disable-lien', 'closewise-disable-line'],
      ['closewise-disable-this-line', 'closewise-disable-line'],
      ['closewise-disabled-line', 'closewise-disable-line'],
      ['closewise-disable_line', 'closewise-disable-line'],
      ['Closewise-Disable-Line', 'closewise-disable-line'],
      ['closewise-ignore', 'closewise-disable-line'],
      ['closewise-ignore-next-line', 'closewise-disable-next-line'],
      ['closewise-disable-nextline', 'closewise-disable-next-line'],
      ['closewise-disable-next-lines', 'closewise-disable-next-line'],
      ['closewise-disable-next', 'closewise-disable-next-line'],
      ['closewise-dsiable', 'closewise-disable'],
      ['closewise-enabel', 'closewise-enable'],
      ['closewise-skip-file', 'closewise-disable-file'],
    ] as const) {
      test(written, () => check(problem(written, meant)));
    }

    test('in a line of its own, without a verb of ours: the next line is meant', () =>
      checkFixOfMore(
        'Change it to closewise-disable-next-line',
        `
const socket = new WebSocket(url);
// /*|*/closewise-ignore reserved-code
socket.close(1006);
`,
        `
const socket = new WebSocket(url);
// closewise-disable-next-line reserved-code
socket.close(1006);
`,
      ));

    test('where it would have no effect it can only go', () =>
      checkFixes('const socket = new WebSocket(url);\n// /*|*/closewise-disable-nextline\nsocket.close(4000);\n', [
        'Remove the comment',
      ]));

    test('the right one says nothing of it', () =>
      check(`
        const socket = new WebSocket(url);
        // closewise-disable-next-line: reserved-code
        socket.close(1006);
      `));
  });

  suite('that suppress nothing', () => {
    test('a line, a block, a file, all rules', () =>
      check(`
        const a = 1;
        // closewise-disable-file out-of-range
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`out-of-range\` finds nothing in this file, so this comment
//| has no effect. Remove it.
        const socket = new WebSocket(url);
        // closewise-disable-next-line reserved-code, out-of-range
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`reserved-code\` and \`out-of-range\` find nothing in the next line
        socket.close(4000);
        socket.close(4000); // closewise-disable-line
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: Closewise finds nothing in this line
        /* closewise-disable reserved-code */
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`reserved-code\` finds nothing from here on
        socket.close(4000);
        /* closewise-enable reserved-code */
        /* closewise-enable reserved-code */
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`reserved-code\` is not off here
        /* closewise-enable */
//      ^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: No rule is off here
      `));

    test('one of several', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(1006); // closewise-disable-line out-of-range, reserved-code, reserved-code
//                                                    ^^^^^^^^^^^^ hint[unused-suppression] 💡: \`out-of-range\` finds nothing in this line. Remove it from the comment.
//                                                                                 ^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`reserved-code\` stands in this comment twice. Remove one.
      `));

    test('the wider of two', () =>
      check(`
        const a = 1;
        // closewise-disable-file reserved-code
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡
        const socket = new WebSocket(url);
        socket.close(1006); // closewise-disable-line reserved-code
      `));

    test('a rule that does not exist', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(1006); // closewise-disable-line reserved-codes
//                   ^^^^ error[reserved-code] 💡
//                                                    ^^^^^^^^^^^^^^ hint[unused-suppression] 💡: There is no rule \`reserved-codes\`. Did you mean \`reserved-code\`?
        socket.close(1006); // closewise-disable-line reserved-code, no-console
//                                                                   ^^^^^^^^^^ hint[unused-suppression] 💡: There is no rule \`no-console\`. Remove it from the comment.
      `));

    test('a reason without its dashes', () =>
      check(`
        const socket = new WebSocket(url);
        socket.close(1006); // closewise-disable-line reserved-code the mock sends it
//                                                                  ^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: \`the mock sends it\` is not a list of rules
      `));

    test('a rule that is turned off is left alone', () =>
      check(`
//- rules: reserved-code=off
        const socket = new WebSocket(url);
        socket.close(1006); // closewise-disable-line reserved-code
        socket.close(4000); // closewise-disable-line reserved-code
        socket.close(1006); // closewise-disable-line
      `));

    test('they can be left alone', () =>
      check(`
//- rules: unused-suppression=off
        new WebSocket(url).close(4000); // closewise-disable-line reserved-code
      `));

    test('they can be reported louder', () =>
      check(`
//- rules: unused-suppression=error
        new WebSocket(url).close(4000); // closewise-disable-line reserved-code
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[unused-suppression] 💡
      `));

    test('a comment can keep them', () =>
      check(`
        // closewise-disable-file unused-suppression
        new WebSocket(url).close(4000); // closewise-disable-line reserved-code
      `));

    test('all rules are off, but not this one', () =>
      check(`
        /* closewise-disable */
        new WebSocket(url).close(1006);
        new WebSocket(url).close(4000); // closewise-disable-line reserved-code
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡
      `));

    test('a file without any code for a socket', async () => {
      const text = '// closewise-disable-file\nexport const a = 1;\n';
      assert.ok(passesGate(text));
      await check(`
        export const b = 1;
        // closewise-disable-file
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡
        export const a = 1;
      `);
    });

    test('what only somebody who knows the project can tell', () =>
      check(`
        import { open } from './net';
        open().close(1006); // closewise-disable-line reserved-code
      `));

    test('what is only found by names is needed where names do not count', async () => {
      const analyser = await loadAnalyser();
      const text = 'function drop(socket: any) { socket.close(1006); } // closewise-disable-line\n';
      const analysis = analyser.analyse({ path: '/a.ts', text, known: new Map() });
      assert.deepEqual(findingsOf(analysis, { evidence: 'types' }), []);
    });

    test('has a page', () => assert.equal(rulePages.at(-1)?.id, 'unused-suppression'));
  });

  suite('are removed', () => {
    test('with their line', () =>
      checkFix(
        'Remove the comment',
        `
const socket = new WebSocket(url);
  // closewise-disable-/*|*/next-line reserved-code -- it was meant
  socket.close(4000);
`,
        `
const socket = new WebSocket(url);
  socket.close(4000);
`,
      ));

    test('from the end of a line, with the space before it', () =>
      checkFix(
        'Remove the comment',
        `\nnew WebSocket(url).close(4000); // closewise-disable-/*|*/line\r\nnext();\r\n`,
        `\nnew WebSocket(url).close(4000);\r\nnext();\r\n`,
      ));

    test('from the middle of a line', () =>
      checkFix(
        'Remove the comment',
        `new WebSocket(url).close(4000 /* closewise-disable-/*|*/line */); next();`,
        `new WebSocket(url).close(4000); next();`,
      ));

    test('with the braces of JSX', () =>
      checkFix(
        'Remove the comment',
        `
//- file: a.tsx
export const a = (
  <p>
    {/* closewise-disable-/*|*/next-line */}
    {new WebSocket(url).close(4000)}
  </p>
);
`,
        `
//- file: a.tsx
export const a = (
  <p>
    {new WebSocket(url).close(4000)}
  </p>
);
`,
      ));

    test('but not with the braces of a block', () =>
      checkFix(
        'Remove the comment',
        `try { new WebSocket(url).close(4000); } catch { /* closewise-disable-/*|*/line */ }`,
        `try { new WebSocket(url).close(4000); } catch { }`,
      ));

    test('at the end of the file', () =>
      checkFix(
        'Remove the comment',
        `new WebSocket(url).close(4000);\n// closewise-disable-/*|*/file`,
        `new WebSocket(url).close(4000);`,
      ));

    test('together with what ends the block', () =>
      checkFix(
        'Remove the comment',
        `
/* closewise-disable/*|*/ reserved-code */
new WebSocket(url).close(4000);
/* closewise-enable reserved-code */
`,
        `
new WebSocket(url).close(4000);
`,
      ));

    test('one id of several, in both ends of a block', () =>
      checkFix(
        'Remove out-of-range from the comment',
        `
/* closewise-disable reserved-code, out-of-/*|*/range */
new WebSocket(url).close(1006);
/* closewise-enable reserved-code, out-of-range */
`,
        `
/* closewise-disable reserved-code */
new WebSocket(url).close(1006);
/* closewise-enable reserved-code */
`,
      ));

    test('the first id of several, and the reason stays', () =>
      checkFix(
        'Remove out-of-range from the comment',
        `new WebSocket(url).close(1006); // closewise-disable-line out-of/*|*/-range, reserved-code -- meant`,
        `new WebSocket(url).close(1006); // closewise-disable-line reserved-code -- meant`,
      ));
  });

  suite('are mended', () => {
    test('a slip of the pen', () =>
      checkFixOfMore(
        'Change it to reserved-code',
        `new WebSocket(url).close(1006); // closewise-disable-line closewise/reserved-cod/*|*/`,
        `new WebSocket(url).close(1006); // closewise-disable-line reserved-code`,
      ));

    test('dashes before the reason', () =>
      checkFix(
        'Put -- before the reason',
        `new WebSocket(url).close(1006); // closewise-disable-line reserved-code the /*|*/mock sends it`,
        `new WebSocket(url).close(1006); // closewise-disable-line reserved-code -- the mock sends it`,
      ));

    test('not where there is nothing to suppress either', async () => {
      const text = (words: string) => `new WebSocket(url).close(4000); // closewise-disable-line ${words}`;
      await checkFixes(text('reserved-cod/*|*/'), ['Remove the comment']);
      await checkFixes(text('the mock /*|*/sends it'), ['Remove the comment']);
      await check(`
new WebSocket(url).close(4000); // closewise-disable-line the mock sends it
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] 💡: Closewise finds nothing
//| in this line, so this comment has no effect. Remove it.
`);
    });

    test('nothing is near', () =>
      checkFixes(`new WebSocket(url).close(4000); // closewise-disable-line no-con/*|*/sole`, ['Remove the comment']));
  });

  suite('are added', () => {
    test('above the line', () =>
      checkFix(
        line,
        `
function drop() {
  new WebSocket(url).close(10/*|*/06);
}
`,
        `
function drop() {
  // closewise-disable-next-line reserved-code
  new WebSocket(url).close(1006);
}
`,
      ));

    test('with tabs', () =>
      checkFix(
        line,
        `{\tconst socket = new WebSocket(url);\n\tsocket.close(10/*|*/06);\n}`,
        `{\tconst socket = new WebSocket(url);\n\t// closewise-disable-next-line reserved-code\n\tsocket.close(1006);\n}`,
      ));

    test('in a file of Windows', () =>
      checkFix(
        line,
        `const socket = new WebSocket(url);\r\nsocket.close(10/*|*/06);\r\n`,
        `const socket = new WebSocket(url);\r\n// closewise-disable-next-line reserved-code\r\nsocket.close(1006);\r\n`,
      ));

    test('above what other tools are told of the line', () =>
      checkFix(
        line,
        `
const socket = new WebSocket(url);
// why
// eslint-disable-next-line some-rule
// prettier-ignore
socket.close(10/*|*/06);
`,
        `
const socket = new WebSocket(url);
// why
// closewise-disable-next-line reserved-code
// eslint-disable-next-line some-rule
// prettier-ignore
socket.close(1006);
`,
      ));

    test('to the comment that is there', () =>
      checkFix(
        line,
        `
const socket = new WebSocket(url);
// closewise-disable-next-line out-of-range -- both are meant
socket.close(10/*|*/06); socket.close(5000);
`,
        `
const socket = new WebSocket(url);
// closewise-disable-next-line out-of-range, reserved-code -- both are meant
socket.close(1006); socket.close(5000);
`,
      ));

    test('to the comment at the end of the line', () =>
      checkFix(
        line,
        `new WebSocket(url).close(10/*|*/06); new WebSocket(url).close(5000); // closewise-disable-line out-of-range`,
        `new WebSocket(url).close(1006); new WebSocket(url).close(5000); // closewise-disable-line out-of-range, reserved-code`,
      ));

    test('among the arguments of a call', () =>
      checkFix(
        line,
        `
new WebSocket(url).close(
  10/*|*/06,
);
`,
        `
new WebSocket(url).close(
  // closewise-disable-next-line reserved-code
  1006,
);
`,
      ));

    test('among the children of an element', () =>
      checkFix(
        line,
        `
//- file: a.tsx
export const a = (
  <p>
    Hello
    {new WebSocket(url).close(10/*|*/06)}
  </p>
);
`,
        `
//- file: a.tsx
export const a = (
  <p>
    Hello
    {/* closewise-disable-next-line reserved-code */}
    {new WebSocket(url).close(1006)}
  </p>
);
`,
      ));

    test('among the attributes of an element', () =>
      checkFix(
        line,
        `
//- file: a.tsx
export const a = (
  <button
    onClick={() => new WebSocket(url).close(10/*|*/06)}
  />
);
`,
        `
//- file: a.tsx
export const a = (
  <button
    // closewise-disable-next-line reserved-code
    onClick={() => new WebSocket(url).close(1006)}
  />
);
`,
      ));

    test('not between the words of a text', () =>
      checkFix(
        line,
        `
//- file: a.tsx
export const a = (
  <p>
    One,
    two {new WebSocket(url).close(10/*|*/06)}
  </p>
);
`,
        `
//- file: a.tsx
export const a = (
  <p>
    One,
    two {new WebSocket(url).close(1006 /* closewise-disable-line reserved-code */)}
  </p>
);
`,
      ));

    test('not in a template', () =>
      checkFix(
        line,
        'const text = `\n  ${new WebSocket(url).close(10/*|*/06)}\n`;\n',
        'const text = `\n  ${new WebSocket(url).close(1006 /* closewise-disable-line reserved-code */)}\n`;\n',
      ));

    test('in a template, where what is found goes on', async () => {
      const parts = ['const text = `\n  ${new WebSocket(url).close(', 'is/*|*/Clean', '\n ? 1000\n : 1006)}\n`;\n'];
      const [before, , after] = parts;
      await checkFix(line, parts.join(''), `${before}isClean // closewise-disable-line reserved-code${after}`);
      await checkFix(
        line,
        `${before}is/*|*/Clean // why${after}`,
        `${before}/* closewise-disable-line reserved-code */ isClean // why${after}`,
      );
    });

    test('behind a template', () =>
      checkFix(
        line,
        'const text = `\n`; new WebSocket(url).close(10/*|*/06);\n',
        'const text = `\n`; new WebSocket(url).close(1006); // closewise-disable-line reserved-code\n',
      ));

    test('behind a template, where a comment is already', () =>
      checkFix(
        line,
        'const text = `\n`; new WebSocket(url).close(10/*|*/06); // why\n',
        'const text = `\n`; new WebSocket(url).close(1006 /* closewise-disable-line reserved-code */); // why\n',
      ));

    test('where a comment ends', () =>
      checkFix(
        line,
        '/* one\n two */ new WebSocket(url).close(10/*|*/06);\n',
        '/* one\n two */ new WebSocket(url).close(1006); // closewise-disable-line reserved-code\n',
      ));

    test('at the top of the file', () =>
      checkFix(
        file,
        `import { a } from 'a';\nnew WebSocket(url).close(10/*|*/06);\n`,
        `// closewise-disable-file reserved-code\nimport { a } from 'a';\nnew WebSocket(url).close(1006);\n`,
      ));

    test('behind #! and the licence', () =>
      checkFix(
        file,
        `#!/usr/bin/env node\n/*\n * Licence\n */\n\nnew WebSocket(url).close(10/*|*/06);\n`,
        `#!/usr/bin/env node\n/*\n * Licence\n */\n// closewise-disable-file reserved-code\n\nnew WebSocket(url).close(1006);\n`,
      ));

    test('behind what a test runner reads', () =>
      checkFix(
        file,
        `/** @jest-environment jsdom */\r\nnew WebSocket(url).close(10/*|*/06);\r\n`,
        `/** @jest-environment jsdom */\r\n// closewise-disable-file reserved-code\r\nnew WebSocket(url).close(1006);\r\n`,
      ));

    test('to the comment for the file', () =>
      checkFix(
        file,
        `// closewise-disable-file out-of-range\nnew WebSocket(url).close(10/*|*/06);\nnew WebSocket(url).close(5000);`,
        `// closewise-disable-file out-of-range, reserved-code\nnew WebSocket(url).close(1006);\nnew WebSocket(url).close(5000);`,
      ));
  });
});
