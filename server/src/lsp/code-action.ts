import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fix, Span } from '../core.ts';
import { reportedFindings } from './reported-findings.ts';
import type { Session } from './session.ts';

/** The fixes of what is reported within the range, or at its ends. */
export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined || !session.client.takesCodeActions || !wantsQuickFixes(context.only)) return [];
  const selection = session.positions.toSpan(document, range);
  const reported = (await reportedFindings(session, document)) ?? [];
  return reported
    .filter(({ finding }) => meet(finding.span, selection))
    .flatMap(({ finding, diagnostic }) =>
      finding.fixes.map(fix => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: fix.preferred,
        edit: toWorkspaceEdit(session, document, fix),
      })),
    );
}

/** Kinds are a hierarchy: who asks for a kind asks for all below it, and the empty kind is above all. */
function wantsQuickFixes(only: readonly CodeActionKind[] | undefined): boolean {
  return only?.some(kind => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix) ?? true;
}

function meet(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function toWorkspaceEdit({ client, positions }: Session, document: TextDocument, fix: Fix): WorkspaceEdit {
  const { uri, version } = document;
  const edits = fix.edits.map(({ span, newText }) => ({ range: positions.toRange(document, span), newText }));
  return client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
