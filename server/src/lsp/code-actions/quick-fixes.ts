import type { CodeAction, Diagnostic, Position, Range } from 'vscode-languageserver';
import { fixAll, suppressionFixes, type Fix, type Span } from '../../core.ts';
import type { Report, ReportedFinding } from '../reported-findings.ts';
import type { Session } from '../session.ts';
import { offeredKinds } from './kinds.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';
import { t } from '../../l10n/text.ts';

/**
 * What ends the findings within the selection, or at its ends: their own fixes, then a fix for all findings of a rule where
 * the file has several, and last what silences them. `asked` are the diagnostics that the client asks about.
 */
export function quickFixes(
  session: Session,
  report: Report,
  selection: Span,
  asked: readonly Diagnostic[],
): readonly CodeAction[] {
  const { analysis } = report.analysed;
  const here = askedAbout(
    report.findings.filter(({ finding: { span } }) => meet(span, selection)),
    asked,
  );
  const rules = [...new Set(here.map(({ finding }) => finding.rule))];
  const best = preferredAt(here);
  return [
    ...here.flatMap(each =>
      each.finding.fixes.flatMap(fix => toAction(session, report, each, fix, best.includes(fix)) ?? []),
    ),
    ...rules.flatMap(rule => fixAllOf(session, report, rule, here) ?? []),
    ...here.flatMap(each =>
      suppressionFixes(each.finding, analysis).flatMap(fix => toAction(session, report, each, fix, false) ?? []),
    ),
  ];
}

/**
 * Those of the findings that the client names, for a fix from a squiggle or the list of problems. All of them where it names none
 * that is still there: what it remembers may be outdated, so that the range is what counts (LSP, `CodeActionContext`).
 */
function askedAbout(here: readonly ReportedFinding[], asked: readonly Diagnostic[]): readonly ReportedFinding[] {
  const named = here.filter(({ diagnostic }) =>
    asked.some(
      ({ code, source, range }) =>
        source === diagnostic.source && code === diagnostic.code && isSameRange(range, diagnostic.range),
    ),
  );
  return named.length > 0 ? named : here;
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePosition(one.start, other.start) && isSamePosition(one.end, other.end);
}

function isSamePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/** The preferred fixes, one for each place: where findings meet, that of the first one. */
function preferredAt(here: readonly ReportedFinding[]): readonly Fix[] {
  const chosen: { readonly span: Span; readonly fix: Fix }[] = [];
  for (const { finding } of here) {
    const fix = finding.fixes.find(({ preferred, disabled }) => preferred && disabled === undefined);
    if (fix && !chosen.some(({ span }) => meet(span, finding.span))) chosen.push({ span: finding.span, fix });
  }
  return chosen.map(({ fix }) => fix);
}

function meet(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Nothing for a fix that cannot be made, where the client does not show why. */
function toAction(
  session: Session,
  report: Report,
  { diagnostic }: ReportedFinding,
  { title, edits, disabled }: Fix,
  isPreferred: boolean,
): CodeAction | undefined {
  const { client } = session;
  const action = { title, kind: offeredKinds.quickFix, diagnostics: [diagnostic] };
  if (disabled !== undefined)
    return client.showsDisabledActions ? { ...action, disabled: { reason: disabled } } : undefined;
  const edit = toWorkspaceEdit(session, report, edits);
  return edit && { ...action, ...(client.knowsPreferredActions && { isPreferred }), edit };
}

/** Makes the preferred fixes of all findings of a rule; undefined where there is no more than one. */
function fixAllOf(
  session: Session,
  report: Report,
  rule: string,
  here: readonly ReportedFinding[],
): CodeAction | undefined {
  const ofRule = report.findings.map(({ finding }) => finding).filter(finding => finding.rule === rule);
  const { findings, edits } = fixAll(ofRule, report.analysed.analysis.path);
  const fixedHere = here.filter(({ finding }) => findings.includes(finding));
  if (findings.length < 2 || fixedHere.length === 0) return undefined;
  const edit = toWorkspaceEdit(session, report, edits);
  return (
    edit && {
      title: t`Fix all ${rule} problems in this file`,
      kind: offeredKinds.quickFix,
      diagnostics: fixedHere.map(({ diagnostic }) => diagnostic),
      edit,
    }
  );
}
