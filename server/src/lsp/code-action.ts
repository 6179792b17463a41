import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { isAskedFor, offeredKinds } from './code-actions/kinds.ts';
import { quickFixes } from './code-actions/quick-fixes.ts';
import { refactorings } from './code-actions/refactorings.ts';
import { fixWholeFile } from './code-actions/whole-file.ts';
import { reportOn } from './reported-findings.ts';
import type { Session } from './session.ts';

/** What can be done at a range: quick fixes, refactorings, and where it is asked for, all preferred fixes of the document. */
export async function codeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const { textDocument, range, context } = params;
  const { quickFix, fixAll, extract, rewrite } = offeredKinds;
  const document = session.documents.get(textDocument.uri);
  const wants = (...kinds: readonly string[]): boolean => kinds.some(kind => isAskedFor(kind, context.only));
  if (document === undefined || !session.client.takesCodeActions) return [];
  if (!wants(quickFix, fixAll, extract, rewrite)) return [];

  const selection = session.positions.toSpan(document, range);
  const report = await reportOn(session, document);
  if (report === undefined || report === 'nothing') return [];
  return withoutTwins([
    ...(wants(quickFix) ? quickFixes(session, report, selection, context.diagnostics) : []),
    ...(wants(extract, rewrite) ? await refactorings(session, report, selection, context) : []),
    ...(wants(fixAll) ? fixWholeFile(session, report) : []),
  ]);
}

/** Actions that do the same under the same title, for several findings or as a fix and a refactoring, are one action. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const byWhatTheyDo = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.disabled]);
    const twin = byWhatTheyDo.get(key);
    const diagnostics = new Set([...(twin?.diagnostics ?? []), ...(action.diagnostics ?? [])]);
    byWhatTheyDo.set(key, {
      ...(twin ?? action),
      ...(action.isPreferred && { isPreferred: true }),
      ...(diagnostics.size > 0 && { diagnostics: [...diagnostics] }),
    });
  }
  return [...byWhatTheyDo.values()];
}
