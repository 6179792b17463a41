import { patternsIn, type IgnorePatterns } from '../../workspace/ignore-patterns.ts';
import type { FileSource } from '../../workspace/analyse-file.ts';
import { isFindable } from '../../workspace/source-tree.ts';

/**
 * What git ignores, as far as the .gitignore files of a workspace say so, each read once. What is ignored for another reason is
 * not known here.
 */
export class IgnoredPaths {
  readonly #files: FileSource;
  readonly #patterns = new Map<string, Promise<IgnorePatterns | undefined>>();

  constructor(files: FileSource) {
    this.#files = files;
  }

  /**
   * Whether git ignores what is at `path`, or a folder that it is in; `root` is that of the workspace. What does not look like
   * a source is taken for a folder.
   */
  async has(path: string, root: string): Promise<boolean> {
    const folders = foldersBetween(root, path);
    const innermost = folders.at(-1) ?? root;
    const patterns =
      this.#patterns.get(innermost) ??
      patternsIn(
        `${root}/`,
        folders.map(folder => `${folder}/.gitignore`),
        this.#files,
      );
    this.#patterns.set(innermost, patterns);
    const relative = path.slice(root.length + 1);
    const found = await patterns;
    return found?.ignores(isFindable(path) ? relative : `${relative}/`) ?? false;
  }
}

/** All folders from `root` down to the one that `path` is in. */
function foldersBetween(root: string, path: string): readonly string[] {
  const ends = Array.from(path.slice(root.length).matchAll(/\//g), ({ index }) => root.length + index);
  return ends.map(end => path.slice(0, end));
}
