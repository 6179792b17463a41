import {
  LSPErrorCodes,
  ResponseError,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mayHoldConfiguration } from '../configuration/locations.ts';
import { answerWith, inBackground } from './answer.ts';
import { reportedFindings } from './reported-findings.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uri.ts';
import type { WorkspaceCheck } from './workspace-check/workspace-check.ts';

/** How diagnostics reach the client: it asks for them, or they are published. */
export interface DiagnosticsDoor {
  /** To be called when the diagnostics of open documents may have changed although the documents have not. */
  refresh(documents: readonly TextDocument[]): void;
}

/**
 * Opens the one door that suits the client. `given` is called when the diagnostics of a document go through it;
 * of files that are not open, it knows what `check` has found.
 */
export function provideDiagnostics(
  session: Session,
  check: WorkspaceCheck,
  given: (document: TextDocument) => void,
): DiagnosticsDoor {
  return session.client.pullsDiagnostics ? answerPulls(session, check, given) : publishOnChange(session, given);
}

function answerPulls(
  session: Session,
  check: WorkspaceCheck,
  given: (document: TextDocument) => void,
): DiagnosticsDoor {
  const { connection, client } = session;
  const empty: DocumentDiagnosticReport = { kind: 'full', items: [] };
  connection.languages.diagnostics.on(
    answerWith(
      session,
      'textDocument/diagnostic',
      (_, params) => pulledDiagnostics(session, check, params, given),
      empty,
    ),
  );
  return {
    refresh(documents) {
      if (documents.length === 0 || !client.refreshesDiagnostics) return;
      inBackground(session, 'workspace/diagnostic/refresh', connection.languages.diagnostics.refresh());
    },
  };
}

async function pulledDiagnostics(
  session: Session,
  check: WorkspaceCheck,
  { textDocument }: DocumentDiagnosticParams,
  given: (document: TextDocument) => void,
): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) {
    // VS Code asks once more for a document that it closes, and then relies on what is found in the workspace.
    return { kind: 'full', items: [...check.results.shownIn(pathOfUri(textDocument.uri) ?? '')] };
  }
  const reported = await reportedFindings(session, document);
  if (reported === undefined) {
    return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', { retriggerRequest: true });
  }
  given(document);
  return { kind: 'full', items: reported.map(({ diagnostic }) => diagnostic) };
}

/** Waits for a pause in the typing before it computes. */
const pauseMilliseconds = 30;

function publishOnChange(session: Session, given: (document: TextDocument) => void): DiagnosticsDoor {
  const { connection, documents } = session;
  /** The last attempt to publish for each URI. An older one has nothing to say any more. */
  const attempts = new Map<string, object>();

  const publish = async (document: TextDocument): Promise<void> => {
    const attempt = {};
    attempts.set(document.uri, attempt);
    const isLast = (): boolean => attempts.get(document.uri) === attempt && !session.ended;
    await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
    if (!isLast()) return;
    const reported = await reportedFindings(session, document);
    if (reported === undefined || !isLast()) return;
    const diagnostics = reported.map(({ diagnostic }) => diagnostic);
    await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    given(document);
  };
  const publishSoon = (document: TextDocument): void =>
    inBackground(session, 'textDocument/publishDiagnostics', publish(document));

  documents.onDidChangeContent(({ document }) => {
    if (!mayHoldConfiguration(document.uri)) publishSoon(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (mayHoldConfiguration(uri)) return; // its mistakes are published whether it is open or not
    attempts.delete(uri);
    inBackground(session, 'textDocument/publishDiagnostics', connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return {
    refresh(outdated) {
      // They may have been changed since, and are then published as they are now.
      for (const { uri } of outdated) {
        const document = documents.get(uri);
        if (document !== undefined && !mayHoldConfiguration(uri)) publishSoon(document);
      }
    },
  };
}
