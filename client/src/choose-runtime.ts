import {
  ConfigurationTarget,
  l10n,
  window,
  workspace,
  type QuickPickItem,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer } from './ask-server.ts';

/** One that can be chosen, as the server answers with it. */
interface RuntimeChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

interface RuntimeItem extends QuickPickItem {
  readonly id: string;
}

/**
 * Lets the user say what runs the files of the folder that the open file is in: asks, unless a key binding has given the `id`
 * of a runtime.
 */
export async function chooseRuntime(client: BaseLanguageClient, id?: unknown): Promise<void> {
  const uri = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const folder = uri && workspace.getWorkspaceFolder(uri);
  const chosen = typeof id === 'string' ? id : await ask(client, uri, folder);
  if (chosen === undefined) return;
  await setRuntime(chosen, uri, folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global);
}

async function ask(
  client: BaseLanguageClient,
  uri: Uri | undefined,
  folder: WorkspaceFolder | undefined,
): Promise<string | undefined> {
  const present = workspace.getConfiguration('closewise', uri).get<string>('runtime');
  const toItem = ({ id, title, summary }: RuntimeChoice): RuntimeItem => ({
    id,
    label: title,
    detail: summary,
    ...(id === present && { description: l10n.t('as it is now') }),
  });
  const choices = await askServer<readonly RuntimeChoice[]>(client, 'closewise/runtimes');
  if (!choices) return undefined;
  const item = await window.showQuickPick(choices.map(toItem), {
    placeHolder: folder
      ? l10n.t('What runs the files in {0}?', folder.name)
      : l10n.t('What runs your files? It is set for all folders that have no setting of their own.'),
    matchOnDetail: true,
  });
  return item?.id;
}

/** Writes the setting, or takes it away where that comes to the same. */
async function setRuntime(id: string, uri: Uri | undefined, target: ConfigurationTarget): Promise<void> {
  const configuration = workspace.getConfiguration('closewise', uri);
  const { defaultValue, globalValue, workspaceValue } = configuration.inspect<string>('runtime') ?? {};
  // Without a workspace file, the settings of the one folder are those of the workspace.
  const around = globalValue ?? (workspace.workspaceFile ? workspaceValue : undefined);
  const isSetAround = target !== ConfigurationTarget.Global && around !== undefined;
  await configuration.update('runtime', id === defaultValue && !isSetAround ? undefined : id, target);
}
