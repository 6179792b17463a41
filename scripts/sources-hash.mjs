import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from './root.mjs';

/** What the server is made of: its sources, its texts in other languages, and the versions of what is bundled with it. */
const madeOf = ['server/src', 'l10n', 'package.json', 'package-lock.json'];

/** Another one for every other server that is built: whatever was found by another one may be found no more. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of madeOf.flatMap(filesIn).sort()) hash.update(`${file}\0`).update(readFileSync(inProject(file)));
  return hash.digest('hex').slice(0, 16);
}

/** A file itself, or all files below a folder, as paths in the project. */
function filesIn(name) {
  const absolute = inProject(name);
  if (!statSync(absolute).isDirectory()) return [name];
  const entries = readdirSync(absolute, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
