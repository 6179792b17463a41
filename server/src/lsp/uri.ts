import { URI } from 'vscode-uri';
import { isHost } from '../core.ts';

const sourceEnding = /\.[cm]?[jt]sx?$/;
const endings = new Map([
  ['javascript', '.js'],
  ['javascriptreact', '.jsx'],
  ['typescript', '.ts'],
  ['typescriptreact', '.tsx'],
  ['vue', '.vue'],
  ['svelte', '.svelte'],
  ['astro', '.astro'],
  ['html', '.html'],
  ['markdown', '.md'],
  ['mdx', '.mdx'],
]);

/** What the paths of files begin with that are on no disk of this machine: `/^scheme/authority/path`. */
const virtualRoot = '/^';
/** Cells of notebooks in VS Code: what tells them apart, and the scheme of the notebook, is in the fragment. */
const cellScheme = 'vscode-notebook-cell';
/** Stands in such a path for an authority that is empty. */
const noAuthority = '-';

/**
 * The path of what a URI names: absolute, with forward slashes. Other schemes than `file` get a path that no disk has.
 * Undefined where `uri` is none.
 */
export function pathOfUri(uri: string): string | undefined {
  const parsed = parse(uri);
  if (parsed === undefined) return undefined;
  const { scheme, authority, path, fragment } = parsed;
  // A cell lies beside what lies beside its notebook.
  if (scheme === cellScheme) return `${pathOfUri(notebookOf(parsed).toString()) ?? path}#${fragment}`;
  if (scheme === 'file') return parsed.fsPath.replaceAll('\\', '/');
  return `${virtualRoot}${scheme}/${authority || noAuthority}/${path.replace(/^\//, '')}`;
}

/** Whether what is at a path is on no disk of this machine, so that only the client can read it. */
export function isVirtual(path: string): boolean {
  return path.startsWith(virtualRoot);
}

/**
 * The path of a document. One in a language that can be analysed gets the ending of its language where it has none, as
 * a buffer without a name; undefined where its URI is none.
 */
export function pathOfDocument({ uri, languageId }: { uri: string; languageId: string }): string | undefined {
  const path = pathOfUri(uri);
  return path === undefined || isSource(path) ? path : path + (endings.get(languageId) ?? '');
}

/** Whether the file is in one of the languages that can be analysed, or in one in which scripts stand. */
export function isSource(path: string): boolean {
  return sourceEnding.test(path) || isHost(path);
}

/** The URI of what is at a path: the reverse of `pathOfUri`. */
export function uriOfPath(path: string): string {
  const [, scheme, authority, inside = ''] = /^\/\^([^/]+)\/([^/]+)(\/.*)?$/s.exec(path) ?? [];
  if (scheme === undefined || authority === undefined) return URI.file(path).toString();
  return URI.from({ scheme, authority: authority === noAuthority ? '' : authority, path: inside }).toString();
}

function notebookOf(cell: URI): URI {
  const [, encoded = ''] = /s([\w-]+)=*$/.exec(cell.fragment) ?? [];
  return cell.with({ scheme: decoded(encoded) ?? 'file', fragment: '' });
}

function decoded(base64: string): string | undefined {
  try {
    const scheme = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[a-z][\w+.-]*$/i.test(scheme) && scheme !== cellScheme ? scheme : undefined;
  } catch {
    return undefined;
  }
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    return undefined;
  }
}
