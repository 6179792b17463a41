import { workspace, type ConfigurationScope } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { sampleScheme } from './sample/sample-files.ts';

const scripts = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'];
/** What scripts stand in. */
const hosts = ['vue', 'svelte', 'astro', 'html'];
/** The same, where scripts are examples: checked only where the user has set that. */
const prose = ['markdown', 'mdx'];
/** Files and new buffers; what other schemes show (the old side of a diff, say) is not there to be changed. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', sampleScheme];
/** Cells of notebooks. */
const cellScheme = 'vscode-notebook-cell';
/** Files that settings stand in: so that what is typed there counts before it is saved. */
const configurations = ['**/closewise.config.json', '**/package.json'];

/** The documents that Closewise reads: also those of a workspace that is on no disk. */
export function documentSelector(): DocumentSelector {
  return [...sourceSelector(), ...configurationSelector()];
}

/** Those of them that can have settings in them. */
export function configurationSelector(): { readonly scheme: string; readonly pattern: string }[] {
  const saved = shownSchemes().filter(scheme => scheme !== 'untitled');
  return saved.flatMap(scheme => configurations.map(pattern => ({ scheme, pattern })));
}

/** Those of them that can have close codes. */
export function sourceSelector(): { readonly scheme: string; readonly language: string }[] {
  return [
    ...shownSchemes().flatMap(scheme => [...scripts, ...hosts, ...prose].map(language => ({ scheme, language }))),
    ...scripts.map(language => ({ scheme: cellScheme, language })),
  ];
}

/** Those that are checked with the settings of a place. */
export function checkedSelector(place?: ConfigurationScope): ReturnType<typeof sourceSelector> {
  const isProseChecked = workspace.getConfiguration('closewise', place).get('markdown') === true;
  return sourceSelector().filter(({ language }) => isProseChecked || !prose.includes(language));
}

function shownSchemes(): string[] {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set([...schemes, ...ofFolders])];
}
