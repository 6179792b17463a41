import { Uri, workspace, type ExtensionContext } from 'vscode';

/** Where the server's results are kept between sessions: in what VS Code has for this workspace, and not in the workspace. */
export interface KeptResults {
  /** The text that was kept; null where there is none. Never rejects. */
  readonly load: () => Promise<string | null>;
  /** Keeps a text in place of the one before. Never rejects: without it the next start takes longer. */
  readonly save: (params: { readonly text: string }) => Promise<null>;
}

/** Opens the storage of the workspace that is open. */
export function openKeptResults({ storageUri }: ExtensionContext): KeptResults {
  const file = storageUri && Uri.joinPath(storageUri, 'results.json');
  return {
    async load() {
      try {
        return file ? new TextDecoder().decode(await workspace.fs.readFile(file)) : null;
      } catch {
        return null;
      }
    },
    async save({ text }) {
      try {
        if (file) await workspace.fs.writeFile(file, new TextEncoder().encode(text));
      } catch {
        // as said
      }
      return null;
    },
  };
}
