#!/usr/bin/env node
// npm start: sets up, builds, checks sample/ in the terminal and opens the extension on it in a VS Code.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inProject, root } from './root.mjs';
import { setUp } from './setup.mjs';

const usage = `usage: npm start [-- --no-editor]
  --no-editor   stop after the check in the terminal`;

const options = readOptions();
try {
  setUp();
  // What follows needs node_modules.
  const { buildAll } = await import('./build.mjs');
  await buildAll();
  checkSample();
  if (!options['no-editor']) {
    const { openEditor } = await import('./vscode/open-editor.mjs');
    await openEditor({
      extension: root,
      workspace: inProject('sample'),
      file: inProject('sample/server/chat-server.ts'),
    });
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({ options: { 'no-editor': { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(2);
  }
}

/** The sample is full of mistakes, so the check is to end with exit code 1. */
function checkSample() {
  console.log('\n$ node dist/cli.js check sample');
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'sample'], { cwd: root, stdio: 'inherit' });
  if (status !== 1)
    throw new Error(`The check of sample/ should find its mistakes (exit code 1); it ended with ${status}.`);
  console.log('These mistakes are there to be found.\n');
}
