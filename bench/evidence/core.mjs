import { build } from 'esbuild';
import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { nodeBundle } from '../../scripts/build.mjs';
import { inProject } from '../../scripts/root.mjs';

/** What the count needs of the server's sources: programs around files, and evidence in its parts. */
const exported = [
  "export { default as ts } from 'typescript';",
  ...[
    'analysis/analyser',
    'analysis/program/known-files',
    'analysis/program/module-resolution',
    'analysis/program/micro-program',
    'analysis/program/syntax-trees',
    'analysis/evidence/evidence',
    'analysis/evidence/against',
    'analysis/evidence/names',
    'analysis/evidence/receiver',
    'analysis/evidence/use',
    'analysis/expressions',
    'analysis/late-types/late-types',
    'workspace/analyse-file',
    'workspace/node-files',
  ].map(name => `export * from './${name}.ts';`),
].join('\n');

/** Bundles the server's present sources into `folder` and loads them. */
export async function loadCore(folder) {
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}/core.mjs`;
  await build({
    ...nodeBundle,
    stdin: { contents: exported, resolveDir: inProject('server/src'), loader: 'ts' },
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
