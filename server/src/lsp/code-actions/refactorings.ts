import { CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver';
import { refactoringsAt, type Refactoring, type Span } from '../../core.ts';
import type { Report } from '../reported-findings.ts';
import type { Session } from '../session.ts';
import { isAskedFor, offeredKinds } from './kinds.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/**
 * What can be made of the codes within the selection although nothing is wrong with them. A client that asks on its own, to
 * show a bulb at the cursor, gets none where nothing is selected: there would be a bulb at every code.
 */
export async function refactorings(
  session: Session,
  report: Report,
  selection: Span,
  { only, triggerKind }: CodeActionContext,
): Promise<readonly CodeAction[]> {
  if (triggerKind === CodeActionTriggerKind.Automatic && selection.start === selection.end) return [];
  const { analysis } = report.analysed;
  const wrong = report.findings.flatMap(({ finding }) => (finding.severity === 'error' ? [finding.span] : []));
  // Which codes the project uses is only found out where it is of use.
  if (refactoringsAt(analysis, selection, wrong).length === 0) return [];
  const codes = await session.importable.codesInUse(analysis.path);
  return refactoringsAt(analysis, selection, wrong, codes).flatMap(each => {
    const kind = kindOf(each);
    const edit = isAskedFor(kind, only) ? toWorkspaceEdit(session, report, each.edits) : undefined;
    return edit ? [{ title: each.title, kind, edit }] : [];
  });
}

function kindOf({ kind }: Refactoring): string {
  return kind === 'extract' ? offeredKinds.extract : offeredKinds.rewrite;
}
