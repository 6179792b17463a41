import { FileType, workspace, type Uri } from 'vscode';

/**
 * The text of a file, decoded as UTF-8 and without its byte order mark. Rejects for what is missing, unreadable, binary (it
 * contains a NUL byte) or larger than `mostBytes`. It is not opened as a document, which would tell every extension of it.
 */
export async function textOf(uri: Uri, mostBytes: number): Promise<string> {
  const { type, size } = await workspace.fs.stat(uri);
  if ((type & FileType.File) === 0) throw new Error(`${uri.toString()} is no file`);
  if (size > mostBytes) throw new Error(`${uri.toString()} is too large`);
  const bytes = await workspace.fs.readFile(uri);
  if (bytes.includes(0)) throw new Error(`${uri.toString()} is binary`);
  return new TextDecoder().decode(bytes);
}
