import { NotificationType } from 'vscode-languageserver';
import * as v from 'valibot';
import { auto } from '../configuration/parts.ts';
import { runtimeChoices, runtimeInWords, type RuntimeChoice, type RuntimeInWords } from '../core.ts';
import { inBackground } from './answer.ts';
import { answerOwn, nothingNeeded, shape } from './own-request.ts';
import { reportOn } from './reported-findings.ts';
import type { Session } from './session.ts';
import type { CheckRuns } from './workspace-check/check-runs.ts';
import { t } from '../l10n/text.ts';

/** Names an open document. */
const statusParams = v.object({ uri: shape.uri });

/** How things are with a document. */
interface Status {
  /** What it is taken to run on, and why; null where it has no codes. */
  readonly runtime: RuntimeInWords | null;
  /** How many findings it has. */
  readonly findings: number;
  /** The configuration says that it is not to be checked. */
  readonly isIgnored: boolean;
  /** Whether the workspace is being checked, so that what is shown of all files is not there yet. */
  readonly busy: boolean;
}

/** After the first request, tells that a check of the workspace begins or ends. */
const busyNotification = new NotificationType<Pick<Status, 'busy'>>('closewise/busyChanged');

/**
 * Answers a client that wants to show what is assumed of a document, and to change it: with null for a document that is not
 * open, or that has changed meanwhile, and with what the setting `runtime` may be. Also tells it when `runs` begin and end.
 */
export function offerStatus(session: Session, runs: CheckRuns): void {
  const { connection } = session;
  let isAsked = false;
  runs.onChange(() => {
    if (!isAsked || session.ended) return;
    const told = connection.sendNotification(busyNotification, { busy: runs.isRunning });
    inBackground(session, busyNotification.method, told);
  });
  const statusOf = (_: Session, params: StatusParams): Promise<Status | null> => {
    isAsked = true;
    return status(session, runs, params);
  };
  answerOwn(session, 'closewise/status', statusParams, statusOf, null);
  answerOwn(session, 'closewise/runtimes', nothingNeeded, choices, []);
}

/** In the language that is spoken by now. */
function choices(): readonly RuntimeChoice[] {
  // Short: VS Code cuts a line off where its list ends.
  const summary = t("What the project's files tell, the nearest folder first. Else a browser or Node.");
  return [{ id: auto, title: t('Automatic'), summary }, ...runtimeChoices()];
}

type StatusParams = v.InferOutput<typeof statusParams>;

async function status(session: Session, runs: CheckRuns, { uri }: StatusParams): Promise<Status | null> {
  const document = session.documents.get(uri);
  const report = document && (await reportOn(session, document));
  if (document === undefined || report === undefined) return null;
  const { isIgnored } = await session.settings.of(document);
  if (session.documents.get(uri) !== document) return null;
  const { analysed, findings } = report === 'nothing' ? { findings: [] } : report;
  return {
    runtime: (analysed && runtimeInWords(analysed.analysis)) ?? null,
    findings: findings.length,
    isIgnored,
    busy: runs.isRunning,
  };
}
