import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingsOf, passesGate, ruleDocs, type Finding, type RelatedPlace } from '../core.ts';
import type { Settings } from '../configuration/settings.ts';
import type { AnalysedDocument } from './analysis-cache.ts';
import { diagnosticSeverities } from './convert.ts';
import type { Session } from './session.ts';

/** A finding, and how the client shows it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** What there is to say of a document that can contain a close code. */
export interface Report {
  readonly document: TextDocument;
  readonly analysed: AnalysedDocument;
  readonly findings: readonly ReportedFinding[];
}

/** What to report in a document, by its analysis and the user's settings; undefined where the document is outdated. */
export async function reportedFindings(
  session: Session,
  document: TextDocument,
): Promise<readonly ReportedFinding[] | undefined> {
  const report = await reportOn(session, document);
  return report === 'nothing' ? [] : report?.findings;
}

/** The same with the analysis behind it; `nothing` where the document cannot contain a close code. */
export async function reportOn(session: Session, document: TextDocument): Promise<Report | 'nothing' | undefined> {
  const settings = await session.settings.of(document);
  const analysed = await session.analyses.analysisOf(document);
  if (session.documents.get(document.uri) !== document) return undefined;
  if (analysed === undefined) return 'nothing';
  const last = lastReports.get(analysed);
  if (last?.settings === settings) return last.report;
  // What only declares codes is no matter of the rules.
  const found = settings.isIgnored || !passesGate(document.getText()) ? [] : findingsOf(analysed.analysis, settings);
  const findings = found.map(finding => ({
    finding,
    diagnostic: toDiagnostic(session, { document, ...analysed }, finding),
  }));
  const report = { document, analysed, findings };
  lastReports.set(analysed, { settings, report });
  return report;
}

/** What was last reported by an analysis: editors ask again for every place that the cursor comes to. */
const lastReports = new WeakMap<AnalysedDocument, { readonly settings: Settings; readonly report: Report }>();

/** A file as the analysis of a document has read it, for positions in it; undefined for one that it has not read. */
export function documentAt(
  session: Session,
  { document, analysed }: Pick<Report, 'document' | 'analysed'>,
  path: string,
): TextDocument | undefined {
  return readText(session, { document, ...analysed }, path);
}

/** A text that was analysed, and what was read for that. */
type ReadText = Pick<AnalysedDocument, 'analysis' | 'known'> & { readonly document: TextDocument };

function readText(session: Session, { document, analysis, known }: ReadText, path: string): TextDocument | undefined {
  if (path === analysis.path) return document;
  const text = known.get(path);
  return typeof text === 'string' ? TextDocument.create(session.files.uriOf(path), '', 0, text) : undefined;
}

/** A finding as the client shows it. */
export function toDiagnostic(session: Session, analysed: ReadText, finding: Finding): Diagnostic {
  const { document } = analysed;
  return {
    range: session.positions.toRange(document, finding.span),
    severity: diagnosticSeverities[finding.severity],
    source: 'closewise',
    code: finding.rule,
    codeDescription: { href: ruleDocs(finding.rule) },
    message: finding.message,
    ...(session.client.showsRelatedInformation && {
      relatedInformation: finding.related.flatMap(each =>
        toRelatedInformation(session, each, path => readText(session, analysed, path)),
      ),
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
