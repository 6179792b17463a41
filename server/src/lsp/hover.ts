import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../core.ts';
import type { Session } from './session.ts';

/** Explains the close code under the mouse; null where none stands. */
export async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return null;
  const offset = session.positions.toOffset(document, position);
  const analysed = await session.analyses.analysisOf(document);
  const found = analysed && hoverAt(analysed.analysis, offset);
  if (found === undefined) return null;
  return {
    contents: { kind: session.client.hoverFormat, value: found.markdown },
    range: session.positions.toRange(document, found.span),
  };
}
