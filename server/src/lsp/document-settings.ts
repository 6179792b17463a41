import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf } from '../core.ts';
import type { Configuration, FileSettings, Preferences } from '../configuration/schema.ts';
import { settingsOf, type Settings, type SettingsOf } from '../configuration/settings.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import type { ClientSettings } from './settings.ts';
import { pathOfDocument } from './uri.ts';

const nothingSet: Configuration = {};

/** What is set for documents: by their users, and where these leave it open, by the configuration of their project. */
export class DocumentSettings {
  readonly #client: ClientSettings;
  readonly #configurations: ConfigurationFiles;
  readonly #made = new WeakMap<Configuration, WeakMap<FileSettings, SettingsOf>>();

  constructor(client: ClientSettings, configurations: ConfigurationFiles) {
    this.#client = client;
    this.#configurations = configurations;
  }

  /** The settings for a document as they are now. As long as nothing changes, they are the same object. */
  of(document: TextDocument): Promise<Settings> {
    return this.ofFile(pathOfDocument(document) ?? '', document.uri);
  }

  /** The same for the file at `path`, of which the user has set what is set for `uri`: its own, or that of a folder. */
  async ofFile(path: string, uri: string): Promise<Settings> {
    const [byUser, project] = await Promise.all([this.#client.of(uri), this.#configurations.nearest(path)]);
    const configuration = project?.configuration ?? nothingSet;
    const folder = project ? folderOf(project.path) : '/';
    const ofUsers = this.#made.get(configuration) ?? new WeakMap<FileSettings, SettingsOf>();
    this.#made.set(configuration, ofUsers);
    const made = ofUsers.get(byUser) ?? settingsOf(configuration, folder, byUser);
    ofUsers.set(byUser, made);
    return made(path);
  }

  /** What the user prefers for a document, or a folder of the workspace, by its URI. */
  preferencesOf(uri: string): Promise<Preferences> {
    return this.#client.preferencesOf(uri);
  }

  /** Takes note that the user has changed settings. */
  change(params: DidChangeConfigurationParams): void {
    this.#client.change(params);
  }

  /** Asks a client that wants to be asked to say when the settings change. */
  watch(): Promise<void> {
    return this.#client.watch();
  }
}
