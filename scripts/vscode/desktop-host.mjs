import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from '@vscode/test-electron';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { inProject } from '../root.mjs';
import { findProgram, installDebianPackages } from './debian.mjs';

/** Downloads VS Code for the desktop, if it is not there yet; returns its executable. Throws soon when it cannot. */
export async function downloadDesktop() {
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: inProject('.vscode-test'),
      timeout: 5000,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    throw new Error(`it cannot be downloaded (${error.message ?? error})`, { cause: error });
  }
}

/** Throws when this machine lacks what the executable needs in order to open a window, and it cannot be installed. */
function checkDesktop(executable) {
  if (process.platform !== 'linux') return;
  if (!process.env.DISPLAY && !findProgram('Xvfb')) {
    installDebianPackages('xvfb', 'libasound2', 'libgbm1', 'libgtk-3-0', 'libnss3', 'libxkbfile1');
  }
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  const missing = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library);
  if (missing.length > 0) throw new Error(`it needs ${missing.join(', ')}`);
}

/** VS Code for the desktop as a place for tests; see host.mjs. */
export async function desktopHost() {
  const executable = await downloadDesktop();
  checkDesktop(executable);
  return {
    name: 'VS Code for the desktop',

    async run({ extension, testModule, workspace, vsix, dataFolder, environment, timeout }) {
      const folders = [
        `--user-data-dir=${path.join(dataFolder, 'user')}`,
        `--extensions-dir=${path.join(dataFolder, 'extensions')}`,
      ];
      if (vsix) installExtension(executable, vsix, folders);
      const display = await openDisplay();
      const over = new AbortController();
      const run = runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: extension,
        extensionTestsPath: testModule,
        extensionTestsEnv: { ...environment, ...display.environment },
        launchArgs: [workspace, ...folders],
      });
      const tooLate = after(timeout, undefined, { signal: over.signal }).then(() => {
        throw new Error(`The test run took more than ${timeout / 1000} s`);
      });
      try {
        await Promise.race([run, tooLate]);
      } finally {
        over.abort();
        display.close();
      }
    },
  };
}

function installExtension(executable, vsix, folders) {
  const [cli] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const parameters = [...folders, '--no-sandbox', '--install-extension', vsix, '--force'];
  const { status, stdout, stderr } = spawnSync(cli, parameters, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}

/** The display that is there, else a virtual one. */
async function openDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { environment: {}, close() {} };
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(server.stdout, 'data');
  return { environment: { DISPLAY: `:${String(number).trim()}` }, close: () => server.kill() };
}
