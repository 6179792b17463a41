import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer } from './ask-server.ts';

/** What a check of the workspace has found, as the server answers with it. */
interface Found {
  readonly findings: number;
  /** How many files have some. */
  readonly files: number;
}

/** Lets the user have all files checked, and says what is found. */
export function offerCheck(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('closewise.checkWorkspace', async () => {
    if (!workspace.workspaceFolders?.length) return void offerFolder();
    const found = await askServer<Found | null>(client, 'closewise/checkWorkspace');
    if (!found) return undefined; // it was cancelled, or the user has been told why there is nothing
    void commands.executeCommand('setContext', 'closewise.workspaceIsChecked', true);
    void tell(found);
    return found;
  });
}

async function tell(found: Found): Promise<void> {
  if (found.findings === 0) {
    await window.showInformationMessage(l10n.t('Closewise found no problems in the workspace.'));
    return;
  }
  const show = l10n.t('Show Problems');
  const wanted = await window.showInformationMessage(inWords(found), show);
  if (wanted === show) await commands.executeCommand('workbench.actions.view.problems');
}

function inWords({ findings, files }: Found): string {
  if (findings === 1) return l10n.t('Closewise found 1 problem in the workspace.');
  return files === 1
    ? l10n.t('Closewise found {0} problems in 1 file.', findings)
    : l10n.t('Closewise found {0} problems in {1} files.', findings, files);
}

async function offerFolder(): Promise<void> {
  const open = l10n.t('Open Folder');
  const wanted = await window.showInformationMessage(l10n.t('There is nothing to check: no folder is open.'), open);
  if (wanted === open) await commands.executeCommand('vscode.openFolder');
}
