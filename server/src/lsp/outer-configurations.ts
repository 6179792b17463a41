import type { FileSystemWatcher, InitializeParams } from 'vscode-languageserver';
import { configurationNames } from '../configuration/locations.ts';
import { pathOfUri, uriOfPath } from './uri.ts';

/**
 * What to watch in the folders above those of the workspace, where a configuration counts too: who opens one package of a
 * repository has that of the repository above it. Nothing for a client that watches only the workspace.
 */
export function outerConfigurations({
  capabilities,
  workspaceFolders,
}: InitializeParams): readonly FileSystemWatcher[] {
  if (!capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport) return [];
  const uris = (workspaceFolders ?? []).map(({ uri }) => uri).filter(uri => uri.startsWith('file:'));
  const folders = uris.flatMap(uri => pathOfUri(uri) ?? []).map(path => path.replace(/\/$/, ''));
  const isInside = (path: string): boolean => folders.some(folder => `${path}/`.startsWith(`${folder}/`));
  const above = new Set(folders.flatMap(foldersAbove).filter(path => !isInside(path)));
  return Array.from(above, path => ({
    globPattern: { baseUri: uriOfPath(path === '' ? '/' : path), pattern: `{${configurationNames.join()}}` },
  }));
}

/** `/a/b` -> `/a` and the root, which is empty; `c:/a/b` -> `c:/a` and `c:` */
function foldersAbove(path: string): readonly string[] {
  const ends = Array.from(path.matchAll(/\//g), ({ index }) => index);
  return ends.map(end => path.slice(0, end));
}
