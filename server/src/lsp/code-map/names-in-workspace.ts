import type { Session } from '../session.ts';

/** What the folders of the workspace are called. */
export function folderNames({ folders }: Pick<Session, 'folders'>): readonly string[] {
  return folders.map(nameOf);
}

/** What people call a file: its path in the workspace, with the name of the folder where there are several. */
export function nameInWorkspace({ folders }: Pick<Session, 'folders'>, path: string): string {
  const folder = folders.find(each => path.startsWith(`${each}/`));
  if (folder === undefined) return path;
  return folders.length > 1 ? nameOf(folder) + path.slice(folder.length) : path.slice(folder.length + 1);
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
