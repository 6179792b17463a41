import { EventEmitter, once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { inProject } from '../root.mjs';
import { interruption } from './interruption.mjs';
import { installExtension, startServer } from './server.mjs';
import { serveWebExtension } from './web-extension.mjs';
import { openWorkbenchPage } from './workbench-page.mjs';

/** Where a picture of a failed run is left. */
const failurePicture = inProject('.build/vscode-failure.png');

/** Native modules of VS Code that nobody compiled: it does without them, and says so often. */
const harmless = /bindings file|spdlog|build\/Release\/watchdog|additional builtin extensions/;

/** VS Code in a browser page as a place for tests, with extensions in Node; see host.mjs. */
export const browserHost = {
  name: 'VS Code in headless Chromium (Node extension host)',

  /** Runs a test module; see host.mjs. */
  async run({ extension, testModule, ...options }) {
    const extensionHost = new EventEmitter();
    const extensionHostEnd = once(extensionHost, 'end');
    await runInBrowser({
      ...options,
      onLog(text) {
        const [, end] = /Extension Host Process exited with (.*)/.exec(text) ?? [];
        if (end) extensionHost.emit('end', end);
      },
      open: server => ({
        authority: server.authority,
        payload: [
          ['extensionDevelopmentPath', server.remote(extension)],
          ['extensionTestsPath', server.remote(testModule)],
        ],
      }),
      async ended() {
        const [end] = await extensionHostEnd;
        if (!end.startsWith('code: 0,')) throw new Error(`The extension host did not close cleanly: ${end}`);
      },
    });
  },
};

/** The same with extensions in a web worker, as in VS Code for the Web; see host.mjs. */
export const webHost = {
  name: 'VS Code in headless Chromium (web worker extension host)',

  /** Runs a test module that lies in the extension's folder; see host.mjs. */
  async run({ extension, testModule, ...options }) {
    let front;
    try {
      await runInBrowser({
        ...options,
        async open(server) {
          front = await serveWebExtension({ port: server.port, folder: extension, testModule });
          return { authority: front.authority, payload: [] };
        },
      });
    } finally {
      front?.close();
    }
  },
};

/**
 * Runs tests in a workbench. `open` gets the server, and says under which authority the page is opened and what VS Code is
 * told besides; `onLog` gets what VS Code logs; `ended` resolves when nothing of the run is left.
 */
async function runInBrowser({ workspace, vsix, dataFolder, environment, timeout, onLog: onLine, open, ended }) {
  const log = [];
  const onLog = text => {
    if (!harmless.test(text)) log.push(text.trimEnd());
    onLine?.(text);
  };
  if (vsix) installExtension(vsix, dataFolder);
  const server = await startServer({
    dataFolder,
    // Without the driver a released VS Code ignores the test module, and says nothing.
    parameters: ['--enable-smoke-test-driver'],
    environment: { ...environment, TMPDIR: dataFolder },
    onOutput: onLog,
  });
  const over = new AbortController();
  let workbench;
  try {
    workbench = await openWorkbenchPage({ onTestOutput: console.log, onLog });
    const { authority, payload } = await open(server);
    await workbench.page.goto(server.workbench(workspace, payload, authority));
    const failed = failure({ server, timeout, signal: over.signal });
    const code = await Promise.race([workbench.ended, failed]);
    if (code !== 0) throw new Error(`VS Code's test run ended with exit code ${code}`);
    await Promise.race([ended?.(), failed]);
  } catch (error) {
    await workbench?.page.screenshot({ path: failurePicture }).catch(() => {});
    console.log(`---- the end of VS Code's log; a picture is in ${failurePicture} ----\n${log.slice(-60).join('\n')}`);
    throw error;
  } finally {
    over.abort();
    await workbench?.close();
    await server.stop();
  }
}

/** Rejects when the run cannot end by itself any more. */
async function failure({ server, timeout, signal }) {
  throw await Promise.race([
    server.exited.then(([code]) => new Error(`VS Code's server ended (exit code ${code})`)),
    after(timeout, new Error(`The test run took more than ${timeout / 1000} s`), { signal }),
    // The caller ends this process with that signal, after it has tidied up.
    interruption(signal).then(interrupt => Object.assign(new Error('Interrupted'), { interrupt })),
  ]);
}
