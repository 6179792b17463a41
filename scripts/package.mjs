#!/usr/bin/env node
// Makes closewise-VERSION.vsix of what is in dist/.
import { createVSIX } from '@vscode/vsce';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { inProject, root } from './root.mjs';

/** Packages the built extension; returns the path of the file. */
export async function packageExtension() {
  const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const packagePath = inProject(`${name}-${version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
  });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  await packageExtension();
}
