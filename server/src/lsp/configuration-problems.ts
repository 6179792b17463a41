import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OnRead } from './configuration-files.ts';
import type { PositionConverter } from './convert.ts';
import type { DocumentFiles } from './document-files.ts';
import type { Log } from './log.ts';

/**
 * Makes what publishes the mistakes in configurations, at their places. They are published also for a client that asks for
 * diagnostics: it does not ask for those of a file that is not open.
 */
export function publishProblems(
  connection: Connection,
  files: DocumentFiles,
  positions: PositionConverter,
  log: Log,
): OnRead {
  /** The URIs of files with mistakes, by their paths. */
  const published = new Map<string, string>();
  const publish = (uri: string, diagnostics: Diagnostic[]): void => {
    connection.sendDiagnostics({ uri, diagnostics }).catch((error: unknown) => {
      log.failed('textDocument/publishDiagnostics', error);
    });
  };

  return (path, text, problems) => {
    const uri = files.uriOf(path);
    const last = published.get(path);
    if (last !== undefined && (last !== uri || problems.length === 0)) publish(last, []);
    if (problems.length === 0) {
      published.delete(path);
      return;
    }
    const document = TextDocument.create(uri, '', 0, text);
    const diagnostics = problems.map(({ span, message, isOverruled }) => ({
      range: positions.toRange(document, span),
      severity: isOverruled ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
      source: 'closewise',
      message,
    }));
    publish(uri, diagnostics);
    published.set(path, uri);
  };
}
