import { RequestType, type Connection, type DocumentUri } from 'vscode-languageserver';
import type { FileSource } from '../workspace/analyse-file.ts';
import { patternsIn } from '../workspace/ignore-patterns.ts';
import { isFindable, type SourceTree } from '../workspace/source-tree.ts';
import { pathOfUri, uriOfPath } from './uri.ts';

/** Names a file or a folder. */
interface PlaceParams {
  readonly uri: DocumentUri;
}

/** Answered with the text of a file; with null where there is none that can be read, or that is too large or binary. */
const readTextRequest = new RequestType<PlaceParams, unknown, void>('closewise/readText');
/** Answered with the names in a folder; with null where there is none that can be read. */
const listFolderRequest = new RequestType<PlaceParams, unknown, void>('closewise/listFolder');
/**
 * Answered with the URIs of all sources below a folder, without what is installed, and of all .gitignore files: an array
 * of strings.
 */
const findSourcesRequest = new RequestType<PlaceParams, unknown, void>('closewise/findSources');

/** The files that a client has which says `files: true` in its `initializationOptions`. */
export function clientTree(connection: Connection): SourceTree {
  const files = clientFiles(connection);
  const find = sharing(uri => connection.sendRequest(findSourcesRequest, { uri }));
  return { files, findSources: folder => findSources(find, files, folder) };
}

/** Asks once where the same is asked for again before there is an answer: a client looks through a whole disk for it. */
function sharing<Answer>(ask: (about: string) => Promise<Answer>): (about: string) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>();
  return about => {
    const answer = asked.get(about) ?? ask(about).finally(() => asked.delete(about));
    asked.set(about, answer);
    return answer;
  };
}

function clientFiles(connection: Connection): FileSource {
  const ask = async (request: typeof readTextRequest, path: string): Promise<unknown> => {
    try {
      return await connection.sendRequest(request, { uri: uriOfPath(path) });
    } catch {
      return null; // a client that fails to read a file knows of none
    }
  };
  return {
    async readText(path) {
      const text = await ask(readTextRequest, path);
      return typeof text === 'string' ? text : null;
    },
    async listFolder(path) {
      const names = await ask(listFolderRequest, path);
      return Array.isArray(names) ? stringsIn(names).sort() : null;
    },
  };
}

async function* findSources(
  find: (uri: DocumentUri) => Promise<unknown>,
  files: FileSource,
  folder: string,
): AsyncGenerator<string> {
  const answer = await find(uriOfPath(folder));
  const found = (Array.isArray(answer) ? stringsIn(answer) : []).flatMap(uri => pathOfUri(uri) ?? []).sort();
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  const inside = found.filter(path => path.startsWith(root));
  const patterns = await patternsIn(root, inside.filter(isIgnoreFile), files);
  for (const path of inside) {
    if (isFindable(path) && !patterns?.ignores(path.slice(root.length))) yield path;
  }
}

function isIgnoreFile(path: string): boolean {
  return path.endsWith('/.gitignore');
}

function stringsIn(values: readonly unknown[]): string[] {
  return values.filter(value => typeof value === 'string');
}
