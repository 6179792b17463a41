import type { InitializeParams, WorkspaceFolder, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { ClientAbilities } from './capabilities.ts';
import { isVirtual, pathOfUri } from './uri.ts';

/** The folders that are open in the client, as they are now. */
export class WorkspaceFolders {
  readonly #readsFiles: boolean;
  #paths: readonly string[];

  constructor({ workspaceFolders }: Pick<InitializeParams, 'workspaceFolders'>, { readsFiles }: ClientAbilities) {
    this.#readsFiles = readsFiles;
    this.#paths = this.#readable(workspaceFolders ?? []);
  }

  /** The paths of those whose files can be read. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  /** Takes note that folders have come and gone. */
  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(this.#readable(removed));
    this.#paths = [...new Set([...this.#paths.filter(path => !gone.has(path)), ...this.#readable(added)])];
  }

  #readable(folders: readonly WorkspaceFolder[]): readonly string[] {
    const paths = folders.flatMap(({ uri }) => pathOfUri(uri) ?? []);
    return paths.filter(path => this.#readsFiles || !isVirtual(path));
  }
}
