import { commands, Disposable, l10n, Uri, ViewColumn, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer, askServerSilently } from '../ask-server.ts';
import { fittedPage } from './fitted-page.ts';
import { PageContent, type Shown } from './page-content.ts';
import { savePage } from './save.ts';

const viewType = 'closewise.codeMapPage';
const refresh = 'closewise.refreshCodeMapPage';
const options = { enableScripts: true, enableCommandUris: ['closewise.openPlace', refresh], localResourceRoots: [] };

/** The page with the map of the workspace, in an editor tab; there is at most one that shows something. */
export interface CodeMapPage {
  /** Has the page follow the map: when it is next looked at, at the latest. */
  readonly renew: () => void;
  readonly dispose: () => void;
}

/** The tab that is there. */
interface Tab {
  readonly panel: WebviewPanel;
  readonly content: PageContent;
  /** Whether it was, when it was last looked. */
  isVisible: boolean;
}

/** Lets the user open the page, and save it. */
export function offerCodeMapPage(client: BaseLanguageClient, { extensionUri }: ExtensionContext): CodeMapPage {
  let tab: Tab | undefined;

  /** Empty where not all files were checked; undefined where the server does not answer, which the user is told who asks. */
  const ask = async (params: {
    readonly isAsked: boolean;
    readonly hasLinks: boolean;
  }): Promise<string | undefined> => {
    const send = params.isAsked ? askServer : askServerSilently;
    return (await send<{ readonly html: string }>(client, 'closewise/codeMapPage', params))?.html;
  };
  /** Whoever is in the page keeps it as it is, and reads on. What was hidden is made anew all the same. */
  const follow = (): void => {
    if (!tab) return;
    const { panel, content, isVisible: wasVisible } = tab;
    tab.isVisible = panel.visible;
    const isRead = wasVisible && panel.active && !content.isEmpty;
    if (content.isStale && panel.visible && !isRead) void content.load(false);
  };
  const adopt = (panel: WebviewPanel): PageContent => {
    const before = tab?.panel;
    const isThis = (): boolean => tab?.panel === panel;
    const content = new PageContent(
      async isAsked => (await ask({ isAsked, hasLinks: true })) ?? '',
      shown => {
        if (isThis()) panel.webview.html = htmlOf(shown);
      },
    );
    tab = { panel, content, isVisible: panel.visible };
    before?.dispose();
    const icon = (theme: string): Uri => Uri.joinPath(extensionUri, `icons/code-map-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.onDidChangeViewState(follow);
    panel.onDidDispose(() => {
      if (isThis()) tab = undefined;
    });
    return content;
  };
  const registered = Disposable.from(
    commands.registerCommand('closewise.openCodeMapPage', async () => {
      if (!tab)
        return adopt(window.createWebviewPanel(viewType, l10n.t('Code Map'), ViewColumn.Active, options)).load(true);
      tab.panel.reveal();
      if (tab.content.isStale) await tab.content.load(true);
    }),
    commands.registerCommand(refresh, () => tab?.content.load(true)),
    commands.registerCommand('closewise.saveCodeMapPage', async () => {
      // A file has no editor to open its places in.
      const html = await ask({ isAsked: true, hasLinks: false });
      if (html === '') void window.showWarningMessage(l10n.t('The code map is not saved: not all files were checked.'));
      else if (html !== undefined) await savePage(html);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      // VS Code restores a tab when it is first looked at, by when there may be another one.
      async deserializeWebviewPanel(restored: WebviewPanel) {
        restored.webview.options = options;
        await adopt(restored).load(false);
      },
    }),
  );
  return {
    renew() {
      tab?.content.outdate();
      follow();
    },
    // Of the tab, VS Code itself knows what becomes.
    dispose: () => void registered.dispose(),
  };
}

function htmlOf(shown: Shown): string {
  if (shown === 'waiting') return bare(l10n.t('Looking for close codes in all files…'));
  if (shown !== 'unchecked') return fittedPage(shown.html);
  return bare(
    `${l10n.t('There is no code map: not all files were checked.')} <a href="command:${refresh}">${l10n.t('Check all files')}</a>`,
  );
}

function bare(text: string): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${text}</p>`;
}
