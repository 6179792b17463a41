import { browserHost } from './browser-host.mjs';
import { desktopHost } from './desktop-host.mjs';

/**
 * A real VS Code that tests can run in: the one for the desktop where that can be downloaded, else VS Code in headless
 * Chromium. A host has a `name` and `run(options)`, which resolves when the test module's `run()` does and rejects when
 * that rejects or VS Code fails. The options:
 * - `testModule`: the CommonJS file that exports `run()`,
 * - `extension`: the folder of the extension under development,
 * - `workspace`: the folder that is opened,
 * - `vsix`: an extension to install before, if any,
 * - `dataFolder`: an empty folder for settings and extensions,
 * - `environment`: variables for the extension host,
 * - `timeout`: for the whole run, in milliseconds.
 */
export async function findHost() {
  try {
    return await desktopHost();
  } catch (error) {
    console.log(`VS Code for the desktop cannot be used here: ${error.message}.`);
    return browserHost;
  }
}
