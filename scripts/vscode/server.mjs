import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { URLSearchParams } from 'node:url';
import { vscodeServerFiles } from './server-files.mjs';

const defaultSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** How long the server gets to end by itself, in milliseconds. */
const patience = 3000;

/**
 * Starts VS Code's server on a free port of 127.0.0.1. Its settings and extensions live in `dataFolder`. `onOutput` gets
 * what the server prints. Resolves when it listens, with
 * - `remote(file)`: the address that a file of this machine has in the workbench,
 * - `port` and `authority`: where it listens,
 * - `workbench(folder, payload, authority)`: the address of the page that opens the folder, secret included; the payload is
 *   what VS Code is told besides, as `[key, value]`; the authority is that of whatever stands in front of the server,
 * - `exited`: a promise for its end,
 * - `stop()`: ends it and the processes that it started.
 */
export async function startServer({ dataFolder, settings = {}, parameters = [], environment = {}, onOutput }) {
  const files = vscodeServerFiles();
  writeSettings(dataFolder, { ...defaultSettings, ...settings });
  const secret = randomUUID();
  const secretFile = path.join(dataFolder, 'connection-token');
  writeFileSync(secretFile, secret, { mode: 0o600 });

  const server = spawn(
    files.node,
    [
      ...[files.main, '--host', '127.0.0.1', '--port', '0', '--connection-token-file', secretFile],
      ...['--server-data-dir', dataFolder, '--telemetry-level', 'off'],
      ...['--accept-server-license-terms', '--disable-workspace-trust', ...parameters],
    ],
    // A process group of its own: its file watcher and terminals are to end with it.
    { env: { ...serverEnvironment(), ...environment }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = once(server, 'exit');
  const port = await listeningPort(server, onOutput);
  const authority = `127.0.0.1:${port}`;
  return {
    port,
    authority,
    exited,
    remote: file => `vscode-remote://${authority}${file}`,
    workbench: (folder, payload, throughAuthority = authority) =>
      `http://${throughAuthority}/?${new URLSearchParams({ tkn: secret, folder, payload: JSON.stringify(payload) })}`,
    stop: () => stop(server, exited),
  };
}

/** Installs a .vsix into the extensions that a server with this `dataFolder` has. Throws when VS Code refuses it. */
export function installExtension(vsix, dataFolder) {
  const files = vscodeServerFiles();
  const { status, stdout, stderr } = spawnSync(
    files.node,
    [files.main, '--install-extension', vsix, '--force', '--server-data-dir', dataFolder],
    { encoding: 'utf8', env: serverEnvironment() },
  );
  if (status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}

/** Without what is meant for this Node process, and without looking for an extension gallery. */
function serverEnvironment() {
  const environment = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  delete environment.NODE_OPTIONS;
  return environment;
}

/** Settings that are there already belong to whoever changed them. */
function writeSettings(dataFolder, settings) {
  const file = path.join(dataFolder, 'data/User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
}

function listeningPort(server, onOutput) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = chunk => {
      onOutput(String(chunk));
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`VS Code's server ended at once (exit code ${code}):\n${output}`)));
  });
}

async function stop(server, exited) {
  signalGroup(server, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(server, 'SIGKILL'), patience);
  await exited;
  clearTimeout(timer);
}

function signalGroup(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  process.kill(-server.pid, signal);
}
