import { commands, Disposable, env, l10n, window } from 'vscode';
import type { CodeMapView } from './code-map.ts';
import type { KeptChoices } from './choices.ts';
import { showView } from './context.ts';
import type { CodeMapNode, Grouping } from './node.ts';
import { nodeAt } from './reveal.ts';

/** What the menus of the view offer, and the ways to it. */
export function registerCodeMapCommands({ tree, view }: CodeMapView, choices: KeptChoices): Disposable {
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
    reveal: () => reveal({ tree, view }),
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

/** Shows where the code at the cursor is in the map. */
async function reveal({ tree, view }: CodeMapView): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  showView();
  const node = nodeAt(await tree.all(), editor.document.uri, editor.selection.active);
  if (node) await view.reveal(node, { select: true, focus: true, expand: true });
  else void window.showInformationMessage(l10n.t('The code map shows no close code of this file.'));
}

/** As one would read it: `1006 Abnormal Closure`, and what it says besides. */
function textOf({ plain: { label, description } }: CodeMapNode): string {
  return description ? `${label} ${description}` : label;
}
