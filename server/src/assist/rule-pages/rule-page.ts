import type { Analyser } from '../../analysis/analysis.ts';
import type { Fix, RuleExample, RulePage } from '../../rules/rule.ts';
import { rulePages, rules } from '../../rules/rules.ts';
import { behaviourOf, followingIds } from './api-behaviour.ts';
import { capitalised } from './capitalised.ts';
import { relatedTo } from './related-rules.ts';
import { showExample, type ShownExample } from './shown-example.ts';

/**
 * The page of a rule in the manual, as Markdown. Its examples are analysed, and stand there with all that is said of them.
 * Links lead to the pages of other rules beside it.
 */
export function rulePage(page: RulePage, analyser: Analyser): string {
  const show = (each: RuleExample): ShownExample => showExample(each, page, analyser);
  const bad = page.bad.map(show);
  return [
    `# ${page.id}`,
    page.summary,
    levelOf(page, bad),
    '## Why',
    page.explanation,
    '## Reported',
    ...bad.map(exampleInWords),
    '## Not reported',
    ...page.good.map(show).map(exampleInWords),
    ...behaviourTable(page),
    '## Settings',
    settingsFor(page),
    '## When to turn it off',
    page.whenToTurnOff,
    ...relatedLinks(page),
  ].join('\n\n');
}

/** `Level: **error**. 💡 It has quick fixes.` */
function levelOf({ severity }: RulePage, bad: readonly ShownExample[]): string {
  const level = severity === 'off' ? '**off**, until you turn it on' : `**${severity}**`;
  const fixes = bad.flatMap(({ findings }) => findings).flatMap(finding => finding.fixes.filter(canBeMade));
  const said = [`Level: ${level}.`];
  if (fixes.length > 0) said.push('💡 It has quick fixes.');
  if (fixes.some(fix => fix.preferred)) {
    said.push('The preferred one is also made by *Fix All*, [on save](../../README.md#fixes) if you like.');
  }
  return said.join(' ');
}

function exampleInWords({ title, source, findings }: ShownExample): string {
  const said = findings.map(({ message, fixes }) => {
    const titles = fixes.filter(canBeMade).map(fix => `${fix.title}${fix.preferred ? ' (preferred)' : ''}`);
    return titles.length === 0 ? `> ${message}` : `> ${message}\n>\n> 💡 ${titles.join(' · ')}`;
  });
  return [`### ${capitalised(title, source)}`, `\`\`\`ts\n${source}\n\`\`\``, ...said].join('\n\n');
}

function canBeMade({ disabled }: Fix): boolean {
  return disabled === undefined;
}

const howFollowersAreShown =
  'Libraries that hand the code to another socket are shown over the WebSocket of browsers and Node, and on servers over `ws`.';

function behaviourTable(page: RulePage): readonly string[] {
  const behaviour = behaviourOf(page);
  if (behaviour.length === 0) return [];
  const rows = behaviour.map(
    ({ does, ids }) => `| ${capitalised(does).replaceAll('|', '\\|')} | ${ids.map(id => `\`${id}\``).join(', ')} |`,
  );
  return [
    '## What each API does',
    ['| What it does | APIs |', '| --- | --- |', ...rows].join('\n'),
    [
      'The names are those of the [table of APIs](../../README.md#apis).',
      ...(behaviour.some(({ ids }) => ids.some(id => followingIds.has(id))) ? [howFollowersAreShown] : []),
      'Where an API is missing, the rule has nothing to say of it.',
    ].join(' '),
  ];
}

function settingsFor({ id, severity }: RulePage): string {
  const other =
    severity === 'off' ? 'hint' : severity === 'hint' ? 'off' : severity === 'warning' ? 'error' : 'warning';
  return [
    `The level is \`error\`, \`warning\`, \`hint\` or \`off\`. For everyone on the team, set it in \`closewise.config.json\`:`,
    `\`\`\`json\n{ "rules": { "${id}": "${other}" } }\n\`\`\``,
    `For yourself, in the settings of VS Code, which win over the file:`,
    `\`\`\`json\n{ "closewise.rules": { "${id}": "${other}" } }\n\`\`\``,
    ...(rules.some(rule => rule.id === id)
      ? [`To keep one line as it is, say why:`, `\`\`\`ts\n// closewise-disable-next-line ${id} -- the reason\n\`\`\``]
      : []),
  ].join('\n\n');
}

function relatedLinks({ id }: RulePage): readonly string[] {
  const related = relatedTo(id).flatMap(other => rulePages.find(rule => rule.id === other) ?? []);
  if (related.length === 0) return [];
  return ['## Related', related.map(rule => `- [\`${rule.id}\`](${rule.id}.md): ${rule.summary}`).join('\n')];
}
