import { commands, window, type ExtensionContext } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { askServerSilently } from '../ask-server.ts';
import { provideBadges } from './badges.ts';
import { showBusy } from './busy-bar.ts';
import { KeptChoices } from './choices.ts';
import { registerCodeMapCommands } from './commands.ts';
import { rememberCodes } from './context.ts';
import { hang, nodesBelow, type CodeMapAnswer, type CodeMapChoices, type CodeMapNode } from './node.ts';
import { offerCodeMapPage } from './page.ts';
import { CodeMapTree } from './tree.ts';
import type { CodeMapView } from './view.ts';

const nothing: CodeMapAnswer = { nodes: [], busy: false };

/** Shows the close codes of the workspace as a tree and as a page, for as long as the extension runs. */
export function showCodeMap(client: BaseLanguageClient, context: ExtensionContext): CodeMapView {
  const choices = new KeptChoices(context);
  let shown = nothing;
  /** What the server before has found is shown until this one has looked at everything itself. */
  let isFromBefore = false;
  /** As long as more is to come, nobody is told that there is nothing. */
  const welcome = (): void =>
    void commands.executeCommand('setContext', 'closewise.codeMap.isEmpty', shown.nodes.length === 0 && !busy.isBusy());
  const fetch = async (): Promise<CodeMapAnswer> => {
    const answer = await ask(client, choices.now);
    if (answer && !(answer.busy && isFromBefore)) {
      shown = answer;
      isFromBefore = false;
    }
    welcome();
    return shown;
  };
  const everything = async (): Promise<readonly CodeMapNode[]> => {
    const { nodes } = (await ask(client, choices.unfiltered)) ?? nothing;
    return [...nodesBelow(hang(nodes))];
  };
  const tree = new CodeMapTree(fetch);
  const view = window.createTreeView('closewise.codeMap', { treeDataProvider: tree, showCollapseAll: true });
  const busy = showBusy('closewise.codeMap');
  const codeMap: CodeMapView = { tree, view, everything };
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
      if (newState !== State.Running) return;
      isFromBefore = shown.nodes.length > 0;
      tree.renew();
      page.renew();
    }),
    registerCodeMapCommands(codeMap, choices),
    provideBadges(),
    rememberCodes(context),
  );
  return codeMap;
}

/** Undefined where the server has no answer: it is about to end, or has only just been started. */
function ask(client: BaseLanguageClient, choices: CodeMapChoices): Promise<CodeMapAnswer | undefined> {
  return askServerSilently<CodeMapAnswer>(client, 'closewise/codeMap', choices);
}
