import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The size of every bundle, as it is and compressed. */
export async function sizes() {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  const rows = await Promise.all(
    files.toSorted().map(async file => {
      const bytes = await readFile(file);
      return [
        `dist/${path.relative(dist, file)}`,
        `${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes).length)}`,
      ];
    }),
  );
  return { title: 'Sizes', rows };
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
