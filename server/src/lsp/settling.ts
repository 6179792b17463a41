import { CancellationTokenSource, type CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inBackground } from './answer.ts';
import { askForDefinitions } from './definitions.ts';
import { inlayHints } from './inlay-hints.ts';
import { reportedFindings } from './reported-findings.ts';
import type { Session } from './session.ts';

/** How long nothing may have been typed before the client is asked: it has work of its own to do for every keystroke. */
const pauseMilliseconds = 250;

/**
 * Has the client say what the receivers are that the analysis does not know, if it can: once for every version of a
 * document, after its diagnostics were given, and in a pause of the typing. Calls `renew` when that changes what is shown.
 * Returns what is to be called when the diagnostics of a document were given.
 */
export function settleReceivers(
  session: Session,
  renew: (document: TextDocument) => void,
): (document: TextDocument) => void {
  const { client, documents } = session;
  if (!client.findsDefinitions) return () => undefined;

  /** For the present version of each URI, once it is being settled or is settled. */
  const attempts = new Map<string, CancellationTokenSource>();
  const giveUp = ({ document: { uri } }: { readonly document: TextDocument }): void => {
    attempts.get(uri)?.cancel();
    attempts.delete(uri);
  };
  documents.onDidChangeContent(giveUp);
  documents.onDidClose(giveUp);

  return document => {
    const { uri } = document;
    if (documents.get(uri) !== document || attempts.has(uri)) return;
    const attempt = new CancellationTokenSource();
    attempts.set(uri, attempt);
    inBackground(session, 'closewise/definitions', settle(session, document, attempt.token, renew));
  };
}

async function settle(
  session: Session,
  document: TextDocument,
  token: CancellationToken,
  renew: (document: TextDocument) => void,
): Promise<void> {
  const isOver = (): boolean => session.ended || token.isCancellationRequested;
  await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
  if (isOver()) return;
  const analysed = await session.analyses.analysisOf(document);
  const offsets = analysed?.analysis.unknownReceivers ?? [];
  if (offsets.length === 0 || isOver()) return;

  const shown = await shownIn(session, document);
  const settled = await askForDefinitions(session, document, offsets, token).catch((error: unknown) => {
    if (!isOver()) throw error;
  });
  if (!settled || isOver() || !session.settled.settle(document, settled)) return;
  session.analyses.renew(document);
  const renewed = await shownIn(session, document);
  if (renewed !== shown && !isOver()) renew(document);
}

/** All that is shown in a document, to be compared. */
async function shownIn(session: Session, document: TextDocument): Promise<string> {
  const reported = (await reportedFindings(session, document)) ?? [];
  const range = session.positions.toRange(document, { start: 0, end: document.getText().length });
  const hints = session.client.showsInlayHints ? await inlayHints(session, { textDocument: document, range }) : [];
  return JSON.stringify([reported.map(({ diagnostic }) => diagnostic), hints]);
}
