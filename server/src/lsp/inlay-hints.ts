import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as v from 'valibot';
import { inlayHintDetails, inlayHintsIn, type InlayHint as CodeName } from '../core.ts';
import type { AnalysedDocument } from './analysis-cache.ts';
import { inBackground } from './answer.ts';
import type { DiagnosticsDoor } from './diagnostics.ts';
import { shape } from './own-request.ts';
import { markup } from './markup.ts';
import type { Session } from './session.ts';

/** What is to be said of a hint when the client asks for its details: `start` is the offset of its digits. */
const hintData = v.object({ uri: shape.uri, version: v.number(), start: shape.count });

type HintData = v.InferOutput<typeof hintData>;

/** The names of the codes that stand as numbers in a range of a document. */
export async function inlayHints(session: Session, { textDocument, range }: InlayHintParams): Promise<InlayHint[]> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return [];
  const { inlayHints: shown } = await session.settings.preferencesOf(document.uri);
  const { isIgnored, evidence } = await session.settings.of(document);
  if (shown === 'never' || isIgnored) return [];
  const analysed = await session.analyses.analysisOf(document);
  if (analysed === undefined) return [];
  const within = session.positions.toSpan(document, range);
  return inlayHintsIn(analysed.analysis, within, shown, evidence).map(each =>
    toHint(session, document, analysed, each),
  );
}

/**
 * Adds to a hint what it shows under the mouse, and what a double click does; nothing once the document has changed, and to a
 * hint that is none of this server.
 */
export async function resolveInlayHint(session: Session, hint: InlayHint): Promise<InlayHint> {
  const data = v.safeParse(hintData, hint.data);
  if (!data.success) return hint;
  const { uri, version, start } = data.output;
  const document = session.documents.get(uri);
  if (document?.version !== version) return hint;
  const analysed = await session.analyses.analysisOf(document);
  return analysed ? { ...hint, ...detailsOf(session, document, analysed, start) } : hint;
}

/** The same door: what goes through it changes the hints too, so that the client is told to ask for them again. */
export function refreshingHints(session: Session, door: DiagnosticsDoor): DiagnosticsDoor {
  const { client, connection } = session;
  return {
    ...door,
    refresh(documents) {
      door.refresh(documents);
      if (documents.length === 0 || !client.refreshesInlayHints) return;
      inBackground(session, 'workspace/inlayHint/refresh', connection.languages.inlayHint.refresh());
    },
  };
}

function toHint(
  session: Session,
  document: TextDocument,
  analysed: AnalysedDocument,
  { span, label }: CodeName,
): InlayHint {
  const { uri, version } = document;
  const data: HintData = { uri, version, start: span.start };
  return {
    position: session.positions.toRange(document, span).end,
    label,
    paddingLeft: true,
    ...(session.client.resolvesInlayHints ? { data } : detailsOf(session, document, analysed, span.start)),
  };
}

function detailsOf(
  { positions, client }: Session,
  document: TextDocument,
  { analysis }: AnalysedDocument,
  start: number,
): Pick<InlayHint, 'tooltip' | 'textEdits'> {
  const { markdown, edits } = inlayHintDetails(analysis, start);
  return {
    ...(markdown !== undefined && { tooltip: markup(client.hoverFormat, markdown) }),
    ...(edits.length > 0 && {
      textEdits: edits.map(({ span, newText }) => ({ range: positions.toRange(document, span), newText })),
    }),
  };
}
