import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The path of the first of these programs that is installed; undefined when none is. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap(name => folders.map(folder => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs packages with apt-get, as root or through sudo where it asks no password; throws when that fails. */
export function installDebianPackages(...packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const aptGet = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  run([...aptGet, 'update']);
  run([...aptGet, 'install', '--yes', '--no-install-recommends', ...packages]);
}

/** Shows what the command prints only if it fails: apt-get is talkative. */
function run([command, ...parameters]) {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  if (error) throw new Error(`${command} cannot be started: ${error.message}`);
  if (status === 0) return;
  throw new Error(`${command} ${parameters.join(' ')} ended with exit code ${status}:\n${stdout}${stderr}`);
}
