import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt, type CodeCompletion } from '../core.ts';
import { markup } from './markup.ts';
import type { Session } from './session.ts';

/** Offers the codes that may stand at the cursor; null where no code belongs. */
export async function completion(
  session: Session,
  { textDocument, position }: CompletionParams,
): Promise<CompletionList | null> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return null;
  const offset = session.positions.toOffset(document, position);
  const text = document.getText();
  if (!mayBeginExpression(text, offset)) return null;
  const analysed = await session.analyses.analysisOf(document);
  if (analysed === undefined) return null;
  const completions = completionsAt(analysed.analyser, analysed.input, offset);
  if (completions === undefined) return null;
  const range = session.positions.toRange(document, completions.replace);
  return {
    isIncomplete: false,
    items: completions.items.map(item => toCompletionItem(session, document, item, range)),
  };
}

/** How far back the beginning of an expression is looked for: an access of a constant and the spaces around it. */
const reach = 200;

/**
 * Whether a close code may be wanted, as far as the text before the cursor tells: it stands in an argument, a comparison,
 * a `case`, a conditional or an option. A look that costs nothing, since clients ask after every space.
 */
function mayBeginExpression(text: string, offset: number): boolean {
  return /(?:[(,?:]|[=!]==?|\|\||\bcase)\s*[\w$.]*$/.test(text.slice(Math.max(0, offset - reach), offset));
}

function toCompletionItem(
  { client, positions }: Session,
  document: TextDocument,
  item: CodeCompletion,
  range: Range,
): CompletionItem {
  const { label, detail, filterText, sortText, documentation, isFirst = false, edits = [] } = item;
  return {
    label,
    ...(client.showsLabelDetails ? { labelDetails: { description: detail } } : { detail }),
    filterText,
    sortText,
    kind: kinds[item.kind],
    documentation: markup(client.completionFormat, documentation),
    textEdit: { range, newText: label },
    ...(isFirst && { preselect: true }),
    ...(edits.length > 0 && {
      additionalTextEdits: edits.map(({ span, newText }) => ({ range: positions.toRange(document, span), newText })),
    }),
  };
}

const kinds: Readonly<Record<CodeCompletion['kind'], CompletionItemKind>> = {
  constant: CompletionItemKind.Constant,
  code: CompletionItemKind.Value,
};
