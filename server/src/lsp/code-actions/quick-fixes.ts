import type { CodeAction } from 'vscode-languageserver';
import { fixAll, suppressionFixes, type Fix, type Span } from '../../core.ts';
import type { Report, ReportedFinding } from '../reported-findings.ts';
import type { Session } from '../session.ts';
import { offeredKinds } from './kinds.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/**
 * What ends the findings within the selection, or at its ends: their own fixes, then a fix for all findings of a rule where
 * the file has several, and last what silences them.
 */
export function quickFixes(session: Session, report: Report, selection: Span): readonly CodeAction[] {
  const { analysis } = report.analysed;
  const here = report.findings.filter(({ finding: { span } }) => meet(span, selection));
  const rules = [...new Set(here.map(({ finding }) => finding.rule))];
  return [
    ...here.flatMap(each => each.finding.fixes.flatMap(fix => toAction(session, report, each, fix) ?? [])),
    ...rules.flatMap(rule => fixAllOf(session, report, rule, here) ?? []),
    ...here.flatMap(each =>
      suppressionFixes(each.finding, analysis).flatMap(fix => toAction(session, report, each, fix) ?? []),
    ),
  ];
}

function meet(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Nothing for a fix that cannot be made, where the client does not show why. */
function toAction(
  session: Session,
  report: Report,
  { diagnostic }: ReportedFinding,
  { title, edits, preferred, disabled }: Fix,
): CodeAction | undefined {
  const { client } = session;
  const action = { title, kind: offeredKinds.quickFix, diagnostics: [diagnostic] };
  if (disabled !== undefined)
    return client.showsDisabledActions ? { ...action, disabled: { reason: disabled } } : undefined;
  const edit = toWorkspaceEdit(session, report, edits);
  return edit && { ...action, ...(client.knowsPreferredActions && { isPreferred: preferred }), edit };
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
      title: `Fix all ${rule} problems in this file`,
      kind: offeredKinds.quickFix,
      diagnostics: fixedHere.map(({ diagnostic }) => diagnostic),
      edit,
    }
  );
}
