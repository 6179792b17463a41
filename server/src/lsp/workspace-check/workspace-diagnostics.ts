import {
  RequestType0,
  type CancellationToken,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { answerWith } from '../answer.ts';
import type { ConstantsFollower } from '../importable-constants.ts';
import type { Session } from '../session.ts';
import { pathOfUri } from '../uri.ts';
import { DiagnosticRegistration } from './diagnostic-registration.ts';
import type { CheckProgress, WorkspaceCheck } from './workspace-check.ts';

/** Asks for a check of the whole workspace; answered when it is over. */
const checkRequest = new RequestType0<null, void>('closewise/checkWorkspace');

/** What is to be told to those who answer for the diagnostics of the workspace. */
export interface WorkspaceDiagnosticsDoor {
  /** The client can be asked and told things from now on. */
  opened(): Promise<void>;
  /** Settings have changed. */
  settingsChanged(): Promise<void>;
}

/**
 * Answers for the diagnostics of the workspace: after the client has asked for a check, or always where the user has set that.
 * The client's request stays open, and what is found is streamed to it, for as long as it takes partial results.
 */
export function provideWorkspaceDiagnostics(
  session: Session,
  check: WorkspaceCheck,
  constants: Pick<ConstantsFollower, 'begin'>,
): WorkspaceDiagnosticsDoor {
  const { connection, client, folders, settings } = session;
  const registration = new DiagnosticRegistration(session);

  const run = async (): Promise<void> => {
    check.results.show();
    await registration.includeWorkspace();
    const progress = client.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('Closewise', 0, undefined, true);
    let shown = -1;
    const watched: CheckProgress = {
      report: (path, checked, found) => {
        const percentage = Math.floor((checked / found) * 100);
        if (percentage === shown) return;
        shown = percentage;
        progress?.report(percentage, path.slice(path.lastIndexOf('/') + 1));
      },
      get isCancelled() {
        return progress?.token.isCancellationRequested ?? false;
      },
    };
    try {
      constants.begin();
      await check.run(watched);
    } finally {
      progress?.done();
    }
  };
  const runIfWanted = async (): Promise<void> => {
    if (!client.pullsDiagnostics) return;
    const uris = folders.map(folder => session.files.uriOf(folder));
    const preferences = await Promise.all(uris.map(uri => settings.preferencesOf(uri)));
    if (!check.results.isShown && preferences.some(each => each.check === 'workspace')) await run();
  };

  connection.onRequest(checkRequest, token =>
    answerWith(session, checkRequest.method, () => run().then(() => null), null)(undefined, token),
  );
  if (client.pullsDiagnostics) {
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
      const known = new Map(previousResultIds.flatMap(({ uri, value }) => knownId(uri, value)));
      while (!token.isCancellationRequested && !session.ended) {
        const items = itemsFor(session, check, known);
        if (items.length > 0 && !partial) return { items };
        if (items.length > 0) partial?.report({ items });
        else await news(check, token);
      }
      return empty;
    });
  }
  return {
    async opened() {
      await registration.begin();
      await runIfWanted();
    },
    settingsChanged: runIfWanted,
  };
}

const empty: WorkspaceDiagnosticReport = { items: [] };

function knownId(uri: string, value: string): readonly (readonly [string, string])[] {
  const path = pathOfUri(uri);
  return path === undefined ? [] : [[path, value]];
}

/** What is to be sent now; `known` then has it. */
function itemsFor(
  session: Session,
  check: WorkspaceCheck,
  known: Map<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  return Array.from(check.results.reportsFor(known), ([path, { resultId, diagnostics }]) => {
    known.set(path, resultId);
    const uri = session.files.uriOf(path);
    return { kind: 'full', uri, version: null, resultId, items: [...diagnostics] };
  });
}

/** Resolves when there is something new, or the request is cancelled. */
function news(check: WorkspaceCheck, token: CancellationToken): Promise<void> {
  return new Promise(resolve => {
    const end = check.results.onNews(over);
    const cancelled = token.onCancellationRequested(over);
    function over(): void {
      end();
      cancelled.dispose();
      resolve();
    }
  });
}
