import assert from 'node:assert/strict';
import { explain } from '../../server/src/assist/explain.ts';
import { codeRows } from '../../server/src/assist/code-rows.ts';
import { withoutEscapes } from '../../server/src/assist/markdown.ts';
import { ownProtocol } from '../../server/src/configuration/own-codes.ts';
import { hoverAt, inlayHintDetails } from '../../server/src/core.ts';
import { speak } from '../../server/src/l10n/language.ts';
import { codeTooltip } from '../../server/src/lsp/code-map/tooltip.ts';
import { analysisOf, completionsIn } from './fixture.ts';
import { fixtureOf, textAtCursor } from './fixture-files.ts';
import { mapOf } from './map/picture.ts';

const hostile = [
  '![](https://evil.example/t.png)',
  '[run](command:closewise.lookUp?%5B%5D)',
  '<command:closewise.lookUp>',
  '<img src="https://evil.example/t.png">',
  'fine\n\n# Big\n\n---',
  '](command:a) **b** [c',
  '`a` | b',
];
const ordinary = ['close_code', 'Kicked (by a moderator)', 'OAuth 2.0: expired', "it's R&D"];

function configuration(codes: object): string {
  return `//- file: closewise.config.json\n${JSON.stringify({ codes })}\n`;
}

/** What of a page is Markdown: without escapes and code. */
function live(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]|(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}

/** `text` is readable in a page, and nothing in it is Markdown. */
function assertShown(markdown: string, text: string): void {
  assert.doesNotMatch(live(markdown), /\]\((?!https:\/\/(?!evil))|<|^#|^---$/m, markdown);
  const line = text.replace(/\s+/g, ' ').trim();
  assert.ok(withoutEscapes(markdown).includes(line), `${line} is in\n${markdown}`);
  if (ordinary.includes(text)) assert.ok(markdown.includes(text), `${text} needs no escapes in\n${markdown}`);
}

async function hoverIn(source: string): Promise<string> {
  const fixture = fixtureOf(source);
  const analysis = await analysisOf(fixture, fixture.path, textAtCursor(fixture));
  const { markdown } = hoverAt(analysis, fixture.offset) ?? {};
  assert.ok(markdown);
  assert.equal(inlayHintDetails(analysis, fixture.offset).markdown, markdown, 'the tooltip of a hint says the same');
  return markdown;
}

suite('what a project writes', () => {
  for (const text of [...hostile, ...ordinary]) {
    test(`${JSON.stringify(text)} is shown as it is`, async () => {
      const codes = { 4001: { name: text, meaning: text }, 3000: { name: text, meaning: text } };
      const set = configuration(codes);

      const hover = await hoverIn(`new WebSocket(url).close(/*|*/4001);\n${set}`);
      assertShown(hover.split('\n')[0]!, text);
      assertShown(hover, text);
      assertShown(await hoverIn(`new WebSocket(url).close(/*|*/3000);\n${set}`), text);
      assertShown(await hoverIn(`new WebSocket(url).onclose = e => e.code === /*|*/4001;\n${set}`), text);

      const { completions } = await completionsIn(`new WebSocket(url).close(/*|*/);\n${set}`);
      for (const code of ['4001', '3000']) {
        const item = completions?.items.find(({ label }) => label === code);
        assertShown(item?.documentation ?? '', text);
      }

      const own = [ownProtocol(codes)!];
      for (const [code, title] of [
        [4001, `4001 ${text}`],
        [3000, '3000 Unauthorized'],
      ] as const) {
        const [page] = explain(String(code), { own });
        assert.equal(page?.title, title, 'a title is plain text');
        assertShown(page.markdown, text);
      }

      const map = await mapOf(`new WebSocket(url).close(4001, ${JSON.stringify(text)});\n${set}`);
      const mapped = map.codes.find(({ code }) => code === 4001);
      assert.ok(mapped);
      assertShown(codeTooltip(mapped), text);
    });

    test(`${JSON.stringify(text)} as the key of a constant`, async () => {
      const table = `export const Codes = { ${JSON.stringify(text)}: 4001 } as const;\n`;
      const sent = `new WebSocket(url).close(Codes[${JSON.stringify(text)}]/*|*/);`;
      const hover = await hoverIn(table + sent);
      assertShown(hover, '4001');
      const map = await mapOf(table + sent);
      assertShown(codeTooltip(map.codes[0]!), '4001');
    });
  }

  test('the names of folders and packages that say why', async () => {
    const folder = '[run](command:b)';
    const markdown = await hoverIn(
      `//- file: ${folder}/a.ts\nnew WebSocket(url).close(/*|*/4004);\n//- file: ${folder}/bun.lock\n{}\n//- file: ${folder}/package.json\n{ "dependencies": { "discord.js": "1" } }`,
    );
    assertShown(markdown, `because of ${folder}/bun.lock`);
    assertShown(markdown, `because ${folder}/package.json depends on discord.js`);
  });

  test('is said in its own words in every language', async () => {
    const codes = { 4001: { name: 'yes', meaning: 'yes' } };
    const own = ownProtocol(codes)!;
    try {
      for (const language of ['de', 'ja', 'zh-cn']) {
        speak(language);
        const set = configuration(codes);
        assert.match(
          await hoverIn(`new WebSocket(url).close(/*|*/4001);\n${set}`),
          /^\*\*4001 yes\*\*.*\n\n.*\n\nyes\W/,
        );
        assert.equal(codeRows([own]).find(({ from }) => from === 4001)?.meaning, 'yes');
        assert.match(explain('4001', { own: [own] })[0]!.markdown, /^yes\n/);
      }
    } finally {
      speak(undefined);
    }
  });
});
