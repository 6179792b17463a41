import path from 'node:path';
import { configurationNames } from '../configuration/locations.ts';
import {
  asMarkdown,
  explain as findExplanations,
  isOwn,
  loadAnalyser,
  nearestId,
  rulePage,
  rulePages,
  type Protocol,
} from '../core.ts';
import { settingsForRun } from './configurations.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { renderMarkdown } from './markdown.ts';
import { withForwardSlashes } from './paths.ts';
import type { Terminal } from './terminal.ts';

/** With more answers than this, only their titles are printed. */
const mostInFull = 3;

const ruleIds = rulePages.map(({ id }) => id);

/**
 * Prints what is known of a code, a range or a name, or the page of a rule; of a code that the configuration of the working
 * folder names, that first. That nothing is known under a name is an answer and no failure to run, so it ends like a search
 * without a match.
 */
export async function explain(query: string, terminal: Terminal): Promise<ExitCode> {
  const markdown = await answer(query, terminal);
  if (markdown === undefined) {
    terminal.note(`closewise: nothing is known as '${query}'. ${advice(query)}`);
    return exitCodes.problems;
  }
  await terminal.print(`${renderMarkdown(markdown, terminal.colours, terminal.columns)}\n`);
  return exitCodes.clean;
}

async function answer(query: string, terminal: Terminal): Promise<string | undefined> {
  const rule = rulePages.find(
    ({ id }) =>
      id ===
      query
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
  );
  if (rule) return rulePage(rule, await loadAnalyser());
  const explanations = findExplanations(query, { own: ownCodes(terminal), wayTo });
  if (explanations.length === 0) return undefined;
  if (explanations.length > mostInFull) {
    return [
      `# ${explanations.length} codes go by '${asMarkdown(query)}'`,
      '',
      ...explanations.map(({ title }) => `- ${asMarkdown(title)}`),
    ].join('\n');
  }
  return explanations.map(({ title, markdown }) => `# ${asMarkdown(title)}\n\n${markdown}`).join('\n\n');
}

function wayTo({ id }: Protocol): string {
  return `\`closewise explain ${id}\` has the other codes of a protocol, and where they are written.`;
}

/** The codes that the configuration of the working folder names. What is wrong in it is told, and the rest is used. */
function ownCodes(terminal: Terminal): readonly Protocol[] {
  const { workingFolder } = terminal;
  const settingsOf = settingsForRun(
    {},
    workingFolder,
    (file, message, place) => {
      const name = withForwardSlashes(path.relative(workingFolder, file));
      terminal.note(place === undefined ? `closewise: ${name}: ${message}` : `${name}:${place}: ${message}`);
    },
    new Set(),
  );
  const [configuration = ''] = configurationNames;
  const spoken = settingsOf?.(path.join(workingFolder, configuration)).protocols ?? [];
  return spoken.filter(isOwn);
}

function advice(query: string): string {
  const meant = nearestId(query, ruleIds);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  const list = ruleIds.map(id => `\n  ${id}`).join('');
  return `Try a number (1006), a name (goingAway), an API (ws), a protocol (discord) or a rule:${list}`;
}
