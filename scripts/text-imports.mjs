import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sourcesHash } from './sources-hash.mjs';
import { standardLibrary } from './standard-library.mjs';

/**
 * esbuild plugin for the three kinds of text that the sources import: `./declarations.d.ts?text`, a file as it stands,
 * `typescript/lib?texts`, TypeScript's own lib.esnext, and `closewise/sources?hash`, what stands for the server that is built.
 */
export const textImports = {
  name: 'text-imports',
  setup(build) {
    build.onResolve({ filter: /^typescript\/lib\?texts$/ }, () => ({
      path: 'lib.esnext',
      namespace: 'standard-library',
    }));
    build.onLoad({ filter: /.*/, namespace: 'standard-library' }, () => ({
      contents: JSON.stringify(standardLibrary()),
      loader: 'json',
    }));

    build.onResolve({ filter: /^closewise\/sources\?hash$/ }, () => ({ path: 'sources', namespace: 'sources-hash' }));
    build.onLoad({ filter: /.*/, namespace: 'sources-hash' }, () => ({ contents: sourcesHash(), loader: 'text' }));

    build.onResolve({ filter: /\?text$/ }, ({ path: specifier, resolveDir }) => ({
      path: path.resolve(resolveDir, specifier.slice(0, -'?text'.length)),
      namespace: 'text',
    }));
    build.onLoad({ filter: /.*/, namespace: 'text' }, async ({ path: file }) => ({
      contents: await readFile(file, 'utf8'),
      loader: 'text',
      watchFiles: [file],
    }));
  },
};
