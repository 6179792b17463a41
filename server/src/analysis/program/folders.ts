/** The folder of a file, ending in a slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The folders from `folder` up to the root, each ending in a slash. */
export function foldersUpwards(folder: string): string[] {
  const folders: string[] = [];
  for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 2) + 1) {
    folders.push(folder.slice(0, end));
    if (end === 1) break;
  }
  return folders;
}
