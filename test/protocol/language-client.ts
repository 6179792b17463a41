import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Buffer } from 'node:buffer';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type ClientCapabilities,
  type ConfigurationParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  type LogMessageParams,
} from 'vscode-languageserver/node';
import { ClientDocument } from './client-document.ts';

const serverModule = path.resolve('dist/server.js');
/** How long something that has to come may take, on a slow and busy machine. */
const patience = 20_000;

/** What a client tells the server about itself. */
export interface ClientOptions {
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language of its user. */
  readonly locale?: string;
  /** The URI of the folder that is open. */
  readonly folder?: string;
  /** What the client answers when it is asked for the section `closewise`: the same for all documents, or by their URIs. */
  readonly settings?: unknown;
  /** What it answers when it is asked for definitions. */
  readonly definitions?: AnswerDefinitions;
}

/** What the server asks with `closewise/definitions`. */
export interface DefinitionsParams {
  readonly uri: string;
  readonly version: number;
  readonly positions: readonly Position[];
}

/** Answers `closewise/definitions`, rightly or wrongly. */
export type AnswerDefinitions = (asked: DefinitionsParams, token: CancellationToken) => unknown;

/** The built server in a process of its own, and a connection to it: what an editor does, without the editor. */
export class LanguageClient {
  readonly server: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly connection: ProtocolConnection;
  readonly exitCode: Promise<number | null>;
  /** What `initialize` was answered with. */
  initialized!: InitializeResult;
  settings: unknown;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  readonly registrations: Registration[] = [];
  refreshes = 0;
  /** How often it was told to ask for inlay hints again. */
  hintRefreshes = 0;
  /** How it was asked for definitions. */
  readonly asked: DefinitionsParams[] = [];
  readonly #definitions: AnswerDefinitions;
  readonly #news = new EventEmitter();

  private constructor({ settings, definitions = () => [] }: ClientOptions) {
    this.settings = settings;
    this.#definitions = definitions;
    this.server = spawn(process.execPath, [serverModule, '--stdio'], { stdio: 'pipe' });
    this.exitCode = once(this.server, 'exit').then(([code]) => code as number | null);
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout),
      new StreamMessageWriter(this.server.stdin),
    );
    this.#listen();
  }

  /** Starts a server and shakes hands with it. */
  static async start(options: ClientOptions): Promise<LanguageClient> {
    const { capabilities, initializationOptions, locale, folder } = options;
    const workspaceFolders = folder === undefined ? null : [{ uri: folder, name: 'test' }];
    const client = new LanguageClient(options);
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions,
      locale,
    };
    client.initialized = await Promise.race([
      client.connection.sendRequest<InitializeResult>('initialize', params),
      client.#failsToStart(),
    ]);
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a document; a name without a scheme is one of a file that is not on the disk. */
  async open(name: string, text: string, languageId = 'typescript'): Promise<ClientDocument> {
    const uri = name.includes(':') ? name : `file:///closewise-test/${name}`;
    const document = new ClientDocument(this, uri, text);
    const textDocument = { uri, languageId, version: document.version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return document;
  }

  /** The first value other than undefined that `probe` gives, tried now and whenever the server has said something. */
  async until<Value>(what: string, probe: () => Value | undefined): Promise<Value> {
    const signal = AbortSignal.timeout(patience);
    for (;;) {
      const value = probe();
      if (value !== undefined) return value;
      try {
        await once(this.#news, 'message', { signal });
      } catch {
        throw new Error(`waited in vain: ${what}\nlog:\n${this.log.join('\n')}`);
      }
    }
  }

  /** To be called by a test that listens to the server itself: `until` looks again. */
  noticed(): void {
    this.#news.emit('message');
  }

  /** Says goodbye; resolves with the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exitCode;
  }

  /** Rejects with what the server has complained about, when its process ends. */
  async #failsToStart(): Promise<never> {
    let complaint = '';
    this.server.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    const exitCode = await this.exitCode;
    throw new Error(`the server ended with ${exitCode ?? 'a signal'}: ${complaint}`);
  }

  #settingsFor(uri: string | undefined): unknown {
    return typeof this.settings === 'function' ? (this.settings as (uri?: string) => unknown)(uri) : this.settings;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#news.emit('message');
    });
    connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
      this.log.push(message);
      this.#news.emit('message');
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations);
      this.#news.emit('message');
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#news.emit('message');
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => {
      this.hintRefreshes++;
      this.#news.emit('message');
      return null;
    });
    connection.onRequest('closewise/definitions', (asked: DefinitionsParams, token: CancellationToken) => {
      this.asked.push(asked);
      this.#news.emit('message');
      return this.#definitions(asked, token);
    });
    connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ scopeUri }) => this.#settingsFor(scopeUri) ?? null),
    );
    connection.listen();
  }
}

/** Runs `use` with a server of its own, which has to end well after it. */
export async function withServer(
  options: ClientOptions,
  use: (client: LanguageClient) => Promise<void>,
): Promise<void> {
  const client = await LanguageClient.start(options);
  try {
    await use(client);
    const exitCode = await client.stop();
    if (exitCode !== 0) throw new Error(`the server ended with ${exitCode ?? 'a signal'}`);
  } finally {
    client.connection.dispose();
    client.server.kill();
  }
}
