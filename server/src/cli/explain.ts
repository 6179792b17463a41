import { explain as findExplanations, rules, type Rule } from '../core.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { renderMarkdown } from './markdown.ts';
import type { Terminal } from './terminal.ts';

/** With more answers than this, only their titles are printed. */
const mostInFull = 3;

/**
 * Prints what is known of a code, a range or a name, or the page of a rule. That nothing is known under a name is an
 * answer and no failure to run, so it ends like a search without a match.
 */
export async function explain(query: string, terminal: Terminal): Promise<ExitCode> {
  const markdown = answer(query);
  if (markdown === undefined) {
    const ids = rules.map(({ id }) => id);
    terminal.note(
      `closewise: nothing is known as '${query}'. Try a number (1006), a name (goingAway) or a rule (${ids.join(', ')}).`,
    );
    return exitCodes.problems;
  }
  await terminal.print(`${renderMarkdown(markdown, terminal.colours)}\n`);
  return exitCodes.clean;
}

function answer(query: string): string | undefined {
  const rule = rules.find(({ id }) => id === query.toLowerCase());
  if (rule) return pageOf(rule);
  const explanations = findExplanations(query);
  if (explanations.length === 0) return undefined;
  if (explanations.length > mostInFull) {
    return [
      `# ${explanations.length} codes go by '${query}'`,
      '',
      ...explanations.map(({ title }) => `- ${title}`),
    ].join('\n');
  }
  return explanations.map(({ title, markdown }) => `# ${title}\n\n${markdown}`).join('\n\n');
}

/** A rule's page, in Markdown. */
function pageOf({ id, severity, summary, explanation, bad, good }: Rule): string {
  const example = (label: string, { title, source }: Rule['bad'][number]): string =>
    `## ${label}: ${title}\n\n\`\`\`ts\n${source.trim()}\n\`\`\``;
  const examples = [...bad.map(each => example('Reported', each)), ...good.map(each => example('Not reported', each))];
  return [`# ${id} (${severity})`, summary, explanation, ...examples].join('\n\n');
}
