import {
  DidChangeConfigurationNotification,
  type Connection,
  type DidChangeConfigurationParams,
} from 'vscode-languageserver';
import { rules, runtimeIds, type RuleSettings, type Severity } from '../core.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { Log } from './log.ts';

const section = 'closewise';

/** What the user has set. */
export interface Settings {
  readonly rules: RuleSettings;
  /** The id of the runtime that all files are for; absent where the project's files are to tell. */
  readonly runtime?: string;
}

type Level = Severity | 'off';
const levels: readonly unknown[] = ['error', 'warning', 'hint', 'off'] satisfies Level[];

/** The project's files are to tell the runtime. */
const auto = 'auto';
const runtimeChoices: readonly unknown[] = [auto, ...runtimeIds];

/** The user's settings: asked for when they are needed, or kept as they came from a client that cannot be asked. */
export class ClientSettings {
  readonly #connection: Connection;
  readonly #client: ClientAbilities;
  readonly #log: Log;
  #settings: Promise<Settings> | undefined;

  /** `sent` is what came with `initialize`. */
  constructor(connection: Connection, client: ClientAbilities, log: Log, sent: unknown) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
    if (!client.answersForSettings) this.#settings = Promise.resolve(this.#read(sent));
  }

  /** The settings as they are now. A client that fails to answer has set nothing. */
  current(): Promise<Settings> {
    this.#settings ??= this.#ask();
    return this.#settings;
  }

  /** Takes note that the settings are different from now on. */
  change({ settings }: DidChangeConfigurationParams): void {
    this.#settings = this.#client.answersForSettings
      ? undefined
      : Promise.resolve(this.#read(isRecord(settings) ? settings[section] : undefined));
  }

  /** Asks a client that wants to be asked to say when the settings change. */
  async watch(): Promise<void> {
    if (!this.#client.registersSettingsChanges) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  async #ask(): Promise<Settings> {
    try {
      return this.#read(await this.#connection.workspace.getConfiguration(section));
    } catch (error) {
      this.#log.failed('workspace/configuration', error);
      return this.#read(undefined);
    }
  }

  #read(value: unknown): Settings {
    const { settings, complaints } = readSettings(value);
    for (const complaint of complaints) this.#log.warnOnce(complaint);
    return settings;
  }
}

/** Takes from the JSON of the section `closewise` what is right, and says what is not. */
function readSettings(value: unknown): { settings: Settings; complaints: readonly string[] } {
  const complaints: string[] = [];
  const levelOf = new Map<string, Level>();
  for (const [id, level] of Object.entries(recordAt(value, 'rules', complaints))) {
    if (!rules.some(rule => rule.id === id))
      complaints.push(`closewise.rules: there is no rule ${JSON.stringify(id)}.`);
    else if (isLevel(level)) levelOf.set(id, level);
    else complaints.push(`closewise.rules: ${id} must be one of ${levels.join(', ')}, not ${JSON.stringify(level)}.`);
  }
  const runtime = isRecord(value) ? (value['runtime'] ?? auto) : auto;
  if (!runtimeChoices.includes(runtime)) {
    const choices = runtimeChoices.join(', ');
    complaints.push(`closewise.runtime: must be one of ${choices}, not ${JSON.stringify(runtime)}.`);
  }
  return { settings: { rules: levelOf, ...(isRuntime(runtime) && { runtime }) }, complaints };
}

/** The object at `key`; an empty one where nothing is set, or something else. */
function recordAt(value: unknown, key: string, complaints: string[]): Record<string, unknown> {
  const found = isRecord(value) ? value[key] : value;
  if (isRecord(found)) return found;
  if (found != null) complaints.push(`closewise.${key}: must be an object, not ${JSON.stringify(found)}.`);
  return {};
}

function isRuntime(value: unknown): value is string {
  return runtimeIds.some(id => id === value);
}

function isLevel(value: unknown): value is Level {
  return levels.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
