import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver/node';
import { findingsOf, hoverAt } from '../../server/src/core.ts';
import { speak } from '../../server/src/l10n/language.ts';
import { analysisOf } from '../unit/fixture.ts';
import { fixtureOf } from '../unit/fixture-files.ts';
import { everything } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(1001);
`;

/** What is said of 1001 in the text. */
interface Said {
  readonly message: string;
  readonly fix: string;
  readonly hover: string;
}

/** The same in the language of a locale, made without a server. */
async function saidIn(locale: string | undefined): Promise<Said> {
  speak(locale);
  try {
    const analysis = await analysisOf(fixtureOf(`//- file: client.ts\n${text}`), '/client.ts', text);
    const findings = findingsOf(analysis);
    const [finding] = findings;
    const fix = finding?.fixes.find(({ preferred }) => preferred)?.title ?? '';
    const hover = hoverAt(analysis, text.indexOf('1001'), findings)?.markdown ?? '';
    return { message: finding?.message ?? '', fix, hover };
  } finally {
    speak(undefined);
  }
}

/** The same as a server says it to a client that is in that locale. */
async function served(locale: string | undefined): Promise<Said> {
  let said: Said | undefined;
  await withServer({ capabilities: everything, ...(locale !== undefined && { locale }) }, async client => {
    const document = await client.open('client.ts', text);
    const [finding] = await document.pull();
    const actions = await document.codeActions('1001', { only: ['quickfix'] });
    const { value } = (await document.hover('1001'))?.contents as MarkupContent;
    said = {
      message: finding?.message as string,
      fix: actions.find(({ isPreferred }) => isPreferred)?.title ?? '',
      hover: value,
    };
  });
  assert.ok(said);
  return said;
}

suite('language', function () {
  this.timeout(30_000);

  for (const locale of ['de', 'ja', 'zh-cn']) {
    test(`of ${locale}`, async () => {
      const [said, expected, english] = [await served(locale), await saidIn(locale), await saidIn('en')];
      assert.deepEqual({ ...said, hover: said.hover.slice(0, expected.hover.length) }, expected);
      for (const key of ['message', 'fix', 'hover'] as const) assert.notEqual(said[key], english[key]);
    });
  }

  for (const locale of [undefined, 'en-US', 'zh-tw', 'xx', '!! not a language']) {
    test(`is English for ${locale === undefined ? 'a client that says none' : `"${locale}"`}`, async () => {
      const [said, english] = [await served(locale), await saidIn('en')];
      assert.deepEqual({ ...said, hover: said.hover.slice(0, english.hover.length) }, english);
      assert.notEqual(english.message, '');
    });
  }
});
