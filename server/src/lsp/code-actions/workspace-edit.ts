import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../core.ts';
import { documentAt, type Report } from '../reported-findings.ts';
import type { Session } from '../session.ts';

/**
 * The client's edit for edits of the core. It says which versions of open documents it is for, where the client minds, so
 * that it is not applied to what has changed meanwhile. Undefined where a file is not known as it is now.
 */
export function toWorkspaceEdit(
  session: Session,
  report: Report,
  edits: readonly TextEdit[],
): WorkspaceEdit | undefined {
  const { path } = report.analysed.analysis;
  const changes = [];
  for (const target of new Set(edits.map(({ file = path }) => file))) {
    const document = documentAt(session, report, target);
    const open = target === path ? report.document : session.files.openAt(target);
    if (!document || (open && open.getText() !== document.getText())) return undefined;
    const here = edits
      .filter(({ file = path }) => file === target)
      .map(({ span, newText }) => ({ range: session.positions.toRange(document, span), newText }));
    changes.push({ uri: document.uri, version: open?.version ?? null, edits: here });
  }
  return session.client.takesVersionedEdits
    ? { documentChanges: changes.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) }
    : { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
}
