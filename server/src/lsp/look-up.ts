import type { TextEdit as LspTextEdit } from 'vscode-languageserver';
import * as v from 'valibot';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  asMarkdown,
  codeRows,
  explain,
  insertionAt,
  isOwn,
  plainInsertionAt,
  queryAt,
  type Analysis,
  type CodeRow,
  type NamedConstant,
  type Protocol,
  type TextEdit,
} from '../core.ts';
import type { Feature } from './answer.ts';
import type { ConstantsFollower } from './constants-follower.ts';
import { answerOwn, shape } from './own-request.ts';
import type { Session } from './session.ts';

/** Names a place in a document, or only a folder: by a URI with a slash at its end. */
const codesParams = v.object({ uri: v.optional(shape.uri), range: v.optional(shape.range) });

/** All that is said of close codes. */
interface CodesAnswer {
  readonly rows: readonly CodeRow[];
  /** What to look up first: the number of the code at the place, or its name. */
  readonly query: string;
}

const insertionParams = v.object({
  uri: shape.uri,
  /** What is selected; empty for a cursor. */
  range: shape.range,
  code: shape.count,
});

/** What puts a code into a document. */
interface InsertionAnswer {
  /** First the code, then what else is to be changed. None where something stands in the way. */
  readonly edits: readonly LspTextEdit[];
}

/** All there is to know of a code, or of a range of codes. */
const codePageParams = v.object({ uri: v.optional(shape.uri), from: shape.count, to: shape.count });

/**
 * Answers what a client asks to let its user look up codes, and insert them. An insertion is answered with null for a
 * document that is not open; a page is Markdown, and empty where there is nothing to say.
 */
export function offerLookUp(session: Session, follower: Pick<ConstantsFollower, 'begin'>): void {
  const withConstants =
    <Params, Answer>(feature: Feature<Params, Answer>): Feature<Params, Answer> =>
    (...given) => {
      follower.begin();
      return feature(...given);
    };
  answerOwn(session, 'closewise/codes', codesParams, withConstants(codes), { rows: [], query: '' });
  answerOwn(session, 'closewise/insertion', insertionParams, insertion, null);
  answerOwn(session, 'closewise/codePage', codePageParams, withConstants(codePage), '');
}

type ParamsOf<Schema extends v.GenericSchema> = v.InferOutput<Schema>;

async function codes(session: Session, { uri, range }: ParamsOf<typeof codesParams>): Promise<CodesAnswer> {
  const document = uri === undefined ? undefined : session.documents.get(uri);
  const set = await protocolsSetFor(session, uri);
  const analysis = document && (await session.analyses.analysisOf(document))?.analysis;
  const constants = await constantsWith(session, analysis);
  if (document === undefined) return { rows: codeRows(set, constants), query: '' };
  const spoken = [...set, ...(analysis?.protocols ?? []).map(({ protocol }) => protocol)];
  const selection = range && session.positions.toSpan(document, range);
  return {
    rows: codeRows([...new Map(spoken.map(each => [each.id, each])).values()], constants),
    query: selection ? queryAt(document.getText(), selection, analysis, set.filter(isOwn)) : '',
  };
}

/** The constants of the workspace, and of a document that need not be of it. */
async function constantsWith(
  { importable }: Session,
  analysis: Analysis | undefined,
): Promise<readonly NamedConstant[]> {
  return eachOnce([...(analysis?.constants ?? []), ...(await importable.allWithin(patience))]);
}

/** How long the user waits for the constants of a large workspace, in milliseconds. */
const patience = 1000;

/** An imported constant is the one that another file exports. */
function eachOnce(constants: readonly NamedConstant[]): readonly NamedConstant[] {
  const found = new Map<string, NamedConstant>();
  for (const constant of constants) {
    const { file, start } = constant.declaration;
    const key = `${file}:${start}`;
    found.set(key, found.get(key) ?? constant);
  }
  return [...found.values()];
}

async function insertion(
  session: Session,
  { uri, range, code }: ParamsOf<typeof insertionParams>,
): Promise<InsertionAnswer | null> {
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

async function codePage(session: Session, { uri, from, to }: ParamsOf<typeof codePageParams>): Promise<string> {
  const document = uri === undefined ? undefined : session.documents.get(uri);
  const own = (await protocolsSetFor(session, uri)).filter(isOwn);
  const constants = await constantsWith(session, document && (await session.analyses.analysisOf(document))?.analysis);
  const pages = explain(from === to ? String(from) : `${from}-${to}`, { own, constants });
  return pages.map(({ title, markdown }) => `# ${asMarkdown(title)}\n\n${markdown}\n`).join('\n');
}

/** What is set for a document, or for those in a folder, that need not be open. */
async function protocolsSetFor({ documents, settings }: Session, uri = ''): Promise<readonly Protocol[]> {
  return (await settings.of(documents.get(uri) ?? TextDocument.create(uri, '', 0, ''))).protocols;
}
