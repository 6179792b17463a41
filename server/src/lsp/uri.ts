import { URI } from 'vscode-uri';

const sourceEnding = /\.[cm]?[jt]sx?$/;
const endings = new Map([
  ['javascript', '.js'],
  ['javascriptreact', '.jsx'],
  ['typescript', '.ts'],
  ['typescriptreact', '.tsx'],
]);

/**
 * The path of what a URI names: absolute, with forward slashes. Other schemes than `file` get a path that no disk has.
 * Undefined where `uri` is none.
 */
export function pathOfUri(uri: string): string | undefined {
  const parsed = parse(uri);
  if (parsed === undefined) return undefined;
  if (parsed.scheme === 'file') return parsed.fsPath.replaceAll('\\', '/');
  return `/^${[parsed.scheme, parsed.authority, ...parsed.path.split('/')].filter(Boolean).join('/')}`;
}

/**
 * The path of a document. One in a language that can be analysed gets the ending of its language where it has none, as
 * a buffer without a name; undefined where its URI is none.
 */
export function pathOfDocument({ uri, languageId }: { uri: string; languageId: string }): string | undefined {
  const path = pathOfUri(uri);
  return path === undefined || isSource(path) ? path : path + (endings.get(languageId) ?? '');
}

/** Whether the file is in one of the languages that can be analysed. */
export function isSource(path: string): boolean {
  return sourceEnding.test(path);
}

/** The URI of a file on the disk. */
export function uriOfPath(path: string): string {
  return URI.file(path).toString();
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    return undefined;
  }
}
