import { FileType, RelativePattern, Uri, workspace, type Disposable } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

/** Names a file or a folder. */
interface PlaceParams {
  readonly uri: string;
}

/** In bytes: what the server takes from a disk as well. */
const largestFile = 2 * 1024 * 1024;
const wanted = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,html,htm}', '**/.gitignore'];
const installed = '**/{node_modules,dist,.git}/**';

/**
 * The text of a file, decoded as UTF-8 and without its byte order mark; null for what is missing, unreadable, binary (it
 * contains a NUL byte) or too large. Never rejects.
 */
export async function readText({ uri }: PlaceParams): Promise<string | null> {
  try {
    const place = Uri.parse(uri, true);
    const { type, size } = await workspace.fs.stat(place);
    if ((type & FileType.File) === 0 || size > largestFile) return null;
    const bytes = await workspace.fs.readFile(place);
    return bytes.includes(0) ? null : new TextDecoder().decode(bytes);
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
  return workspace.onDidChangeConfiguration(async change => {
    if (!change.affectsConfiguration('files.exclude') || client.state !== State.Running) return;
    await client.sendNotification('closewise/sourcesChanged');
  });
}
