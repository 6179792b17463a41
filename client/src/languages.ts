import { workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

const languages = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'];
/** Files and new buffers; what other schemes show (the old side of a diff, say) is not there to be changed. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];
/** Files that settings stand in: so that what is typed there counts before it is saved. */
const configurations = ['**/closewise.config.json', '**/package.json'];

/** The documents that Closewise reads: also those of a workspace that is on no disk. */
export function documentSelector(): DocumentSelector {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set([...schemes, ...ofFolders])].flatMap(scheme => [
    ...languages.map(language => ({ scheme, language })),
    ...(scheme === 'untitled' ? [] : configurations.map(pattern => ({ scheme, pattern }))),
  ]);
}
