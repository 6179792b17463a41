import { commands, Disposable, l10n, Uri, ViewColumn, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { inColoursOfVSCode } from './page-style.ts';
import { savePage } from './save.ts';

const viewType = 'closewise.codeMapPage';
const options = { enableScripts: true, localResourceRoots: [] };

/** The page with the map of the workspace, in an editor tab; there is at most one. */
export interface CodeMapPage {
  /** Has the page follow the map: when it is next looked at, at the latest. */
  readonly renew: () => void;
  readonly dispose: () => void;
}

/** Lets the user open the page, and save it. */
export function offerCodeMapPage(client: BaseLanguageClient, { extensionUri }: ExtensionContext): CodeMapPage {
  let panel: WebviewPanel | undefined;
  let shown = '';
  let isStale = false;
  let isVisible = true;

  /** Empty where there is none: the check of all files was cancelled, or the server is about to end. */
  const ask = async (isAsked: boolean): Promise<string> =>
    (await client.sendRequest<{ readonly html: string }>('closewise/codeMapPage', { isAsked })).html;
  /** Where the user asks for it, all files are checked also if that was cancelled before. */
  const load = async (isAsked: boolean): Promise<void> => {
    isStale = false;
    const html = await ask(isAsked);
    if (!panel || html === shown || html === '') return;
    shown = html;
    panel.webview.html = inColoursOfVSCode(html);
  };
  /** Whoever is in the page keeps it as it is: what has been typed into its filter would be lost. Hidden, it has lost it. */
  const follow = (): void => {
    const wasHidden = !isVisible;
    isVisible = panel?.visible === true;
    if (isStale && isVisible && (wasHidden || !panel?.active)) void load(false).catch(() => (isStale = true));
  };
  const adopt = async (one: WebviewPanel): Promise<void> => {
    panel = one;
    shown = '';
    isVisible = one.visible;
    const icon = (theme: string): Uri => Uri.joinPath(extensionUri, `icons/code-map-${theme}.svg`);
    one.iconPath = { light: icon('light'), dark: icon('dark') };
    one.onDidChangeViewState(follow);
    one.onDidDispose(() => (panel = undefined));
    one.webview.html = waiting();
    await load(true);
  };
  const registered = Disposable.from(
    commands.registerCommand('closewise.openCodeMapPage', async () => {
      if (!panel) return adopt(window.createWebviewPanel(viewType, l10n.t('Code Map'), ViewColumn.Active, options));
      panel.reveal();
      if (isStale) await load(true);
    }),
    commands.registerCommand('closewise.refreshCodeMapPage', () => load(true)),
    commands.registerCommand('closewise.saveCodeMapPage', async () => {
      const html = await ask(true);
      if (html !== '') await savePage(html);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(restored: WebviewPanel) {
        restored.webview.options = options;
        await adopt(restored);
      },
    }),
  );
  return {
    renew() {
      isStale = true;
      follow();
    },
    // Of the tab, VS Code itself knows what becomes.
    dispose: () => void registered.dispose(),
  };
}

/** What is shown until the server has looked at all files. */
function waiting(): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${l10n.t('Looking for close codes in all files…')}</p>`;
}
