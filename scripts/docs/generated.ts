import { loadAnalyser, rulePage, rulePages } from '../../server/src/core.ts';
import { apiTable, handedOut } from './api-table.ts';
import { protocolTable } from './protocol-table.ts';
import { ruleTable } from './rule-table.ts';
import { configurationTable, settingsTable } from './settings-table.ts';

export { bundleFiles } from './bundles.ts';
export { jsonSchemas, withContributions, withTexts } from './settings-schema.ts';

/** The pieces of the README that are made from the sources: by the name that stands in the comments around each. */
const pieces: Readonly<Record<string, () => string>> = {
  rules: () => ruleTable('docs/rules/'),
  apis: apiTable,
  'handed out': handedOut,
  protocols: protocolTable,
  configuration: configurationTable,
  settings: settingsTable,
};

/** The text of the README with its generated pieces made anew; throws where the comments around one are missing. */
export function withGeneratedPieces(readme: string): string {
  return Object.entries(pieces).reduce((text, [name, make]) => {
    const [begin, end] = [`<!-- generated: ${name} -->\n`, `\n<!-- end of ${name} -->`];
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`README.md has no place for: ${name}`);
    return before + begin + make() + end + after;
  }, readme);
}

/** The folder of the files that are generated as a whole. */
export const rulesFolder = 'docs/rules';

/** What belongs into that folder: by name, the text of every file. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const analyser = await loadAnalyser();
  const pages = rulePages.map(
    rule =>
      [
        `${rule.id}.md`,
        `<!-- Written by "npm run docs" from server/src/rules/${rule.id}.ts. -->\n\n${rulePage(rule, analyser)}\n`,
      ] as const,
  );
  return new Map([['README.md', rulesIndex()], ...pages]);
}

function rulesIndex(): string {
  return `<!-- Written by "npm run docs". -->

# Rules

${ruleTable('')}

How to set their levels, and how to keep a line as it is: see [Settings](../../README.md#settings) and
[Suppressions](../../README.md#suppressions).
`;
}
