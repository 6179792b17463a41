import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs npm and shows what it prints; throws when it fails. Under `npm start` and `npm test` it is the very npm that runs
 * the script, found without a shell.
 */
export function npm(parameters, cwd = root) {
  const cli = process.env.npm_execpath;
  const { status, error } = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...parameters], { cwd, stdio: 'inherit' })
    : spawnSync('npm', parameters, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw new Error(`npm cannot be started: ${error.message}`);
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')} failed (exit code ${status ?? 'none'})`);
}
