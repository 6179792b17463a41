import type { RemoteConsole } from 'vscode-languageserver';

/** Where the server says what the user may want to know: the client's log. */
export interface Log {
  /** Something failed that should not: `doing` names it, `error` is whatever was thrown. */
  failed(doing: string, error: unknown): void;
  /** Says `message` unless it was said before. */
  warnOnce(message: string): void;
}

/** A log that writes to the client as `window/logMessage`. */
export function createLog(console: RemoteConsole): Log {
  const said = new Set<string>();
  return {
    failed: (doing, error) => console.error(`${doing} failed: ${describe(error)}`),
    warnOnce: message => {
      if (said.has(message)) return;
      said.add(message);
      console.warn(message);
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
