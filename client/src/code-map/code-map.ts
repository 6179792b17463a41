import { commands, window, type ExtensionContext, type TreeView, type ViewBadge } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { provideBadges, worthKnowing } from './badges.ts';
import { KeptChoices } from './choices.ts';
import { registerCodeMapCommands } from './commands.ts';
import { forgetNot } from './context.ts';
import type { CodeMapAnswer, CodeMapNode } from './node.ts';
import { offerCodeMapPage } from './page.ts';
import { showBusy } from './progress.ts';
import { CodeMapTree } from './tree.ts';

/** The view with the close codes of the workspace, and what it shows. */
export interface CodeMapView {
  readonly tree: CodeMapTree;
  readonly view: TreeView<CodeMapNode>;
}

const nothing: CodeMapAnswer = { nodes: [], observations: 0 };

/** Shows the close codes of the workspace as a tree and as a page, for as long as the extension runs. */
export function showCodeMap(client: BaseLanguageClient, context: ExtensionContext): CodeMapView {
  const choices = new KeptChoices(context);
  let isEmpty = false;
  /** As long as more is to come, nobody is told that there is nothing. */
  const welcome = (): void =>
    void commands.executeCommand('setContext', 'closewise.codeMap.isEmpty', isEmpty && !busy.isBusy());
  const fetch = async (): Promise<CodeMapAnswer> => {
    const answer = await ask(client, choices);
    view.badge = badgeOf(answer.observations);
    isEmpty = answer.nodes.length === 0;
    welcome();
    return answer;
  };
  const tree = new CodeMapTree(fetch);
  const view = window.createTreeView('closewise.codeMap', { treeDataProvider: tree, showCollapseAll: true });
  const busy = showBusy('closewise.codeMap');
  const page = offerCodeMapPage(client, context);
  context.subscriptions.push(
    tree,
    view,
    choices,
    busy,
    page,
    choices.onDidChange(() => tree.renew()),
    client.onNotification('closewise/codeMapChanged', ({ busy: isBusy }: { readonly busy: boolean }) => {
      busy.set(isBusy);
      welcome();
      tree.renew();
      if (!isBusy) page.renew();
    }),
    client.onDidChangeState(({ newState }) => {
      busy.set(false);
      if (newState === State.Running) tree.renew();
    }),
    registerCodeMapCommands({ tree, view }, choices),
    provideBadges(),
    forgetNot(context),
  );
  return { tree, view };
}

/** Nothing where the server has no answer: it is about to end, or has only just been started. */
async function ask(client: BaseLanguageClient, choices: KeptChoices): Promise<CodeMapAnswer> {
  try {
    return await client.sendRequest<CodeMapAnswer>('closewise/codeMap', choices.now);
  } catch {
    return nothing;
  }
}

function badgeOf(observations: number): ViewBadge | undefined {
  return observations === 0 ? undefined : { value: observations, tooltip: worthKnowing(observations) };
}
