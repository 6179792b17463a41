import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { t } from '../../l10n/text.ts';
import { answerWith, inBackground } from '../answer.ts';
import type { ConstantsFollower } from '../constants-follower.ts';
import { answerOwn, nothingNeeded } from '../own-request.ts';
import type { Session } from '../session.ts';
import { pathOfUri } from '../uri.ts';
import { DiagnosticRegistration } from './diagnostic-registration.ts';
import { reportStream } from './report-stream.ts';
import { withProgress } from './shown-progress.ts';
import type { WorkspaceCheck } from './workspace-check.ts';
import type { FileReport, ProblemCount } from './workspace-results.ts';

/** What is to be told to those who answer for the diagnostics of the workspace. */
export interface WorkspaceDiagnosticsDoor {
  /** The client can be asked and told things from now on. */
  opened(): Promise<void>;
  /** Settings have changed. */
  settingsChanged(): Promise<void>;
  /** The session is over: whoever waits is answered. */
  ended(): void;
}

/**
 * Answers for the diagnostics of the workspace: after the client has asked for a check with `closewise/checkWorkspace`, which
 * is answered with how many problems there are when it is over, or always where the user has set that. A client that asks for diagnostics has its request stay
 * open, and what is found is streamed to it, for as long as it takes partial results; for others it is published.
 */
export function provideWorkspaceDiagnostics(
  session: Session,
  check: WorkspaceCheck,
  constants: Pick<ConstantsFollower, 'begin'>,
): WorkspaceDiagnosticsDoor {
  const { connection, client, settings } = session;
  const registration = new DiagnosticRegistration(session);
  const ending = new CancellationTokenSource();

  let isWanted = false;

  /** Null where it was ended before. */
  const run = async (token?: CancellationToken): Promise<ProblemCount | null> => {
    check.results.show();
    await registration.includeWorkspace();
    const isHidden = (): boolean => !check.results.isShown;
    return withProgress(session, token, isHidden, async progress => {
      constants.begin();
      return (await check.runs.ask(progress)) ? check.results.problems : null;
    });
  };
  const runIfWanted = async (): Promise<void> => {
    const uris = session.folders.map(folder => session.files.uriOf(folder));
    const preferences = await Promise.all(uris.map(uri => settings.preferencesOf(uri)));
    const wasWanted = isWanted;
    isWanted = preferences.some(each => each.check === 'workspace');
    if (wasWanted && !isWanted) check.results.hide();
    if (isWanted && !check.results.isShown) await run();
  };

  const failed = new ResponseError<never>(
    LSPErrorCodes.RequestFailed,
    t('The workspace could not be checked. The log says why.'),
  );
  answerOwn(session, 'closewise/checkWorkspace', nothingNeeded, (_, __, token) => run(token), failed);
  if (client.pullsDiagnostics) {
    connection.languages.diagnostics.onWorkspace((asked, cancelled, _, partial) => {
      const pull = async (): Promise<WorkspaceDiagnosticReport> => {
        const known = new Map(asked.previousResultIds.flatMap(({ uri, value }) => knownId(uri, value)));
        for await (const reports of reportStream(check.results, known, [cancelled, ending.token])) {
          const items = itemsOf(session, reports);
          if (!partial) return { items };
          partial.report({ items });
        }
        return empty;
      };
      return answerWith(session, 'workspace/diagnostic', pull, empty)(asked, cancelled);
    });
  } else
    inBackground(session, 'publishing what is found in the workspace', publishReports(session, check, ending.token));
  return {
    async opened() {
      await registration.begin();
      await runIfWanted();
    },
    settingsChanged: runIfWanted,
    ended: () => ending.cancel(),
  };
}

const empty: WorkspaceDiagnosticReport = { items: [] };

function knownId(uri: string, value: string): readonly (readonly [string, string])[] {
  const path = pathOfUri(uri);
  return path === undefined ? [] : [[path, value]];
}

function itemsOf(session: Session, reports: ReadonlyMap<string, FileReport>): WorkspaceDocumentDiagnosticReport[] {
  return Array.from(reports, ([path, { resultId, diagnostics }]) => {
    const uri = session.files.uriOf(path);
    return { kind: 'full', uri, version: null, resultId, items: [...diagnostics] };
  });
}

/** What is found in an open document is published in any case. */
async function publishReports(session: Session, { results }: WorkspaceCheck, ending: CancellationToken): Promise<void> {
  for await (const reports of reportStream(results, new Map(), [ending])) {
    for (const [path, { diagnostics }] of reports) {
      if (session.files.isOpen(path)) continue;
      await session.connection.sendDiagnostics({ uri: session.files.uriOf(path), diagnostics: [...diagnostics] });
    }
  }
}
