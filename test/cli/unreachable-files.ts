import { mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { badSource } from './file-tree.ts';

/** PATH_MAX: the longest path that a system call takes, with the byte that ends it. */
const longestPath = process.platform === 'linux' ? 4096 : 1024;

/**
 * Puts a file and a folder so deep that no absolute path leads to them, though one leads to the folder that they are in.
 * Returns what takes them out again, so that the tree can be removed.
 */
export function hideTooDeep(root: string): () => void {
  const name = 'x'.repeat(200);
  const [deep, other] = [path.join(root, 'deep'), path.join(root, 'other')];
  const levels = Math.floor((longestPath - 1 - deep.length) / `/${name}`.length);
  mkdirSync(path.join(deep, `folder-${name}`), { recursive: true });
  writeFileSync(path.join(deep, `file-${name}.ts`), badSource);
  for (let level = 0; level < levels; level++) {
    mkdirSync(other);
    renameSync(deep, path.join(other, name));
    renameSync(other, deep);
  }
  return () => {
    for (let level = 0; level < levels; level++) {
      renameSync(path.join(deep, name), other);
      rmdirSync(deep);
      renameSync(other, deep);
    }
  };
}
