import { commands, Disposable, type ExtensionContext } from 'vscode';

const key = 'hasCodes';
let keep: (() => void) | undefined;

/**
 * Says whether the file in the active editor has close codes. From the first one that has some, the workspace is one with
 * codes, and VS Code shows the view of the code map.
 */
export function noteCodes(areInFile: boolean): void {
  set('codesInFile', areInFile);
  if (areInFile) showView();
}

/** Has VS Code show the view in this workspace from now on. */
export function showView(): void {
  set('codesInWorkspace', true);
  keep?.();
}

/** Remembers of the workspace that it has codes, for as long as it is not disposed; takes up what was remembered before. */
export function rememberCodes({ workspaceState }: Pick<ExtensionContext, 'workspaceState'>): Disposable {
  if (workspaceState.get<boolean>(key)) set('codesInWorkspace', true);
  keep = () => {
    if (!workspaceState.get<boolean>(key)) void workspaceState.update(key, true);
  };
  return new Disposable(() => (keep = undefined));
}

function set(name: string, value: boolean): void {
  void commands.executeCommand('setContext', `closewise.${name}`, value);
}
