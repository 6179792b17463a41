import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findConstants, isMember, type FoundConstant } from '../core.ts';
import type { ConstantsFollower } from './constants-follower.ts';
import type { Session } from './session.ts';

/** More are not read. */
const mostSymbols = 200;

/** Finds the constants for close codes that the files of the workspace export, by their numbers, names and meanings. */
export async function workspaceSymbols(
  session: Session,
  { query }: WorkspaceSymbolParams,
  follower: Pick<ConstantsFollower, 'begin'>,
): Promise<SymbolInformation[]> {
  follower.begin();
  const found = findConstants(await session.importable.all(), query).slice(0, mostSymbols);
  const documents = new Map<string, Promise<TextDocument>>();
  const documentAt = (path: string): Promise<TextDocument> => {
    const document = documents.get(path) ?? openAt(session, path);
    documents.set(path, document);
    return document;
  };
  return Promise.all(
    found.map(async each => toSymbol(session, each, await documentAt(each.constant.declaration.file))),
  );
}

async function openAt({ files }: Session, path: string): Promise<TextDocument> {
  return files.openAt(path) ?? TextDocument.create(files.uriOf(path), '', 0, (await files.readText(path)) ?? '');
}

function toSymbol(
  { positions }: Session,
  { constant, name, meaning }: FoundConstant,
  document: TextDocument,
): SymbolInformation {
  return {
    name,
    kind: isMember(constant) ? SymbolKind.EnumMember : SymbolKind.Constant,
    ...(meaning !== undefined && { containerName: meaning }),
    location: { uri: document.uri, range: positions.toRange(document, constant.declaration) },
  };
}
