import { commands, EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer } from '../ask-server.ts';
import type { CodeRow } from './code-items.ts';

const scheme = 'closewise';
const pages = new Map<string, string>();
const renewed = new EventEmitter<Uri>();

/** Lets VS Code show the pages of codes as Markdown. */
export function provideCodePages(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: renewed.event,
    provideTextDocumentContent: uri => pages.get(uri.path) ?? '',
  });
}

/** Shows all there is to know of a code, or of a range of codes, for the project that has the document or folder at `place`. */
export async function showCodePage(
  client: BaseLanguageClient,
  { from, to }: Pick<CodeRow, 'from' | 'to'>,
  place: Uri | undefined,
): Promise<void> {
  const asked = { ...(place && { uri: place.toString() }), from, to };
  const markdown = await askServer<string>(client, 'closewise/codePage', asked);
  if (markdown === undefined) return;
  const uri = Uri.from({ scheme, path: `/${from === to ? from : `${from}-${to}`}.md` });
  pages.set(uri.path, markdown);
  renewed.fire(uri);
  await commands.executeCommand('markdown.showPreview', uri);
}
