import type { Hover, HoverParams, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverAt } from '../core.ts';
import { markup } from './markup.ts';
import { reportOn } from './reported-findings.ts';
import type { Session } from './session.ts';
import { t } from '../l10n/text.ts';

/** Explains the close code under the mouse; null where none stands. */
export async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return null;
  const offset = session.positions.toOffset(document, position);
  const report = await reportOn(session, document);
  if (report === undefined || report === 'nothing') return null;
  const findings = report.findings.map(({ finding }) => finding);
  const found = hoverAt(report.analysed.analysis, offset, findings);
  if (found === undefined) return null;
  const range = session.positions.toRange(document, found.span);
  const link = session.client.runsLookUp ? lookUpLink(document, range, found.markdown) : '';
  return { contents: markup(session.client.hoverFormat, found.markdown + link), range };
}

/** Lets the user take another code, which then stands in the place of this one. Goes on behind the link that `page` ends with. */
function lookUpLink({ uri, version }: TextDocument, range: Range, page: string): string {
  const given = encodeURIComponent(JSON.stringify([{ uri, version, range, query: '' }]));
  const encoded = given.replace(/[()]/g, each => (each === '(' ? '%28' : '%29'));
  const separator = /(?:^|\n)\[[^\n]+\]\(\S+\)$/.test(page) ? ' · ' : '\n\n';
  return `${separator}[${t('Look up another code')}](command:closewise.lookUp?${encoded})`;
}
