import {
  commands,
  Position,
  Uri,
  workspace,
  type CancellationToken,
  type Location,
  type LocationLink,
  type TextDocument,
} from 'vscode';
import { textOf } from './text-of.ts';

/** What the language server asks: where that is defined which stands at positions of one version of a document. */
export interface DefinitionsParams {
  readonly uri: string;
  readonly version: number;
  readonly positions: readonly { readonly line: number; readonly character: number }[];
}

/** One definition: the name that is defined begins at `offset` of `text`, a piece of the file. */
export interface Definition {
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
}

type Read = (uri: Uri) => Promise<string>;

/** How much of a file goes along before a definition, so that the class around it is there. */
const textBefore = 20_000;
const textAfter = 200;
const mostPositions = 50;
const mostDefinitions = 10;
/** TypeScript's `lib.dom.d.ts` alone has more than the server takes of a file. */
const mostBytes = 5_000_000;

/**
 * Finds definitions by what provides them in VS Code: TypeScript, which knows the whole project. Answers with an array for
 * every position, empty where nobody knows; with none at all, once the document has changed. Never rejects.
 */
export async function findDefinitions(
  { uri, version, positions }: DefinitionsParams,
  token: CancellationToken,
): Promise<readonly (readonly Definition[])[]> {
  const document = openDocument(Uri.parse(uri));
  const [first, ...others] = positions.slice(0, mostPositions).map(each => new Position(each.line, each.character));
  if (!document || !first) return [];
  await projectIsLoaded(document, first);
  const read = readOnce();
  const found: (readonly Definition[])[] = [];
  for (const position of [first, ...others]) {
    if (token.isCancellationRequested || document.isClosed || document.version !== version) return [];
    found.push(await definitionsAt(document, position, read));
  }
  return found;
}

/**
 * While it loads a project, VS Code's TypeScript has a second server answer without it, which knows no installed package. Type
 * definitions are not among what that one may answer: they come when the project is there.
 */
async function projectIsLoaded({ uri }: TextDocument, position: Position): Promise<void> {
  try {
    await commands.executeCommand('vscode.executeTypeDefinitionProvider', uri, position);
  } catch {
    // whoever cannot answer has nothing to wait for
  }
}

async function definitionsAt({ uri }: TextDocument, position: Position, read: Read): Promise<readonly Definition[]> {
  try {
    const places = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      uri,
      position,
    );
    if (places.length > mostDefinitions) return [];
    return await Promise.all(places.map(place => pieceAround(place, read)));
  } catch {
    return []; // no provider, or a file that cannot be read
  }
}

async function pieceAround(place: Location | LocationLink, read: Read): Promise<Definition> {
  const isLink = 'targetUri' in place;
  const uri = isLink ? place.targetUri : place.uri;
  const { start } = isLink ? (place.targetSelectionRange ?? place.targetRange) : place.range;
  const text = await read(uri);
  const offset = offsetOf(text, start);
  const begin = Math.max(0, offset - textBefore);
  return { uri: uri.toString(), text: text.slice(begin, offset + textAfter), offset: offset - begin };
}

/** Reads every text once: that of the open document, else that of the file. */
function readOnce(): Read {
  const texts = new Map<string, Promise<string>>();
  const read: Read = async uri => openDocument(uri)?.getText() ?? (await textOf(uri, mostBytes));
  return uri => {
    const key = uri.toString();
    const text = texts.get(key) ?? read(uri);
    texts.set(key, text);
    return text;
  };
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
}

function offsetOf(text: string, { line, character }: Position): number {
  const lineBreak = /\r\n|\r|\n/g;
  for (let left = line; left > 0 && lineBreak.test(text); left--);
  return lineBreak.lastIndex + character;
}
