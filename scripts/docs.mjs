#!/usr/bin/env node
// npm run docs: makes the generated pieces of README.md anew. The unit tests fail where they are not what is in the file.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nodeBundle } from './build.mjs';
import { inProject } from './root.mjs';

const outfile = inProject('.build/docs/generated.js');
await build({ ...nodeBundle, entryPoints: ['scripts/docs/generated.ts'], outfile, packages: 'external' });
const { withGeneratedPieces } = await import(pathToFileURL(outfile).href);
const readme = inProject('README.md');
writeFileSync(readme, withGeneratedPieces(readFileSync(readme, 'utf8')));
