import { rulePages } from '../../server/src/core.ts';

/** The table of all rules, as Markdown, with links to their pages in `folder`, which is empty or ends in a slash. */
export function ruleTable(folder: string): string {
  const rows = rulePages.map(
    ({ id, summary, severity }) => `| [\`${id}\`](${folder}${id}.md) | ${summary} | ${severity} |`,
  );
  return ['| Rule | What it reports | Default |', '| --- | --- | --- |', ...rows].join('\n');
}
