import { commands, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer } from '../ask-server.ts';
import { chooseCode, type CodesAnswer } from './code-list.ts';
import { showCodePage } from './code-page.ts';
import { insertCode } from './insert-code.ts';
import { lookUpArguments, type LookUpArguments } from './look-up-arguments.ts';
import { targetOf } from './target.ts';

/** Lets the user look up close codes, and insert them at the cursor. */
export function offerLookUp(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('closewise.lookUp', (given?: unknown) => lookUp(client, lookUpArguments(given)));
}

/** Resolves when the list is closed and what was chosen is done. */
async function lookUp(client: BaseLanguageClient, given: LookUpArguments): Promise<void> {
  const target = targetOf(client, given);
  const place = target?.editor.document.uri ?? (given.uri === undefined ? firstFolder() : Uri.parse(given.uri));
  const asked = {
    ...(place && { uri: place.toString() }),
    ...(target && { range: client.code2ProtocolConverter.asRange(target.selection) }),
  };
  const answer = askServer<CodesAnswer>(client, 'closewise/codes', asked);
  const row = await chooseCode(answer, given.query, target !== undefined, each => showCodePage(client, each, place));
  if (!row) return;
  const isOneCode = row.from === row.to;
  if (target && isOneCode && (await insertCode(client, target, row.from))) return;
  await showCodePage(client, row, place);
}

/** The URI of the first folder, with a slash at its end: the codes of its project are meant where no editor is. */
function firstFolder(): Uri | undefined {
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && folder.uri.with({ path: folder.uri.path.replace(/\/?$/, '/') });
}
