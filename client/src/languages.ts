import { workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { sampleScheme } from './sample-files.ts';

const scripts = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'];
/** What scripts stand in. */
const hosts = ['vue', 'svelte', 'astro', 'html', 'markdown', 'mdx'];
/** Files and new buffers; what other schemes show (the old side of a diff, say) is not there to be changed. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', sampleScheme];
/** Cells of notebooks. */
const cellScheme = 'vscode-notebook-cell';
/** Files that settings stand in: so that what is typed there counts before it is saved. */
const configurations = ['**/closewise.config.json', '**/package.json'];

/** The documents that Closewise reads: also those of a workspace that is on no disk. */
export function documentSelector(): DocumentSelector {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [
    ...[...new Set([...schemes, ...ofFolders])].flatMap(scheme => [
      ...[...scripts, ...hosts].map(language => ({ scheme, language })),
      ...(scheme === 'untitled' ? [] : configurations.map(pattern => ({ scheme, pattern }))),
    ]),
    ...scripts.map(language => ({ scheme: cellScheme, language })),
  ];
}
