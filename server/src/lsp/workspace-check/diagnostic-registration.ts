import { DocumentDiagnosticRequest, type Disposable } from 'vscode-languageserver';
import { diagnosticOptions } from '../capabilities.ts';
import type { Session } from '../session.ts';

/**
 * How a client that can be told so later asks for diagnostics: at first for those of open documents only. VS Code leaves it to
 * a server that knows the workspace to take the findings of a closed document away, and does so itself for others.
 */
export class DiagnosticRegistration {
  readonly #session: Session;
  #registration: Promise<Disposable> | undefined;
  #includesWorkspace = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Has the client ask for the diagnostics of open documents. */
  async begin(): Promise<void> {
    const { client } = this.#session;
    if (client.registersDiagnostics && !this.#registration) await this.#register();
  }

  /** Has the client ask for those of all files. */
  async includeWorkspace(): Promise<void> {
    if (!this.#session.client.registersDiagnostics || this.#includesWorkspace) return;
    this.#includesWorkspace = true;
    (await this.#registration)?.dispose();
    await this.#register();
  }

  async #register(): Promise<void> {
    this.#registration = this.#session.connection.client.register(DocumentDiagnosticRequest.type, {
      documentSelector: null,
      ...diagnosticOptions(this.#includesWorkspace),
    });
    await this.#registration;
  }
}
