import { findProgram, installDebianPackages } from './debian.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: the one that is installed, else Debian's, which it installs. Throws when there is none. */
export function chromiumPath() {
  const installed = findProgram(...names);
  if (installed) return installed;
  try {
    installDebianPackages('chromium');
  } catch (error) {
    throw new Error(`VS Code in a browser needs Chromium; install it and try again. ${error.message}`, {
      cause: error,
    });
  }
  return findProgram(...names);
}
