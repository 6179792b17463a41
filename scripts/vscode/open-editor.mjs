import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from '../package.mjs';
import { inProject } from '../root.mjs';
import { findProgram } from './debian.mjs';
import { downloadDesktop } from './desktop-host.mjs';
import { interruption } from './interruption.mjs';
import { installExtension, startServer } from './server.mjs';

/**
 * Opens the folder `workspace` and a `file` in it in a VS Code that has the extension, for a person: in the `code` on the PATH, else in one that is
 * downloaded, else in a browser page whose address it prints, until the process is interrupted.
 */
export async function openEditor({ extension, workspace, file }) {
  const parameters = [`--extensionDevelopmentPath=${extension}`, workspace, file, ...parametersForRoot()];
  if (openInstalled(parameters)) return;
  if (await openDownloaded(parameters)) return;
  await serveInBrowser(workspace, file);
}

function openInstalled(parameters) {
  const code = findProgram('code', 'code.cmd');
  if (!code) return false;
  console.log(`Opening sample/ in ${code}.`);
  const { status } = spawnSync(code, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return true;
  console.log(`It ended with exit code ${status}.`);
  return false;
}

async function openDownloaded(parameters) {
  try {
    if (!hasDisplay()) throw new Error('there is no display');
    const executable = await downloadDesktop();
    console.log('Opening sample/ in a VS Code that was downloaded into .vscode-test.');
    const { status } = spawnSync(executable, [...parameters, '--disable-workspace-trust'], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`it ended with exit code ${status}`);
    return true;
  } catch (error) {
    console.log(`VS Code for the desktop cannot be used here: ${error.message}.`);
    return false;
  }
}

async function serveInBrowser(workspace, file) {
  const dataFolder = inProject('.vscode-test/data');
  mkdirSync(dataFolder, { recursive: true });
  installExtension(await packageExtension(), dataFolder);
  const server = await startServer({ dataFolder, onOutput() {} });
  const over = new AbortController();
  console.log(`\nVS Code runs with the extension. Open this address in a browser on this machine:\n`);
  console.log(`  ${server.workbench(workspace, [['openFile', server.remote(file)]])}\n\nCtrl-C ends it.`);
  try {
    const end = server.exited.then(() => Promise.reject(new Error("VS Code's server ended.")));
    await Promise.race([interruption(over.signal), end]);
  } finally {
    over.abort();
    await server.stop();
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** VS Code for the desktop refuses to run as root without these. */
function parametersForRoot() {
  if (process.getuid?.() !== 0) return [];
  return ['--no-sandbox', `--user-data-dir=${path.join(inProject('.vscode-test'), 'user-data')}`];
}
