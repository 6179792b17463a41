import { RequestType, type DocumentUri, type Range, type TextEdit as LspTextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  codeRows,
  explain,
  insertionAt,
  plainInsertionAt,
  protocols,
  queryAt,
  type CodeRow,
  type Protocol,
  type TextEdit,
} from '../core.ts';
import { answerWith } from './answer.ts';
import type { Session } from './session.ts';

/** Names a place in a document, or only a folder: by a URI with a slash at its end. */
interface CodesParams {
  readonly uri?: DocumentUri;
  readonly range?: Range;
}

/** All that is said of close codes. */
interface CodesAnswer {
  readonly rows: readonly CodeRow[];
  /** What to look up first: the number of the code at the place, or its name. */
  readonly query: string;
}

interface InsertionParams {
  readonly uri: DocumentUri;
  /** What is selected; empty for a cursor. */
  readonly range: Range;
  readonly code: number;
}

/** What puts a code into a document. */
interface InsertionAnswer {
  /** First the code, then what else is to be changed. None where something stands in the way. */
  readonly edits: readonly LspTextEdit[];
}

/** All there is to know of a code, or of a range of codes. */
interface CodePageParams {
  readonly uri?: DocumentUri;
  readonly from: number;
  readonly to: number;
}

const codesRequest = new RequestType<CodesParams, CodesAnswer, void>('closewise/codes');
/** Answered with null for a document that is not open. */
const insertionRequest = new RequestType<InsertionParams, InsertionAnswer | null, void>('closewise/insertion');
/** Answered with Markdown; empty where there is nothing to say. */
const codePageRequest = new RequestType<CodePageParams, string, void>('closewise/codePage');

/** Answers what a client asks to let its user look up codes, and insert them. */
export function offerLookUp(session: Session): void {
  const { connection } = session;
  connection.onRequest(codesRequest, answerWith(session, codesRequest.method, codes, { rows: [], query: '' }));
  connection.onRequest(insertionRequest, answerWith(session, insertionRequest.method, insertion, null));
  connection.onRequest(codePageRequest, answerWith(session, codePageRequest.method, codePage, ''));
}

async function codes(session: Session, { uri, range }: CodesParams): Promise<CodesAnswer> {
  const document = uri === undefined ? undefined : session.documents.get(uri);
  const set = await protocolsSetFor(session, uri);
  if (document === undefined) return { rows: codeRows(set), query: '' };
  const analysis = (await session.analyses.analysisOf(document))?.analysis;
  const spoken = [...set, ...(analysis?.protocols ?? []).map(({ protocol }) => protocol)];
  const selection = range && session.positions.toSpan(document, range);
  return {
    rows: codeRows([...new Map(spoken.map(each => [each.id, each])).values()]),
    query: selection ? queryAt(document.getText(), selection, analysis, set.filter(isOwn)) : '',
  };
}

async function insertion(session: Session, { uri, range, code }: InsertionParams): Promise<InsertionAnswer | null> {
  const { documents, positions, analyses } = session;
  const document = documents.get(uri);
  if (document === undefined) return null;
  const selection = positions.toSpan(document, range);
  const analysed = await analyses.analysisOf(document);
  const found = analysed
    ? insertionAt(analysed.analyser, analysed.input, selection, code)
    : plainInsertionAt(document.getText(), selection, code);
  const toEdit = ({ span, newText }: TextEdit): LspTextEdit => ({ range: positions.toRange(document, span), newText });
  return { edits: found ? [found.edit, ...found.others].map(toEdit) : [] };
}

async function codePage(session: Session, { uri, from, to }: CodePageParams): Promise<string> {
  const own = (await protocolsSetFor(session, uri)).filter(isOwn);
  const pages = explain(from === to ? String(from) : `${from}-${to}`, own);
  return pages.map(({ title, markdown }) => `# ${title}\n\n${markdown}\n`).join('\n');
}

/** What is set for a document, or for those in a folder, that need not be open. */
async function protocolsSetFor({ documents, settings }: Session, uri = ''): Promise<readonly Protocol[]> {
  return (await settings.of(documents.get(uri) ?? TextDocument.create(uri, '', 0, ''))).protocols;
}

/** Whether they are the codes that the project gives a meaning itself. */
function isOwn(protocol: Protocol): boolean {
  return !protocols.includes(protocol);
}
