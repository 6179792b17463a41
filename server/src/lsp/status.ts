import * as v from 'valibot';
import { auto, toldByFiles } from '../configuration/parts.ts';
import { runtimeChoices, runtimeInWords, type RuntimeChoice, type RuntimeInWords } from '../core.ts';
import { answerOwn, nothingNeeded, shape } from './own-request.ts';
import { reportedFindings } from './reported-findings.ts';
import type { Session } from './session.ts';
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
}

/**
 * Answers a client that wants to show what is assumed of a document, and to change it: with null for a document that is not
 * open, or that has changed meanwhile, and with what the setting `runtime` may be.
 */
export function offerStatus(session: Session): void {
  answerOwn(session, 'closewise/status', statusParams, status, null);
  answerOwn(session, 'closewise/runtimes', nothingNeeded, choices, []);
}

/** In the language that is spoken by now. */
function choices(): readonly RuntimeChoice[] {
  return [{ id: auto, title: t('Automatic'), summary: t(toldByFiles) }, ...runtimeChoices()];
}

async function status(session: Session, { uri }: v.InferOutput<typeof statusParams>): Promise<Status | null> {
  const document = session.documents.get(uri);
  const reported = document && (await reportedFindings(session, document));
  if (document === undefined || reported === undefined) return null;
  const analysed = await session.analyses.analysisOf(document);
  const { isIgnored } = await session.settings.of(document);
  return {
    runtime: (analysed && runtimeInWords(analysed.analysis)) ?? null,
    findings: reported.length,
    isIgnored,
  };
}
