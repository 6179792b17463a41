import { commands, Disposable, env } from 'vscode';
import type { KeptChoices } from './choices.ts';
import { showView } from './context.ts';
import type { CodeMapNode, Grouping } from './node.ts';
import { reveal } from './reveal.ts';
import type { CodeMapView } from './view.ts';

/** What the menus of the view offer, and the ways to it. */
export function registerCodeMapCommands(codeMap: CodeMapView, choices: KeptChoices): Disposable {
  const { tree, view } = codeMap;
  const group = (by: Grouping) => () => choices.change({ by });
  const run: Readonly<Record<string, (node?: CodeMapNode) => unknown>> = {
    groupByCode: group('code'),
    groupByFile: group('file'),
    groupBySide: group('side'),
    hideTests: () => choices.change({ hideTests: true }),
    showTests: () => choices.change({ hideTests: false }),
    showObserved: () => choices.change({ onlyObserved: true }),
    showAll: () => choices.change({ onlyObserved: false }),
    refresh: () => tree.renew(),
    show: focus,
    reveal: () => reveal(codeMap, choices),
    copy: (node = view.selection[0]) => node && env.clipboard.writeText(textOf(node)),
    lookUp: node => node && commands.executeCommand('closewise.lookUp', { query: String(node.plain.code) }),
  };
  return Disposable.from(
    ...Object.entries(run).map(([name, each]) => commands.registerCommand(`closewise.codeMap.${name}`, each)),
  );
}

async function focus(): Promise<void> {
  showView();
  await commands.executeCommand('closewise.codeMap.focus');
}

/** As one would read it: `1006 Abnormal Closure`, and what it says besides. */
function textOf({ plain: { label, description } }: CodeMapNode): string {
  return description ? `${label} ${description}` : label;
}
