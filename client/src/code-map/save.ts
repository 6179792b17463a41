import { l10n, Uri, window, workspace } from 'vscode';

/** Asks where to, and writes the page there. */
export async function savePage(html: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    title: l10n.t('Save the Code Map as a Page'),
    filters: { HTML: ['html'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, 'close-codes.html') }),
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(html));
}
