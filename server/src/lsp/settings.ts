import {
  DidChangeConfigurationNotification,
  type Connection,
  type DidChangeConfigurationParams,
} from 'vscode-languageserver';
import { readEditorSettings, type EditorSettings } from '../configuration/editor-settings.ts';
import type { FileSettings, Preferences } from '../configuration/schema.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { Log } from './log.ts';
import type { OpenDocuments } from './open-documents.ts';

const section = 'closewise';

/** The user's settings: asked for when they are needed, or kept as they came from a client that cannot be asked. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #client: ClientAbilities;
  readonly #log: Log;
  /** Of a client that cannot be asked, for all documents. */
  #sent: unknown;
  /** By URI: another folder of the workspace may have other settings. */
  readonly #answers = new Map<string, Promise<EditorSettings>>();
  /** What was read, by its JSON. The same settings are the same object, so that others can tell whether they changed. */
  readonly #read = new Map<string, EditorSettings>();

  /** `sent` is what came with `initialize`. */
  constructor(connection: Connection, client: ClientAbilities, documents: OpenDocuments, log: Log, sent: unknown) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
    this.#sent = sent;
    documents.onDidClose(({ document: { uri } }) => this.#answers.delete(uri));
  }

  /** The settings for a document as they are now. A client that fails to answer has set nothing. */
  async of(uri: string): Promise<FileSettings> {
    return (await this.#settingsFor(uri)).settings;
  }

  /** What the user prefers where that document is. */
  async preferencesOf(uri: string): Promise<Preferences> {
    return (await this.#settingsFor(uri)).preferences;
  }

  #settingsFor(uri: string): Promise<EditorSettings> {
    const known = this.#answers.get(uri);
    if (known) return known;
    const answer = this.#client.answersForSettings ? this.#ask(uri) : Promise.resolve(this.#settingsIn(this.#sent));
    this.#answers.set(uri, answer);
    return answer;
  }

  /** Takes note that the settings are different from now on. */
  change({ settings }: DidChangeConfigurationParams): void {
    this.#answers.clear();
    this.#sent = (settings as Partial<Record<string, unknown>> | null | undefined)?.[section];
  }

  /** Asks a client that wants to be asked to say when the settings change. */
  async watch(): Promise<void> {
    if (!this.#client.registersSettingsChanges) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  async #ask(scopeUri: string): Promise<EditorSettings> {
    try {
      return this.#settingsIn(await this.#connection.workspace.getConfiguration({ scopeUri, section }));
    } catch (error) {
      this.#log.failed('workspace/configuration', error);
      return this.#settingsIn(undefined);
    }
  }

  #settingsIn(value: unknown): EditorSettings {
    const json = JSON.stringify(value ?? null);
    const known = this.#read.get(json);
    if (known) return known;
    const settings = readEditorSettings(value);
    for (const complaint of settings.complaints) this.#log.warnOnce(complaint);
    this.#read.set(json, settings);
    return settings;
  }
}
