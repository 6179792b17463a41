import { readFileSync, readdirSync } from 'node:fs';
import {
  codeRows,
  explain,
  findingsOf,
  hoverAt,
  protocols,
  rulePages,
  runtimeChoices,
  runtimeInWords,
  suppressionFixes,
  type Analysis,
  type Level,
} from '../../../server/src/core.ts';
import { libraryApis } from '../../../server/src/assist/rule-pages/api-behaviour.ts';
import { analysisOf } from '../fixture.ts';
import { fixtureOf } from '../fixture-files.ts';
import { assertTranslated, speakEnglish, speakPseudoLanguage } from './pseudo-language.ts';

const folder = 'test/fixtures/findings';
const allRules = new Map<string, Level>(rulePages.map(({ id }) => [id, 'hint']));

suite('in another language, nothing is English', () => {
  suiteSetup(speakPseudoLanguage);
  suiteTeardown(speakEnglish);

  for (const name of readdirSync(folder)) {
    test(`findings, fixes and hovers in ${name}`, async () => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const isNamed = /^(?:\/\/- (?!file:)\w+: .*\n)*\/\/- file: /.test(text);
      const fixture = fixtureOf(isNamed ? text : text.replace(/^(?:\/\/- .*\n)*/, `$&//- file: ${name}\n`));
      for (const [path, source] of fixture.files) {
        if (/\.json$|node_modules/.test(path)) continue;
        assertTranslated(saidOf(await analysisOf(fixture, path, source)));
      }
    });
  }

  test('what is known of each code, API and protocol', () => {
    const queries = [
      ...Array.from({ length: 20 }, (_, index) => String(1000 + index)),
      ...['404', '500', '999', '2000', '2999', '3000', '3003', '3999', '4000', '4403', '5000', '65535'],
      ...protocols.map(({ label }) => label),
      ...libraryApis.map(({ id }) => id),
    ];
    assertTranslated(queries.flatMap(query => explain(query).map(({ markdown }) => markdown)));
  });

  test('the list to look codes up in', () => {
    assertTranslated(codeRows(protocols).flatMap(({ meaning, sender }) => [meaning, sender]));
  });

  test('the runtimes that can be chosen', () => {
    assertTranslated(runtimeChoices().map(({ summary }) => summary));
  });
});

/** All that is said of a file. */
function saidOf(analysis: Analysis): readonly string[] {
  const findings = findingsOf(analysis, { rules: allRules });
  const runtime = runtimeInWords(analysis);
  return [
    ...findings.flatMap(finding => [
      finding.message,
      ...finding.related.map(({ message }) => message),
      ...[...finding.fixes, ...suppressionFixes(finding, analysis)].flatMap(({ title, disabled = '' }) => [
        title,
        disabled,
      ]),
    ]),
    ...analysis.uses.map(({ span }) => hoverAt(analysis, span.start)?.markdown ?? ''),
    ...(runtime ? [runtime.because] : []),
  ];
}
