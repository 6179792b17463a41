#!/usr/bin/env node
// Bundles the client, the language server and the command line into dist/.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inProject, root } from './root.mjs';
import { textImports } from './text-imports.mjs';

/** What every bundle for Node shares; `typescript` lands in a chunk of its own that is loaded on demand. */
export const nodeBundle = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // What jsonc-parser has for Node asks for its files in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  plugins: [textImports],
  // TypeScript and vscode-languageserver are CommonJS and use what a module does not have.
  banner: {
    js:
      "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url), " +
      '__filename = import.meta.filename, __dirname = import.meta.dirname;',
  },
  logLevel: 'warning',
};

const clientBundle = {
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  logLevel: 'warning',
};

/** A web worker has no files, and what asks for Node finds nothing. */
const browser = { platform: 'browser', target: 'es2023', mainFields: ['browser', 'module', 'main'] };

/** Builds everything that is shipped, in place of what was built before. */
export async function buildAll() {
  rmSync(inProject('dist'), { recursive: true, force: true });
  await Promise.all([
    build({
      ...nodeBundle,
      entryPoints: { server: 'server/src/node.ts', cli: 'server/src/cli/main.ts' },
      outdir: 'dist',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      minify: true,
      sourcemap: false,
    }),
    build({ ...clientBundle, entryPoints: { client: 'client/src/node.ts' }, platform: 'node', target: 'node20' }),
    build({ ...clientBundle, entryPoints: { 'web/client': 'client/src/browser.ts' }, ...browser }),
    build({
      absWorkingDir: root,
      entryPoints: { 'web/server': 'server/src/browser.ts' },
      outdir: 'dist',
      bundle: true,
      format: 'iife',
      ...browser,
      plugins: [textImports],
      minify: true,
      logLevel: 'warning',
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
