#!/usr/bin/env node
// npm run screenshots [name…]: plays the scenes of scripts/vscode/scenes.mjs, or those that are named, in a real VS Code and
// writes media/NAME-light.png and media/NAME-dark.png, the pictures of the README and the walkthrough.
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { packageExtension } from './package.mjs';
import { inProject } from './root.mjs';
import { playScenes, scenes } from './vscode/scenes.mjs';

/** Plays scenes with the packaged extension, writes their pictures into a folder, and returns how many went well and did not. */
export async function takePictures(folder, names = []) {
  const wanted = names.length === 0 ? scenes : scenes.filter(({ name }) => names.includes(name));
  const counts = { passed: 0, failed: 0 };
  await playScenes(wanted, {
    vsix: await packageExtension(),
    folder,
    onScene(name, error) {
      counts[error ? 'failed' : 'passed']++;
      console.log(error ? `✗ ${name}: ${error.message}` : `✓ ${name}`);
    },
  });
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  const { failed } = await takePictures(inProject('media'), process.argv.slice(2));
  process.exit(failed > 0 ? 1 : 0);
}
