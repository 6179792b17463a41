import type { CodeAction } from 'vscode-languageserver';
import { fixAll } from '../../core.ts';
import type { Report } from '../reported-findings.ts';
import type { Session } from '../session.ts';
import { offeredKinds } from './kinds.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';
import { t } from '../../l10n/text.ts';

/** Makes all preferred fixes of a document; nothing where it has none. It never silences anything. */
export function fixWholeFile(session: Session, report: Report): readonly CodeAction[] {
  const all = report.findings.map(({ finding }) => finding);
  const { findings, edits } = fixAll(all, report.analysed.analysis.path);
  const edit = toWorkspaceEdit(session, report, edits);
  if (findings.length === 0 || !edit) return [];
  return [{ title: t('Make all preferred Closewise fixes'), kind: offeredKinds.fixAll, edit }];
}
