import { RelativePattern, Uri, workspace, type Disposable } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { textOf } from './text-of.ts';

/** Names a file or a folder. */
interface PlaceParams {
  readonly uri: string;
}

/** What the server takes from a disk as well. */
const mostBytes = 2 * 1024 * 1024;
const wanted = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,html,htm}', '**/.gitignore'];
const installed = '**/{node_modules,dist,.git}/**';

/** The text of a file; null for what is missing, unreadable, binary or too large. Never rejects. */
export async function readText({ uri }: PlaceParams): Promise<string | null> {
  try {
    return await textOf(Uri.parse(uri, true), mostBytes);
  } catch {
    return null;
  }
}

/** The names in a folder; null where there is none that can be read. Never rejects. */
export async function listFolder({ uri }: PlaceParams): Promise<readonly string[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
    return entries.map(([name]) => name);
  } catch {
    return null;
  }
}

/** The URIs of the sources below a folder of the workspace, and of the .gitignore files; what VS Code excludes is left out. */
export async function findSources({ uri }: PlaceParams): Promise<readonly string[]> {
  const folder = Uri.parse(uri, true);
  const found = await Promise.all(
    wanted.map(pattern => workspace.findFiles(new RelativePattern(folder, pattern), installed)),
  );
  return found.flat().map(String);
}

/** Tells the server when the user excludes other files in VS Code than before. */
export function followExcludedFiles(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeConfiguration(change => {
    if (!change.affectsConfiguration('files.exclude') || client.state !== State.Running) return;
    // One that comes after it looks for the sources anyway.
    client.sendNotification('closewise/sourcesChanged').catch(() => undefined);
  });
}
