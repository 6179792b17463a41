import { Disposable, languages, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkedSelector, configurationSelector } from './languages.ts';

/** As much of a language client as this needs. */
type Startable = Pick<BaseLanguageClient, 'start' | 'onDidChangeState'>;

/**
 * Starts the client, and with it the server, as soon as something is to be checked by itself: an open document, an open
 * configuration, or all files of a folder. A window where nothing is has no server to pay for. Whoever asks the server for
 * something, a command or the view of the code map, starts it by that.
 */
export function startWhenWanted(client: Startable): Disposable {
  const look = (): void => {
    const isWanted =
      workspace.textDocuments.some(document => isChecked(document) || isConfiguration(document)) ||
      workspace.workspaceFolders?.some(
        folder => workspace.getConfiguration('closewise', folder).get('check') === 'workspace',
      );
    // The client itself says why it does not start.
    if (isWanted) void client.start().catch(() => undefined);
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isConfiguration(document)) look();
    }),
    workspace.onDidChangeConfiguration(look),
    workspace.onDidChangeWorkspaceFolders(look),
    client.onDidChangeState(() => void waiting.dispose()),
  );
  look();
  return waiting;
}

function isChecked(document: TextDocument): boolean {
  return languages.match(checkedSelector(document), document) > 0;
}

/** Every project in JavaScript has a package.json: one counts only where the key for settings is in it. */
function isConfiguration(document: TextDocument): boolean {
  if (languages.match(configurationSelector(), document) === 0) return false;
  return !document.uri.path.endsWith('/package.json') || document.getText().includes('"closewise"');
}
