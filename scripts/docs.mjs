#!/usr/bin/env node
// npm run docs: makes the generated pieces of README.md, package.json and package.nls.json, the texts in l10n/, the files of docs/rules/ and the JSON Schemas anew.
// The unit tests fail where they are not what is there.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeBundle } from './build.mjs';
import { inProject } from './root.mjs';

const outfile = inProject('.build/docs/generated.js');
await build({ ...nodeBundle, entryPoints: ['scripts/docs/generated.ts'], outfile, packages: 'external' });
const { bundleFiles, generatedFiles, jsonSchemas, rulesFolder, withContributions, withGeneratedPieces, withTexts } =
  await import(pathToFileURL(outfile).href);

const readme = inProject('README.md');
writeFileSync(readme, withGeneratedPieces(readFileSync(readme, 'utf8')));

const manifest = inProject('package.json');
writeFileSync(manifest, withContributions(readFileSync(manifest, 'utf8')));

const texts = inProject('package.nls.json');
writeFileSync(texts, withTexts(readFileSync(texts, 'utf8')));

for (const [name, text] of bundleFiles(inProject('.'))) writeFileSync(inProject(name), text);

mkdirSync(inProject('schemas'), { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(inProject(name), text);

const files = await generatedFiles();
const folder = inProject(rulesFolder);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
