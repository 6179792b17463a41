#!/usr/bin/env node
// Makes a fresh clone ready: installs what package-lock.json names, when it is not there yet. Uses Node's own modules only.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { inProject } from './root.mjs';

/** Installs node_modules when it is missing or older than the lock file; throws with a message for a person. */
export function setUp() {
  checkNode();
  const reason = whyInstall();
  if (!reason) return;
  console.log(`Installing node_modules with npm ci: ${reason}.`);
  try {
    npm(['ci']);
  } catch (error) {
    throw new Error(`${error.message}: node_modules could not be installed. npm's message stands above.`, {
      cause: error,
    });
  }
}

function checkNode() {
  const { engines } = readJson('package.json');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [neededMajor, neededMinor] = engines.node.match(/\d+/g).map(Number);
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new Error(`Node ${engines.node} is needed; this is ${process.versions.node}.`);
  }
}

/** npm leaves a copy of what it installed in node_modules/.package-lock.json. */
function whyInstall() {
  const locked = readJson('package-lock.json').packages;
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return 'nothing is installed yet';
  }
  // Optional packages are left out on platforms that they are not for.
  const stale = Object.keys(locked).find(
    place => place && !locked[place].optional && installed[place]?.version !== locked[place].version,
  );
  return stale && `${stale} is not as package-lock.json says`;
}

function readJson(name) {
  return JSON.parse(readFileSync(inProject(name), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
