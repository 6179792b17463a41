import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A source with one error in it, at line 1, column 26. */
export const badSource = 'new WebSocket("u").close(1006);\n';

/** Writes files, by their paths, into a new folder and returns it; a path that ends in a slash makes an empty folder. */
function makeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'closewise-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, content);
  }
  return root;
}

/** Makes a tree, hands it to `use`, and removes it whatever happens. */
export async function withTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (root: string) => void | Promise<void>,
): Promise<void> {
  const root = makeTree(files);
  try {
    await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
