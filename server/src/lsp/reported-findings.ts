import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingsOf, ruleDocs, type Finding, type RelatedPlace } from '../core.ts';
import type { AnalysedDocument } from './analysis-cache.ts';
import { diagnosticSeverities } from './convert.ts';
import type { Session } from './session.ts';

/** A finding, and how the client shows it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** What to report in a document, by its analysis and the user's settings; undefined where the document is outdated. */
export async function reportedFindings(
  session: Session,
  document: TextDocument,
): Promise<readonly ReportedFinding[] | undefined> {
  const settings = await session.settings.current();
  const analysed = await session.analyses.analysisOf(document);
  if (session.documents.get(document.uri) !== document) return undefined;
  if (analysed === undefined) return [];
  return findingsOf(analysed.analysis, settings.rules).map(finding => ({
    finding,
    diagnostic: toDiagnostic(session, document, analysed, finding),
  }));
}

function toDiagnostic(
  session: Session,
  document: TextDocument,
  { analysis, known }: AnalysedDocument,
  finding: Finding,
): Diagnostic {
  const textOf = (path: string): TextDocument | undefined => {
    if (path === analysis.path) return document;
    const text = known.get(path);
    return typeof text === 'string' ? TextDocument.create(session.files.uriOf(path), '', 0, text) : undefined;
  };
  return {
    range: session.positions.toRange(document, finding.span),
    severity: diagnosticSeverities[finding.severity],
    source: 'closewise',
    code: finding.rule,
    codeDescription: { href: ruleDocs(finding.rule) },
    message: finding.message,
    ...(session.client.showsRelatedInformation && {
      relatedInformation: finding.related.flatMap(each => toRelatedInformation(session, each, textOf)),
    }),
  };
}

/** Nothing for a place in a file that the analysis has not read. */
function toRelatedInformation(
  { positions }: Session,
  { place, message }: RelatedPlace,
  textOf: (path: string) => TextDocument | undefined,
): readonly DiagnosticRelatedInformation[] {
  const document = textOf(place.file);
  return document === undefined
    ? []
    : [{ location: { uri: document.uri, range: positions.toRange(document, place) }, message }];
}
